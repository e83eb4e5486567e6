"""Pages on what is said against an entry, of whatever room it is."""

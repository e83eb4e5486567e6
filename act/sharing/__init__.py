"""What goes to a partner, for one purpose, until a day."""

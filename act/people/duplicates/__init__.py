"""Records that may be, are, or are not about one young person."""

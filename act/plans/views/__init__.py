"""Pages of what happens next."""

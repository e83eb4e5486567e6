"""Pages of the looks room."""

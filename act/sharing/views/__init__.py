"""Pages of the sharing room."""

"""The only writers of the access room."""

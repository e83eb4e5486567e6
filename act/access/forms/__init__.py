"""What is asked in the access room."""

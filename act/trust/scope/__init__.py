"""What the signed-in person may reach."""

"""The shapes of giving and ending roles, and of what two people decide."""

"""People and roles, and what two people decide."""

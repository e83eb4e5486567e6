"""Accounts, roles, and what two people decide."""

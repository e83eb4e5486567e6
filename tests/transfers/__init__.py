"""Moves between authorities."""

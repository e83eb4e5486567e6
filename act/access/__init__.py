"""Restricted records, blocks, emergencies and finding a young person."""

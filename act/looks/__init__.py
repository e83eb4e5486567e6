"""Who looked at which record, and questions about it."""

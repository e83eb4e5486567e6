"""The people of the service: when they work, when they are away, and who is on duty."""

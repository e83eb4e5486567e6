"""Returns that councils send: so far one command, which reads and keeps nothing."""

"""Guessing at the sign-in: slowed down by account, by source and by address, and nobody is locked out."""

"""Places: the authorities of Greater Manchester and their codes."""

from act.methods.geography.greater_manchester import AuthorityCode, authorities, authority

__all__ = ["AuthorityCode", "authorities", "authority"]

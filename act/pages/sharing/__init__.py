"""Sharing with a partner: what they would see, who sees what, and the partner's own pages."""

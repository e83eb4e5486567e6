"""Mail that tells somebody to look, and says nothing about anybody."""

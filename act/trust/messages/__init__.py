"""Mail that tells a colleague to look, and says nothing about anybody."""

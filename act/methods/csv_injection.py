"""Words in a cell of a spreadsheet file, so that no program takes them for a formula."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell may not begin with (OWASP, "CSV Injection")."""


def safe(words: str) -> str:
    """Put an apostrophe before words that a spreadsheet program would work out as a formula."""
    return f"'{words}" if words.lstrip(" ").startswith(FORMULA) or words.startswith(FORMULA) else words

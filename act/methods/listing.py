"""Things named one after another in a sentence."""

from collections.abc import Iterable


def listed(words: Iterable[str], last: str = "and") -> str:
    """Join words as a sentence does: "fiscal, economic and social". Nothing for no words."""
    *others, final = [*words] or [""]
    return f"{', '.join(others)} {last} {final}" if others else final

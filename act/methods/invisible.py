"""Letters that nobody sees, and that change what is read: marks of direction, joiners, fillers, controls.

Source: Unicode 15.0, general categories Cc, Cf, Cn, Co, Cs, Zl and Zp, and fillers that are called letters or symbols.
"""

import unicodedata

CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def has_invisible(text: str) -> bool:
    """Tell whether something in a line of text is not seen, other than an ordinary space."""
    return any(unicodedata.category(letter) in CATEGORIES or letter in FILLERS for letter in text)


def one_spelling(text: str) -> str:
    """Return a line with each letter written in one way (NFC), and one plain space between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())

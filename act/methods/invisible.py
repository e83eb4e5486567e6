"""Letters that nobody sees, and that change what is read: marks of direction, joiners, fillers, controls.

Source: Unicode 15.0, general categories Cc, Cf, Cn, Co, Cs, Zl and Zp, and fillers that are called letters or symbols.
"""

import unicodedata

CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")

MARKS = (
    *((0x00, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x061C, 0x061C), (0x180E, 0x180E), (0x200B, 0x200B)),
    *((0x200E, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB)),
)
"""First and last letter of each run that no name is written with. The two joiners (U+200C, U+200D) are left out: they
are part of Persian and Sinhala names."""


def has_marks(name: str) -> bool:
    """Tell whether a name has a letter that nobody sees, and that no name is written with."""
    return any(first <= ord(letter) <= last for letter in name for first, last in MARKS)


def has_invisible(text: str) -> bool:
    """Tell whether something in a line of text is not seen, other than an ordinary space."""
    return any(unicodedata.category(letter) in CATEGORIES or letter in FILLERS for letter in text)


def one_spelling(text: str) -> str:
    """Return a line with each letter written in one way (NFC), and one plain space between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())

"""How a name is stored and compared: any shape is right, and the same name typed twice is found."""

import unicodedata


def tidy(name: str) -> str:
    """A name in composed letters with single spaces; capitals stay as they were typed."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def same(one: str, other: str) -> bool:
    """Whether two names read the same, without regard to capitals and spaces."""
    return tidy(one).casefold() == tidy(other).casefold()

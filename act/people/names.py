"""How a name is stored and compared: any shape is right, and the same name typed twice is found."""

import unicodedata

from act.methods.name_folding import same_parts


def tidy(name: str) -> str:
    """Return a name in composed letters with single spaces; capitals stay as they were typed."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def read_the_same(one: str, other: str) -> bool:
    """Tell whether two names read the same: accents, punctuation, capitals and the order of their parts aside."""
    # A name without any letter has no parts: then only what was typed can be compared.
    return same_parts(one, other) or tidy(one).casefold() == tidy(other).casefold()

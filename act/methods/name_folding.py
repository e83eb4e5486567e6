"""Names as they are compared: without regard to capitals, accents, apostrophes, hyphens and full stops.

Search, duplicates and snooping all compare names by this one rule. PostgreSQL folds in the same way (`act_words`).
"""

import re
import unicodedata

APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´"))
MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u1ab0-\u1ace\u1dc0-\u1dff"
    "\u20d0-\u20dc\ufe20-\ufe2f]"
)
"""Accents, vowel signs and dots that are written in one place and left out in another, once letters are taken apart."""
SPELLINGS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i", "ς": "σ"}
)
"""Letters that Unicode does not take apart, as somebody without them on the keyboard types them."""
SEPARATORS = re.compile("[\\s.,;:/()\u2010-\u2015-]+")


def words(name: str) -> tuple[str, ...]:
    """Split a name into its parts, folded: "Ellie-May O’Néill" gives "ellie", "may", "oneill"."""
    # tests/access/test_name_folding.py holds this to PostgreSQL's act_words, so that the second wall opens nobody else.
    bare = name.translate(APOSTROPHES)
    # Plain letters have nothing to take apart, and most names have no others.
    folded = bare.lower() if bare.isascii() else _without_marks(bare)
    return tuple(filter(None, SEPARATORS.split(folded)))


def _without_marks(name: str) -> str:
    return MARKS.sub("", unicodedata.normalize("NFKD", name)).lower().translate(SPELLINGS)


def same_parts(one: str, other: str) -> bool:
    """Tell whether two names have the same parts in any order, and at least one."""
    parts = sorted(words(one))
    return bool(parts) and parts == sorted(words(other))

"""Names as they are looked for: without regard to capitals, accents, apostrophes and hyphens."""

import re
import unicodedata

APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´"))
MARKS = re.compile("[\u0300-\u036f]")
LIKE = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i", "ς": "σ"}
)
APART = re.compile("[\\s.,;:/()\u2010-\u2015-]+")


def words(name: str) -> tuple[str, ...]:
    """The parts of a name: "Ellie-May O’Néill" gives "ellie", "may", "oneill".

    PostgreSQL folds in the same way (`sql/finding.sql`), so that the second wall opens nobody else.
    """
    bare = unicodedata.normalize("NFKD", name.translate(APOSTROPHES))
    return tuple(filter(None, APART.split(MARKS.sub("", bare).lower().translate(LIKE))))

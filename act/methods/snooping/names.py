"""Names as they are compared: without regard to capitals, accents, apostrophes and hyphens."""

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´"))
APART = re.compile("[\\s\u2010-\u2015-]+")


@lru_cache(maxsize=100_000)
def words(name: str) -> tuple[str, ...]:
    """Split a name into its parts: "Zoë O’Néill-Smith" gives "zoe", "oneill", "smith"."""
    return tuple(filter(None, APART.split(_bare(name))))


@lru_cache(maxsize=100_000)
def surnames(name: str) -> frozenset[str]:
    """Split the last name: "Zoë O’Néill-Smith" gives "oneill" and "smith"; nothing for a name of one word."""
    parts = name.split()
    return frozenset(words(parts[-1])) if len(parts) > 1 else frozenset()


def same_name(one: str, other: str) -> bool:
    """Tell whether two whole names, of two words at least, have the same parts in any order."""
    return len(words(one)) > 1 and sorted(words(one)) == sorted(words(other))


def _bare(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.translate(APOSTROPHES))
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()

"""Names of staff and young people beside each other: the same surname, or the whole name."""

from functools import lru_cache

from act.methods import name_folding


@lru_cache(maxsize=100_000)
def words(name: str) -> tuple[str, ...]:
    """Split a name into its folded parts: a period has many looks of few people, so they are remembered."""
    return name_folding.words(name)


@lru_cache(maxsize=100_000)
def surnames(name: str) -> frozenset[str]:
    """Split the last name: "Zoë O’Néill-Smith" gives "oneill" and "smith"; nothing for a name of one word."""
    parts = name.split()
    return frozenset(words(parts[-1])) if len(parts) > 1 else frozenset()


def same_whole_name(one: str, other: str) -> bool:
    """Tell whether two whole names, of two words at least, have the same parts in any order."""
    return len(words(one)) > 1 and sorted(words(one)) == sorted(words(other))

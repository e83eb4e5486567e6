"""What is said beside figures: who may be counted twice in them, and which contacts are left out."""

from collections.abc import Callable, Iterable

from tests.by_hand.contacts import counting
from tests.by_hand.lives import Counted, Life, Lives

Pair = tuple[Life, Life]


def said_twice(pairs: Iterable[Pair], count: Callable[[Lives], Counted]) -> dict[str, str]:
    """The sentence beside each figure that counts both of a pair who may be one, by its key."""
    both = [_counts(one, count) & _counts(other, count) for one, other in pairs]
    often = {key: sum(key in keys for keys in both) for key in set().union(*both)}
    return {key: _sentence(pairs_counted) for key, pairs_counted in often.items()}


def _counts(life: Life, count: Callable[[Lives], Counted]) -> set[str]:
    """The figures that count somebody: those that are something else with them alone than with nobody."""
    nobody, alone = _numbers(count([])), _numbers(count([life]))
    return {key for key, value in alone.items() if value != nobody.get(key)}


def _numbers(counted: Counted) -> Counted:
    return {key: value[0] if isinstance(value, tuple) else value for key, value in counted.items()}


def _sentence(pairs: int) -> str:
    if pairs == 1:
        return "Two of these records may be one young person, counted twice."
    return f"{pairs} pairs of these records may be one young person each, counted twice."


def left_out(lives: Lives) -> str:
    """The sentence beside the contacts made: how many were kept and are no part of ACT's work; empty for none."""
    count = sum(len(life.every("contacts")) - len(counting(life)) for life in lives)
    contacts = "1 contact" if count == 1 else f"{count} contacts"
    are = "is" if count == 1 else "are"
    return f"{contacts} outside a time with ACT, or before the worker started, {are} left out." if count else ""

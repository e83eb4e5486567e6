"""Whether two records may be about one young person: by names and dates of birth, as people type them.

A machine only points it out. Whether it is one person is said by a manager who may see both.
"""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from act.methods.name_folding import words

UNKNOWN_DAYS = frozenset({1, 15})
"""What is typed for an unknown day of birth: the 15th, as our own form asks, or the 1st, as others do."""
NEW_YEAR = (1, 1)
"""The month and day that stand for an unknown birthday. Both are our own rule, not a published one."""
MONTHS = 12
FEWEST_PARTS = 2
"""A first name alone is not enough to know anyone by."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A name as it is compared, and a date of birth.

    `parts` are those of the full name; `known` adds those of the name they like; `joined` is the full name in one
    piece, since "O Neill" and "ONeill" have different parts.
    """

    parts: frozenset[str]
    known: frozenset[str]
    joined: str
    born_on: date


def identity(name: str, called: str, born_on: date) -> Identity:
    """Fold a full name and the name they like; `called` may be empty."""
    parts = words(name)
    # A name without any letter has no parts: then only what was typed can be compared.
    joined = "".join(parts) or name.strip().casefold()
    return Identity(frozenset(parts), frozenset(parts).union(words(called)), joined, born_on)


def may_be_one(one: Identity, other: Identity) -> bool:
    """Tell whether two records may be about one young person. The order makes no difference."""
    return alike_birth_dates(one.born_on, other.born_on) and alike_names(one, other)


def alike_names(one: Identity, other: Identity) -> bool:
    """Tell whether all parts of one name, at least two, are among the other's parts and the name they like."""
    return one.joined == other.joined or _within(one, other) or _within(other, one)


def _within(shorter: Identity, longer: Identity) -> bool:
    return len(shorter.parts) >= FEWEST_PARTS and shorter.parts <= longer.known


def alike_birth_dates(one: date, other: date) -> bool:
    """Tell whether two dates of birth are equal, or one has an unknown day, or day and month changed places."""
    if one.year != other.year:
        return False
    if one.month == other.month:
        return one.day == other.day or not UNKNOWN_DAYS.isdisjoint({one.day, other.day})
    first, second = (one.month, one.day), (other.month, other.day)
    return NEW_YEAR in {first, second} or first == second[::-1]


def days_like(born: date) -> list[tuple[date, date]]:
    """Return the days on which one born on a day may also be recorded as born, each time from a day to a day.

    All that `alike_birth_dates` takes for the same, and nothing else: for an index by day.
    """
    year, month, day = born.year, born.month, born.day
    if (month, day) == NEW_YEAR:
        return [(born, date(year, 12, 31))]
    days = {date(year, *NEW_YEAR)}
    if day <= MONTHS:
        days.add(date(year, day, month))
    if day in UNKNOWN_DAYS:
        return [*((each, each) for each in days), (born.replace(day=1), born.replace(day=monthrange(year, month)[1]))]
    days |= {born.replace(day=each) for each in (day, *UNKNOWN_DAYS)}
    return [(each, each) for each in days]


def likely_pairs(people: Sequence[Identity]) -> list[tuple[int, int]]:
    """Return every pair that may be one person, as places in `people`, the smaller first.

    Both always share the year of birth, and the shorter name's every part: only those are compared, so that a hundred
    thousand take a second.
    """
    by_part: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    by_name: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for place, person in enumerate(people):
        year = person.born_on.year
        by_name[year, person.joined].add(place)
        for part in person.known:
            by_part[year, part].add(place)
    return sorted(
        {
            (min(place, other), max(place, other))
            for place, person in enumerate(people)
            for other in _others(place, person, by_part, by_name)
            if may_be_one(person, people[other])
        }
    )


def _others(
    place: int, person: Identity, by_part: dict[tuple[int, str], set[int]], by_name: dict[tuple[int, str], set[int]]
) -> set[int]:
    """Return those of the same year who have the same name, or every part of it. Nearly everybody is alone."""
    year = person.born_on.year
    alike = by_name[year, person.joined]
    if len(person.parts) >= FEWEST_PARTS:
        alike = alike | _common(by_part[year, part] for part in person.parts)
    return alike - {place} if len(alike) > 1 else set()


def _common(places: Iterable[set[int]]) -> set[int]:
    fewest, *others = sorted(places, key=len)
    return fewest.intersection(*others) if len(fewest) > 1 else fewest

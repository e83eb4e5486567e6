"""Bank holidays of England."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

import holidays

# The package's names on the left, the names people in England use on the right.
_EVERYDAY_NAMES = {
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
}
SATURDAY = 5
"""As `date.weekday` counts: 5 and 6 are the weekend."""


def bank_holiday(day: date) -> str | None:
    """Return the name of the bank holiday on that day, or None.

    When a holiday falls at a weekend its substitute weekday is the bank holiday, as gov.uk lists them, so no
    Saturday or Sunday is ever one. Days proclaimed once (a jubilee, a funeral, a coronation) are those known
    to the `holidays` package; a day proclaimed later needs a newer package.
    """
    if day.weekday() >= SATURDAY:
        return None
    return _in_year(day.year).get(day)


@lru_cache(maxsize=128)
def _in_year(year: int) -> Mapping[date, str]:
    # Without `expand` only the year asked for is worked out: the package would add others as they are looked up.
    days = holidays.country_holidays("GB", subdiv="ENG", years=year, expand=False)
    return MappingProxyType({day: _everyday(name) for day, name in days.items()})


def _everyday(name: str) -> str:
    return _EVERYDAY_NAMES.get(name, name).replace("(observed)", "(substitute day)")

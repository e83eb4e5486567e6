"""How long something lasted, counted as the looked-after return counts it."""

from datetime import date
from decimal import Decimal


def nights(start: date, end: date) -> int:
    """Count nights from start up to end: half-open, so that each night belongs to one placement and none twice.

    Source of the rule: SSDA903, where the next episode starts on the day the last one ends.
    Raises ValueError if the end is before the start.
    """
    if end < start:
        raise ValueError(f"The end ({end}) is before the start ({start}).")
    return (end - start).days


def weeks(start: date, end: date) -> Decimal:
    """Count weeks from start up to end: nights divided by seven, never a day added. Raises as `nights` does."""
    return Decimal(nights(start, end)) / 7


def age_on(born_on: date, day: date) -> int:
    """Count whole years from birth to a day."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))

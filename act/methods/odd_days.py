"""Which days are so long ago that they may be a slip. Our own rule, not a published one."""

from datetime import date, timedelta

LONG_AGO = timedelta(days=366)


def is_long_ago(day: date, today: date) -> bool:
    """Tell whether a day is more than a year before today."""
    return day < today - LONG_AGO

"""Which dates of birth are odd enough to be asked about. The ages are our own rule, not a published one."""

from datetime import date

from act.methods.duration import age_on

YOUNGEST, GROWN_UP = 8, 18
"""Years: a young person who is referred is this old at least, and younger than that."""
OLDEST = 25
"""Years: nobody who is referred was born longer ago."""


def earliest_birth(today: date) -> date:
    """Return the first day on which somebody could be born who is referred today."""
    return today.replace(day=1, year=today.year - OLDEST)


def odd_age(born_on: date, referred_on: date) -> int | None:
    """Return the age in years at referral where it is odd: under 8, or 18 and over. None where it is usual."""
    age = age_on(born_on, referred_on)
    return None if YOUNGEST <= age < GROWN_UP else age

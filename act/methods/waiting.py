"""How long a referral has waited, and with whom: working days, as the service counts them."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from act.methods.calendar import working_days_between


class DaysWaited(NamedTuple):
    """Working days that a referral waited for the manager, and for the referrer's answers."""

    manager: int
    referrer: int


def days_waited(made_on: date, asked: Iterable[tuple[date, date | None]], *, on: date) -> DaysWaited:
    """Split the working days from `made_on` to `on` by who was waited for.

    `asked` holds, for each question, the day on which it was asked and the day of its answer, None while it has none.
    Raises ValueError where a day is before the one that it follows.
    """
    referrer = sum(working_days_between(asked_on, answered_on or on) for asked_on, answered_on in asked)
    return DaysWaited(working_days_between(made_on, on) - referrer, referrer)

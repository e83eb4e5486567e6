"""When being missing again and again asks for a strategy meeting: a local rule, as dated data."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from act.methods.dated_data import read_data, row_in_force
from act.methods.missing import LATELY_MISSING

ASKED_FOR = LATELY_MISSING
"""For how long after it was reached an unanswered trigger is asked about. Our own rule, not a published one."""
LATEST_MEETING = timedelta(days=28)
"""How far ahead a strategy meeting can be called for. Our own rule: a later day is rather a slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyTrigger:
    """So many times missing within so many days, in force from one day up to, not including, another."""

    times: int
    days: int
    valid_from: date
    source: str
    verified: bool
    valid_to: date | None = None


class TriggerReached(NamedTuple):
    """How many times missing lie within how many days, up to the latest of them."""

    times: int
    days: int


def trigger_on(on: date) -> StrategyTrigger:
    """Return the rule of a day. Raises LookupError for a day before the first."""
    return row_in_force(_triggers(), on, "rule for a strategy meeting is")


def trigger_reached(began: Iterable[datetime], trigger: StrategyTrigger) -> TriggerReached | None:
    """Tell whether the latest of some times missing, by when they began, reached the trigger; None where not.

    Exactly so many days before the latest still counts.
    """
    moments = sorted(began)
    since = moments[-1] - timedelta(days=trigger.days) if moments else None
    times = sum(at >= since for at in moments) if since else 0
    return TriggerReached(times, trigger.days) if times >= trigger.times else None


@cache
def _triggers() -> tuple[StrategyTrigger, ...]:
    return tuple(StrategyTrigger(**row) for row in read_data(__package__, "strategy")["trigger"])

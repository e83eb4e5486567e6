"""Time points: when a measure is due, counted from the baseline date alone, and how each one stands on a day.

A form filled in late never moves the next due date: the time points are fixed once the baseline date is.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from act.methods.dated_data import read_data

LAST_MONTH: int = read_data(__package__, "timepoints")["last_month"]
"""The last time point that is asked for, in months from the baseline date."""


class Status(StrEnum):
    """How a time point stands for one young person and one measure: exactly one of these."""

    NOT_YET_DUE = "not yet due"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    REFUSED = "refused"
    LEFT = "left"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePoint:
    """A point `month` months after the baseline date, and the days, all of them included, on which a form counts."""

    month: int
    opens: date
    due: date
    due_until: date
    closes: date

    def holds(self, day: date) -> bool:
        """Tell whether a form filled in on that day belongs to this time point."""
        return self.opens <= day <= self.closes


@dataclass(frozen=True, slots=True)
class Refusal:
    """Who said no, and when: the young person, a parent or carer, or a worker on their behalf."""

    on: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureHistory:
    """What is recorded of one young person and one measure.

    `done` are the days on which forms were filled in; refusals and reasons why a form was missed go by the month
    of their time point; `left` is the young person's last day with the service, None while they are with it.
    """

    done: tuple[date, ...] = ()
    refusals: Mapping[int, Refusal] = field(default_factory=dict)
    reasons: Mapping[int, str] = field(default_factory=dict)
    left: date | None = None


@dataclass(frozen=True, slots=True)
class PointStatus:
    """One time point on one day: its status, the day that settled it, and by whom or why where that was said."""

    point: TimePoint
    status: Status
    on: date | None = None
    reason: str = ""


def months_after(day: date, months: int) -> date:
    """Return the same day of the month some months later, or the last day of a month that is too short for it.

    31 January and one month is 28 February, or 29 in a leap year; and two months 31 March: counted from the first
    day each time, so that a short month shifts nothing after it. Raises ValueError if `months` is below 0.
    """
    if months < 0:
        raise ValueError(f"Months are counted forwards from a day; {months} is below 0.")
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def time_point(baseline: date, month: int) -> TimePoint:
    """Return the time point of a month: 0 is the baseline, then 3, 6, 9 ... Raises ValueError for one between."""
    every = _plan()["every_months"]
    if month < 0 or month % every:
        raise ValueError(f"There is no time point at {month} months; they are 0, {every}, {2 * every}, {3 * every} ...")
    window = _plan()["follow_up" if month else "baseline"]
    due = months_after(baseline, month)
    return TimePoint(
        month=month,
        opens=due - timedelta(days=window["opens"]),
        due=due,
        due_until=due + timedelta(days=window["due"]),
        closes=due + timedelta(days=window["closes"]),
    )


@lru_cache(maxsize=10_000)
def time_points(baseline: date, last_month: int) -> tuple[TimePoint, ...]:
    """List all time points from the baseline to a month. Raises ValueError as `time_point` does."""
    last = time_point(baseline, last_month)
    every = _plan()["every_months"]
    return (*(time_point(baseline, month) for month in range(0, last_month, every)), last)


def point_status(point: TimePoint, today: date, happened: MeasureHistory) -> PointStatus:
    """Tell the status of a time point on a day: only what had happened by then counts.

    A form within the window is done, whatever else was said; a refusal up to its close is respected; whoever left
    before the due date is not asked; and only then does the calendar speak.
    """
    first = min((day for day in happened.done if point.holds(day) and day <= today), default=None)
    if first is not None:
        return PointStatus(point, Status.DONE, first)
    left = _left(point, today, happened)
    refusal = happened.refusals.get(point.month)
    if refusal is not None and refusal.on <= min(today, point.closes, left or date.max):
        return PointStatus(point, Status.REFUSED, refusal.on, refusal.by)
    if left is not None:
        return PointStatus(point, Status.LEFT, left)
    return _by_calendar(point, today, happened.reasons.get(point.month, "no reason recorded"))


def point_statuses(baseline: date, today: date, happened: MeasureHistory, last_month: int) -> tuple[PointStatus, ...]:
    """Tell the status of every time point up to a month, on a day.

    Raises ValueError for a month between time points, or if the young person left before the baseline date.
    """
    if happened.left is not None and happened.left < baseline:
        raise ValueError(f"The last day ({happened.left}) is before the baseline date ({baseline}).")
    return tuple(point_status(point, today, happened) for point in time_points(baseline, last_month))


def _left(point: TimePoint, today: date, happened: MeasureHistory) -> date | None:
    left = happened.left
    return left if left is not None and left <= today and left < point.due else None


def _by_calendar(point: TimePoint, today: date, reason: str) -> PointStatus:
    if today < point.opens:
        return PointStatus(point, Status.NOT_YET_DUE)
    if today <= point.due_until:
        return PointStatus(point, Status.DUE, point.due)
    if today <= point.closes:
        return PointStatus(point, Status.OVERDUE, point.due)
    return PointStatus(point, Status.MISSED, point.closes, reason)


@cache
def _plan() -> dict[str, Any]:
    return read_data(__package__, "timepoints")


def point_name(month: int) -> str:
    """Name a time point: "Baseline", "3 months"."""
    return f"{month} months" if month else "Baseline"

"""Opening a record in an emergency: how long it stands, how often, and when a manager should have looked at it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from act.methods.calendar import LONDON, working_days_between
from act.methods.dated_data import read_data, row_in_force

LONGEST = timedelta(hours=24)
"""The database refuses an opening that stands for longer."""
FOUND = timedelta(minutes=30)
"""The database refuses to open somebody who was found longer ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyLimits:
    """What one person may do, on the days for which a row of emergency.toml holds; whence it is, and if checked.

    `live`: openings that stand at once; `in_days`: openings in `days` days; `hour` and `day`: searches.
    Raises ValueError for an opening longer than `LONGEST`, one to be made later than `FOUND`, and for limits under 1.
    """

    valid_from: date
    valid_to: date | None = None
    usual_hours: int
    live: int
    in_days: int
    days: int
    answers: int
    hour: int
    day: int
    found_minutes: int
    review_days: int
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if not timedelta(0) < self.usual <= LONGEST:
            raise ValueError(f"An opening must stand for 1 to 24 hours, not {self.usual_hours}.")
        if not timedelta(0) < self.found <= FOUND:
            raise ValueError(f"Somebody found can be opened for 1 to 30 minutes, not {self.found_minutes}.")
        if min(self.live, self.in_days, self.days, self.answers, self.hour, self.day, self.review_days) < 1:
            raise ValueError("Every limit of an emergency must be 1 or more.")

    @property
    def usual(self) -> timedelta:
        """How long an opening stands, unless it is closed before."""
        return timedelta(hours=self.usual_hours)

    @property
    def found(self) -> timedelta:
        """How long the record of a young person who was found may be opened."""
        return timedelta(minutes=self.found_minutes)

    @property
    def spell(self) -> timedelta:
        """The stretch of time in which at most `in_days` openings are made."""
        return timedelta(days=self.days)


def emergency_limits(on: date) -> EmergencyLimits:
    """Return the limits in force on a day. Raises LookupError if none are."""
    return row_in_force(_rows(), on, "limits for emergencies are")


def waited(opened_at: datetime, now: datetime) -> int:
    """Count the working days that have passed since the day of an opening, by the clock in London."""
    return working_days_between(opened_at.astimezone(LONDON).date(), now.astimezone(LONDON).date())


def overdue(opened_at: datetime, now: datetime) -> bool:
    """Tell whether a manager should have looked at an opening by now."""
    return waited(opened_at, now) > emergency_limits(opened_at.astimezone(LONDON).date()).review_days


def room_again(moments: Iterable[datetime], most: int, within: timedelta, now: datetime) -> datetime | None:
    """Tell when one more is allowed, where at most `most` may lie in any stretch `within`; None: it is now."""
    # Room comes when the most-th last of them leaves the stretch.
    counted = sorted(moment for moment in moments if moment > now - within)
    return counted[-most] + within if len(counted) >= most else None


@cache
def _rows() -> tuple[EmergencyLimits, ...]:
    return tuple(EmergencyLimits(**row) for row in read_data(__package__, "emergency")["limits"])

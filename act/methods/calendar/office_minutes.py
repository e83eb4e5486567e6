"""How many minutes of a contact lay in office hours: it is split where the office opens and closes.

Local time in England decides, so the hour that the clocks skip or repeat is no minute too few or too many. A day at the
weekend on which the office is shut, and a bank holiday, have no office hours at all.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from act.methods.calendar.holidays import bank_holiday
from act.methods.calendar.hour_kind import LONDON
from act.methods.calendar.office_hours import OfficeHours, hours_for

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
SPLIT = "Minutes are split where the authority's office opens and closes"


def office_minutes(at: datetime, minutes: int, authority: str) -> int:
    """Count the minutes in the office hours of an authority (ONS code), of `minutes` from `at` on.

    Raises ValueError if `at` has no time zone, LookupError where no hours are known.
    """
    if at.utcoffset() is None:
        raise ValueError("The time needs a time zone: in summer an hour hangs on it.")
    begin = at.astimezone(UTC)
    end = begin + minutes * A_MINUTE
    inside = timedelta()
    for opens, closes in _open_over(begin.date(), end.date(), authority):
        if begin < closes and opens < end:
            inside += min(end, closes) - max(begin, opens)
    return round(inside / A_MINUTE)


@lru_cache(maxsize=10_000)
def _open_over(first: date, last: date, authority: str) -> tuple[tuple[datetime, datetime], ...]:
    """Return from when until when the office is open from one day until another, both days in UTC.

    In summer the last hour of a day in UTC is the next day in England: that day is in it too.
    """
    days = (first + number * A_DAY for number in range((last - first).days + 2))
    return tuple(span for day in days for span in _open(day, authority))


@lru_cache(maxsize=10_000)
def _open(day: date, authority: str) -> list[tuple[datetime, datetime]]:
    return open_on(day, hours_for(authority, day))


def open_on(day: date, hours: OfficeHours) -> list[tuple[datetime, datetime]]:
    """Return from when until when the office is open on a day, in UTC; nothing where it is shut."""
    if day.weekday() not in hours.weekdays or bank_holiday(day):
        return []
    opens, closes = (datetime.combine(day, clock, LONDON).astimezone(UTC) for clock in (hours.opens, hours.closes))
    return [(opens, closes)]

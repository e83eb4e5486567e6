"""Hours of a day as people write them, "09:00-17:00, 22:00-06:00", and the moments that they are on one day."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from act.methods.calendar import LONDON
from act.methods.clock_time import read_time

BETWEEN_HOURS = re.compile(r",|;|\band\b")
BETWEEN_TIMES = re.compile(r"\s*(?:-|\u2013|\bto\b|\buntil\b)\s*")
A_DAY = timedelta(days=1)
DAY_MINUTES, WEEK_MINUTES = 24 * 60, 7 * 24 * 60


@dataclass(frozen=True, order=True)
class TimeSpan:
    """A time from one moment up to, and not including, another; both with a time zone."""

    begins: datetime
    ends: datetime


@dataclass(frozen=True, order=True)
class DayHours:
    """From one time of day until another. Where the end isn't later, it is on the next day: "09:00-09:00" is 24 h."""

    begins: time
    ends: time

    def on(self, day: date) -> TimeSpan:
        """Return the moments in UTC of these hours that begin on a day, by a British clock."""
        last = day if self.ends > self.begins else day + A_DAY
        return TimeSpan(_moment(day, self.begins), _moment(last, self.ends))

    def __str__(self) -> str:
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}"


def read_hours(words: str) -> tuple[DayHours, ...]:
    """Read "09:00-17:00, 6pm to 8pm"; empty words are no hours at all. Raises ValueError for anything else."""
    return tuple(sorted(_read_one(part) for part in BETWEEN_HOURS.split(words.lower()) if part.strip()))


def write_hours(hours: Iterable[DayHours], between: str = ", ") -> str:
    """Write hours in the form that `read_hours` reads."""
    return between.join(map(str, hours))


def overlap(week: Sequence[Sequence[DayHours]]) -> bool:
    """Tell whether two hours of a week, Monday first, overlap; those after midnight reach into the next day."""
    minutes = sorted(span for weekday, hours in enumerate(week) for span in _minutes(weekday, hours))
    return any(ends > begins for (_, ends), (begins, _) in pairwise(minutes))


def _minutes(weekday: int, hours: Iterable[DayHours]) -> Iterable[tuple[int, int]]:
    """Return minutes of the week, from Monday 00:00; what reaches beyond Sunday is in them as Monday's too."""
    for one in hours:
        begins = weekday * DAY_MINUTES + one.begins.hour * 60 + one.begins.minute
        lasts = (one.ends.hour * 60 + one.ends.minute - one.begins.hour * 60 - one.begins.minute) % DAY_MINUTES
        ends = begins + (lasts or DAY_MINUTES)
        yield begins, min(ends, WEEK_MINUTES)
        if ends > WEEK_MINUTES:
            yield 0, ends - WEEK_MINUTES


def _read_one(words: str) -> DayHours:
    times = BETWEEN_TIMES.split(words.strip())
    if len(times) != 2:
        raise ValueError(f"{words!r} has no beginning and end.")
    return DayHours(read_time(times[0]), read_time(times[1]))


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, LONDON).astimezone(UTC)

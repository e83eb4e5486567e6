"""Times of day as people write them, and the hour that does not exist when the clocks go forward."""

import re
from datetime import UTC, date, datetime, time

from act.methods.calendar import LONDON

WORDS = {"midnight": time(0), "noon": time(12), "midday": time(12)}
WITH_PARTS = re.compile(r"(\d{1,2})\s*[:.h]\s*(\d{2})(?:[:.]\d{2})?(?:\s*([ap])\.?m?\.?)?")
"""20:15, 20.15, 8.15 pm, 8:15 p.m., 20:15:00."""
IN_A_ROW = re.compile(r"(\d{1,2})(\d{2})(?:\s*([ap])\.?m?\.?)?")
"""2015, 0815, 815pm."""
HOUR_ALONE = re.compile(r"(\d{1,2})()\s*([ap])\.?m?\.?")
"""8pm. An hour without am or pm could be either, and is no time."""


def read_time(words: str) -> time:
    """Read a time of day: 20:15, 20.15, 2015, 8pm, 8.15 pm, noon. Raises ValueError for anything else."""
    said = " ".join(words.lower().split())
    if said in WORDS:
        return WORDS[said]
    for written in (WITH_PARTS, IN_A_ROW, HOUR_ALONE):
        if parts := written.fullmatch(said):
            hour, minute, half = parts.groups()
            return time(_hour(int(hour), half), int(minute or 0))
    raise ValueError(f"{words!r} is no time of day.")


def _hour(hour: int, half: str | None) -> int:
    """Return the hour of 24. People who write 20:15 pm mean 20:15; 20:15 am and 0 pm mean nothing."""
    if half is None or (half == "p" and hour > 12):
        return hour
    if hour > 12 or (hour == 0 and half == "p"):
        raise ValueError("There is no such hour before noon, or after it.")
    return hour % 12 + (12 if half == "p" else 0)


def never_was(day: date, at: time) -> bool:
    """Tell whether the clocks went forward over a time: 01:30 on 27 March 2016, in Britain."""
    there = datetime.combine(day, at, LONDON)
    return there.astimezone(UTC).astimezone(LONDON).time() != at

"""How long something lasted or has gone on, in words."""

from datetime import datetime

from act.design.words import plural


def length_in_words(begin: datetime, end: datetime) -> str:
    """Say how long, in the largest unit that fits: "40 min", "5 h", "3 days"."""
    minutes = round((end - begin).total_seconds() / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{round(minutes / 60)} h" if minutes < 48 * 60 else plural(round(minutes / 1440), "day")


def elapsed_in_words(begin: datetime, end: datetime) -> str:
    """Say how long something has gone on, to the minute in the first two days: "40 min", "3 h 10 min", "3 days"."""
    hours, minutes = divmod(int((end - begin).total_seconds()) // 60, 60)
    if not 0 < hours < 48:
        return length_in_words(begin, end)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"

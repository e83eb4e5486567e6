"""By when a second person decides if a record stays closed to a colleague: within one working day. Our own rule."""

from datetime import date, datetime

from act.methods.calendar import LONDON, add_working_days

WORKING_DAYS = 1


def decide_by(asked_at: datetime) -> date:
    """Return the last day for deciding, by the clock in London."""
    return add_working_days(asked_at.astimezone(LONDON).date(), WORKING_DAYS)


def is_overdue(asked_at: datetime, now: datetime) -> bool:
    """Tell whether the second person should have decided by now. It stays closed all the same."""
    return now.astimezone(LONDON).date() > decide_by(asked_at)

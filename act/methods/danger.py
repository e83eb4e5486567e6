"""How long it can be said that a young person is in danger, before a worker has to look again."""

from datetime import date, timedelta

LONGEST_ALERT = timedelta(days=14)
"""The last day of an alert is at most so far ahead, so that none stays up unread. Our own rule, not a published one."""


def last_day_allowed(today: date) -> date:
    """Return the latest last day of an alert that is raised today."""
    return today + LONGEST_ALERT

"""Which figures a page counts when it is opened, and which are counted each night and kept until the next."""

from datetime import datetime, timedelta

from act.methods.dated_data import read_data

_RULE = read_data(__package__, "kept_figures")
LIVE_UP_TO: int = _RULE["live_up_to"]
"""Young people up to whom figures are counted each time they are asked for."""
SHOWN_FOR = timedelta(hours=_RULE["shown_for_hours"])
"""How long kept figures are shown: until the next night's."""


def is_kept(young_people: int) -> bool:
    """Tell whether the figures of so many young people are kept."""
    return young_people > LIVE_UP_TO


def may_be_shown(counted_at: datetime, now: datetime) -> bool:
    """Tell whether figures that were counted at a moment may still be shown. Never those of a moment to come."""
    return counted_at <= now < counted_at + SHOWN_FOR

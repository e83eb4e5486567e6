"""When a manager is asked for an oversight note on a young person's record: a rule of our own, as dated data."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache

from act.methods.dated_data import read_data, row_in_force

LONGEST_AHEAD = timedelta(days=366)
"""How far ahead the day on which a manager looks again may be. Our own rule: a later day is rather a slip."""


class NoteReason(StrEnum):
    """Why an oversight note is written. Our own list, not a published one."""

    ALLOCATION = "allocation"
    WORSE = "worse"
    MONTHLY = "monthly"
    ENDING = "ending"
    OTHER = "other"


NOTE_REASON_LABELS: dict[NoteReason, str] = {
    NoteReason.ALLOCATION: "A key worker was chosen",
    NoteReason.WORSE: "Things got worse",
    NoteReason.MONTHLY: "Monthly",
    NoteReason.ENDING: "ACT support ends",
    NoteReason.OTHER: "Another reason",
}


class Occasion(StrEnum):
    """What asks for a note."""

    ALLOCATION = "allocation"
    ALERT = "alert"
    MISSING = "missing"
    MONTHLY = "monthly"
    LOOK_AGAIN = "look_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightRule:
    """The rule on the days for which a row of oversight.toml holds; whence it is, and if checked."""

    valid_from: date
    valid_to: date | None = None
    first_days: int
    worse_days: int
    every_weeks: int
    source: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightTimes:
    """When ACT support began, the last note was written and things got worse; None where that never was.

    `look_again_at` is the beginning of the day on which the last note is looked at again.
    """

    began_at: datetime
    last_at: datetime | None = None
    alert_at: datetime | None = None
    missing_at: datetime | None = None
    look_again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteAsked:
    """What asks for a note, and since when it is due."""

    occasion: Occasion
    due_at: datetime


def oversight_rule(on: date) -> OversightRule:
    """Return the rule in force on a day. Raises LookupError if none is."""
    return row_in_force(_rows(), on, "rule for oversight notes is")


def note_asked(rule: OversightRule, times: OversightTimes, now: datetime) -> NoteAsked | None:
    """Return what has asked for a note the longest, None where nothing does yet."""
    asked = (each for each in _occasions(rule, times) if each.due_at <= now)
    return min(asked, key=lambda each: each.due_at, default=None)


def _occasions(rule: OversightRule, times: OversightTimes) -> Iterator[NoteAsked]:
    # A note from an earlier time with ACT says nothing about this one.
    last = times.last_at if times.last_at and times.last_at >= times.began_at else None
    worse = timedelta(days=rule.worse_days)
    if last is None:
        yield NoteAsked(Occasion.ALLOCATION, times.began_at + timedelta(days=rule.first_days))
    else:
        yield NoteAsked(Occasion.MONTHLY, last + timedelta(weeks=rule.every_weeks))
        if times.look_again_at:
            yield NoteAsked(Occasion.LOOK_AGAIN, times.look_again_at)
    for occasion, at in ((Occasion.ALERT, times.alert_at), (Occasion.MISSING, times.missing_at)):
        if at and at > (last or times.began_at):
            yield NoteAsked(occasion, at + worse)


@cache
def _rows() -> tuple[OversightRule, ...]:
    return tuple(OversightRule(**row) for row in read_data(__package__, "oversight")["rule"])

"""Who may take a wrong entry off a record, until when, and for which reasons. Our own rule, not a published one.

An entry is removed, never deleted: it is hidden from readers, one line stays in its place, and managers can still read
it. Its writer may do so within one working day; after that a manager may.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from act.methods.calendar import add_working_days

WORKING_DAYS = 1
"""How long the writer may remove their own entry, counted from the day on which it was written."""


class EntryKind(StrEnum):
    """The kinds of entry that can be removed."""

    CONTACT = "contact"
    MISSING = "missing"
    STAY = "stay"
    RATING = "rating"
    FORM = "form"
    REASON = "reason"
    FEEDBACK = "feedback"
    TASK = "task"
    APPOINTMENT = "appointment"
    MEETING = "meeting"


class RemovalReason(StrEnum):
    """Why an entry is removed."""

    WRONG_PERSON = "wrong_person"
    TWICE = "twice"
    NOT_TRUE = "not_true"
    OTHER = "other"


class ReadReason(StrEnum):
    """Why a manager reads the words of removed entries."""

    ASKED_FOR = "asked_for"
    COMPLAINT = "complaint"
    COURT = "court"
    CHECK = "check"


@dataclass(frozen=True)
class EntryRule:
    """What an entry is called, and whether its writer may remove it."""

    noun: str
    by_writer: bool


RULES: dict[EntryKind, EntryRule] = {
    EntryKind.CONTACT: EntryRule("contact", by_writer=True),
    EntryKind.MISSING: EntryRule("missing episode", by_writer=True),
    EntryKind.STAY: EntryRule("placement", by_writer=True),
    EntryKind.RATING: EntryRule("goal rating", by_writer=True),
    EntryKind.FORM: EntryRule("form", by_writer=True),
    EntryKind.REASON: EntryRule("reason for no form", by_writer=True),
    EntryKind.FEEDBACK: EntryRule("feedback", by_writer=False),
    EntryKind.TASK: EntryRule("task", by_writer=True),
    EntryKind.APPOINTMENT: EntryRule("appointment", by_writer=True),
    EntryKind.MEETING: EntryRule("meeting", by_writer=True),
}
REASON_LABELS: dict[RemovalReason, str] = {
    RemovalReason.WRONG_PERSON: "Wrong young person",
    RemovalReason.TWICE: "Written twice",
    RemovalReason.NOT_TRUE: "Not true",
    RemovalReason.OTHER: "Another reason",
}
READ_REASON_LABELS: dict[ReadReason, str] = {
    ReadReason.ASKED_FOR: "They, or a parent for them, asked for a copy of their record",
    ReadReason.COMPLAINT: "A complaint",
    ReadReason.COURT: "A court or the police asked for it",
    ReadReason.CHECK: "To check that it was right to remove it",
}


@dataclass(frozen=True, kw_only=True)
class Remover:
    """What somebody is to an entry: its writer, a manager of its authority, the worker whom it is about."""

    is_writer: bool
    is_manager: bool
    is_rated: bool = False


def writer_until(written_on: date) -> date:
    """Return the last day on which the writer may remove an entry."""
    return add_working_days(written_on, WORKING_DAYS)


def may_remove(kind: EntryKind, remover: Remover, *, written_on: date, today: date) -> bool:
    """Tell whether somebody may remove an entry on a day. Nobody removes what was said about their own work."""
    if remover.is_rated:
        return False
    if remover.is_manager:
        return True
    return RULES[kind].by_writer and remover.is_writer and today <= writer_until(written_on)


def who_may(kind: EntryKind) -> str:
    """Say who may remove such an entry, for somebody who may not."""
    rule = RULES[kind]
    if not rule.by_writer:
        return f"Only a manager can remove {rule.noun}, and not about their own work."
    return (
        f"Only the person who wrote this {rule.noun} can remove it, within one working day. "
        "After that, ask a manager in the authority."
    )


def removed_line(*, on: str, by: str, because: RemovalReason) -> str:
    """Say what stands where the entry was. It never says whose record it belongs to."""
    reason = REASON_LABELS[because]
    return f"Entry removed {on} by {by}: {reason[:1].lower()}{reason[1:]}"

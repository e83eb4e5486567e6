"""What the day of a contact makes of it: whose work it was, and whether it is part of ACT's work at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from act.casework.models import NotCounted, WorkerKind
from act.design.words import long_date
from act.trust.scope.standing import Refused

KINDS = (WorkerKind.KEY_WORKER, WorkerKind.COVER, WorkerKind.SOCIAL_WORKER)
"""Of two ties on one day the first counts."""


class Span(NamedTuple):
    """From a day until before another; None while it goes on."""

    since: date
    until: date | None

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.since <= day and (self.until is None or day < self.until)


class OwnTie(NamedTuple):
    """A tie of the worker who records the contact: how they work with the young person, and when."""

    kind: str
    span: Span


@dataclass(frozen=True)
class ContactDay:
    """The day of a contact, with the young person's times with ACT and the worker's own ties, each in any order."""

    day: date
    times: Sequence[Span]
    ties: Sequence[OwnTie]

    @property
    def worker_kind(self) -> WorkerKind:
        """Return what the worker was to the young person on the day."""
        held = {tie.kind for tie in self.ties if tie.span.holds(self.day)}
        return next((kind for kind in KINDS if kind in held), WorkerKind.OTHER)

    @property
    def not_counted(self) -> NotCounted | None:
        """Return why the contact is no part of ACT's work, or None where it is.

        Whoever has no tie at all opened the record in an emergency: they are asked about ACT's days alone.
        """
        if not any(time.holds(self.day) for time in self.times):
            return NotCounted.AFTER_ACT if any(time.since <= self.day for time in self.times) else NotCounted.BEFORE_ACT
        if self.ties and not any(tie.span.holds(self.day) for tie in self.ties):
            return NotCounted.BEFORE_WORKER
        return None

    def sentence(self, name: str) -> str:
        """Say what is odd about the day, where the contact is not counted; `name` is the young person's first name."""
        match self.not_counted:
            case NotCounted.BEFORE_ACT if not self.times:
                return f"{name} hasn't started with ACT yet."
            case NotCounted.BEFORE_ACT:
                first = min(time.since for time in self.times)
                return f"{name}'s time with ACT began on {long_date(first)}. This contact is before that."
            case NotCounted.AFTER_ACT:
                return self._after(name)
            case NotCounted.BEFORE_WORKER:
                return self._before_worker(name)
            case None:
                return ""

    def _after(self, name: str) -> str:
        ended = max(time.until for time in self.times if time.until and time.until <= self.day)
        again = min((time.since for time in self.times if time.since > self.day), default=None)
        if again:
            return (
                f"{name}'s time with ACT ended on {long_date(ended)} and began again on {long_date(again)}. "
                "This contact is in between."
            )
        return f"{name}'s time with ACT ended on {long_date(ended)}. This contact is after that."

    def _before_worker(self, name: str) -> str:
        began = min((tie.span.since for tie in self.ties if tie.span.since > self.day), default=None)
        if began:
            return f"You started working with {name} on {long_date(began)}. This contact is before that."
        return f"You weren't working with {name} on {long_date(self.day)}."


class DayQuestion(Refused):
    """The day of a contact is odd, and the worker has not said yet that it is right. Carries why, and the day."""

    def __init__(self, sentence: str, *, reason: NotCounted, day: date) -> None:
        super().__init__(sentence, field="is_right")
        self.reason, self.day = reason, day


def check_day(contact_day: ContactDay, *, name: str, confirmed: NotCounted | None) -> None:
    """Raise DayQuestion for a contact that is no part of ACT's work, unless the worker confirmed just that."""
    reason = contact_day.not_counted
    if reason is not None and reason is not confirmed:
        raise DayQuestion(contact_day.sentence(name), reason=reason, day=contact_day.day)

"""Writes the audit: an act inside its change's transaction, a sight or refusal in one of its own (wall 4)."""

from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import AuditKind, AuditRow, AuditSubject, PersonRecord, ServiceRecord
from act.trust.scope import acting
from act.trust.standing import Standing

request_id: ContextVar[UUID | None] = ContextVar("act_request_id", default=None)
"""Joins the rows of one request."""


@dataclass(frozen=True)
class Subject:
    """A young person whom a row is about."""

    young_person_id: UUID
    authority_id: UUID

    @classmethod
    def of(cls, record: PersonRecord) -> "Subject":
        """The young person of a record."""
        return cls(getattr(record, record.person_field), record.authority_id)


NOBODY: tuple[PersonRecord, ...] = ()
"""What a page says that shows no young person."""


def subjects(records: Iterable[PersonRecord | Subject]) -> frozenset[Subject]:
    """The young people whom some records are about, each once."""
    return frozenset(record if isinstance(record, Subject) else Subject.of(record) for record in records)


def act(what: str, *, by: Standing, about: Iterable[PersonRecord | Subject], on: ServiceRecord | None = None) -> None:
    """One act, written with its change: call it inside the action's transaction, nowhere else.

    An act about no young person belongs to the authority of the record `on` which it was done.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"{what} must be audited inside the transaction that changes the record.")
    people = subjects(about)
    _append(
        AuditKind.ACT,
        what,
        actor=by.user_id,
        about=people,
        object_id=on.pk if on else None,
        authority_id=on.authority_id if on and not people else None,
    )


@dataclass(frozen=True)
class Answer:
    """What a response was: for sights and refusals."""

    what: str
    method: str
    status: int
    object_id: UUID | None


def sight(answer: Answer, *, actor: UUID, about: frozenset[Subject]) -> None:
    """One page that is about to be released, with everyone on it."""
    with acting(actor), transaction.atomic():
        _append(AuditKind.SIGHT, answer.what, actor=actor, about=about, answer=answer)


def refusal(answer: Answer, *, actor: UUID | None) -> None:
    """One door that stayed shut."""
    with acting(actor), transaction.atomic():
        _append(AuditKind.REFUSAL, answer.what, actor=actor, about=frozenset(), answer=answer)


def entrance(what: str, *, actor: UUID) -> None:
    """A sign-in or sign-out."""
    with acting(actor), transaction.atomic():
        _append(AuditKind.ACT, what, actor=actor, about=frozenset())


def by_operator(what: str, *, object_id: UUID) -> None:
    """An act at the command line of whoever runs the service: nobody has signed in. Inside its transaction."""
    with acting(None):
        _append(AuditKind.ACT, what, actor=None, about=frozenset(), object_id=object_id)


def _append(
    kind: AuditKind,
    what: str,
    *,
    actor: UUID | None,
    about: frozenset[Subject],
    object_id: UUID | None = None,
    authority_id: UUID | None = None,
    answer: Answer | None = None,
) -> None:
    authorities = {subject.authority_id for subject in about}
    row = AuditRow(
        id=uuid7(),
        at=clock.real_now(),
        kind=kind,
        what=what,
        actor_id=actor,
        request_id=request_id.get(),
        object_id=answer.object_id if answer else object_id,
        method=answer.method if answer else "",
        status=answer.status if answer else None,
        authority_id=authorities.pop() if len(authorities) == 1 else authority_id,
    )
    row.save(force_insert=True)
    AuditSubject.objects.bulk_create(
        AuditSubject(row=row, authority_id=subject.authority_id, young_person_id=subject.young_person_id)
        for subject in sorted(about, key=lambda subject: subject.young_person_id)
    )

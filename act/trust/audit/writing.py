"""Writes the audit: an act inside its change's transaction, a sight or refusal in one of its own (docs/adr/0004)."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from django.db import connection, transaction

from act.trust import clock
from act.trust.audit import chain
from act.trust.identifiers import request_id, uuid7
from act.trust.models import AuditedView, AuditKind, AuditRow, AuditSubject, PersonRecord, Posting, ServiceRecord
from act.trust.records.inserting import insert
from act.trust.records.tied import take_written
from act.trust.scope.acting import acting
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class Subject:
    """A young person whom a row is about."""

    young_person_id: UUID
    authority_id: UUID

    @classmethod
    def of(cls, record: PersonRecord) -> "Subject":
        """Return the young person of a record."""
        return cls(record.person_id, record.authority_id)


NOBODY: tuple[PersonRecord, ...] = ()
"""What a page says that shows no young person."""


def subjects(records: Iterable[PersonRecord | Subject]) -> frozenset[Subject]:
    """Return the young people whom some records are about, each once."""
    return frozenset(record if isinstance(record, Subject) else Subject.of(record) for record in records)


@dataclass(frozen=True)
class AuditEntry:
    """A row that is not tied into its chain yet, and whom it is about."""

    row: AuditRow
    about: frozenset[Subject]

    @property
    def turn(self) -> tuple[bool, UUID]:
        """In which order entries of one transaction are tied: by chain, that of no single authority last.

        Everybody keeps to it, so that no two transactions wait for each other's heads.
        """
        key = chain.chain_of(self.row)
        return key == chain.NO_SINGLE_AUTHORITY, key


_waiting: ContextVar[list[AuditEntry] | None] = ContextVar("act_waiting", default=None)


@contextmanager
def at_the_end(*, here: bool = False) -> Iterator[None]:
    """Enter what is done inside in the audit as the last thing inside. Needs a transaction.

    `here`: also where an outer act ends later. For what is done in a scope of its own: its rows are its actor's.

    Entering a row holds the head of its chain until the transaction ends. So an act that is made of other acts enters
    them all once it needs no other lock: nobody waits longer than need be, and no two wait for each other.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("What is entered at the end must end inside the transaction that changes the record.")
    outer = _waiting.get()
    waiting: list[AuditEntry] = []
    token = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(token)
    if outer is not None and not here:
        outer.extend(waiting)
        return
    for entry in sorted(waiting, key=lambda entry: entry.turn):
        _append(entry)


@dataclass(frozen=True)
class AuditedObject:
    """Something that is no record of an authority, such as an account, and the authority in which it was done."""

    pk: UUID
    authority_id: UUID


def act(
    what: str,
    *,
    by: Standing,
    about: Iterable[PersonRecord | Subject],
    on: ServiceRecord | Posting | AuditedObject | None = None,
) -> None:
    """Write one act with its change: call it inside the action's transaction, nowhere else.

    Call it last, or within `at_the_end`. An act about no young person belongs to the authority of the record `on`
    which it was done.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"{what} must be audited inside the transaction that changes the record.")
    entry = _entry(
        AuditKind.ACT,
        what,
        actor=by.user_id,
        about=subjects(about),
        object_id=on.pk if on else None,
        authority_id=on.authority_id if on else None,
    )
    waiting = _waiting.get()
    if waiting is None:
        _append(entry)
    else:
        waiting.append(entry)


@dataclass(frozen=True)
class AuditedResponse:
    """What a response was: for sights and refusals."""

    what: str
    method: str
    status: int
    object_id: UUID | None


def sight(answer: AuditedResponse, *, actor: UUID, about: frozenset[Subject]) -> None:
    """Write one page that is about to be released, with everyone on it."""
    with _by_itself(actor):
        _append(_entry(AuditKind.SIGHT, answer.what, actor=actor, about=about, answer=answer))


def refusal(answer: AuditedResponse, *, actor: UUID | None) -> None:
    """Write one page or action that was refused."""
    with _by_itself(actor):
        _append(_entry(AuditKind.REFUSAL, answer.what, actor=actor, answer=answer))


def entrance(what: str, *, actor: UUID) -> None:
    """Write a sign-in or sign-out."""
    with _by_itself(actor):
        _append(_entry(AuditKind.ACT, what, actor=actor))


@contextmanager
def _by_itself(actor: UUID | None) -> Iterator[None]:
    """Act in one transaction. On PostgreSQL the scope is one already, and needs no savepoint within."""
    with acting(actor), transaction.atomic(savepoint=connection.vendor != "postgresql"):
        yield


def by_operator(what: str, *, object_id: UUID | None = None, wrote: str = "") -> None:
    """Write an act at the command line of the operator: nobody has signed in. Inside its transaction.

    `wrote` are digests of versions that were written before acts tied them.
    """
    entry = _entry(AuditKind.ACT, what, actor=None, object_id=object_id)
    entry.row.wrote = wrote
    with acting(None):
        _append(entry)


def _entry(
    kind: AuditKind,
    what: str,
    *,
    actor: UUID | None,
    about: frozenset[Subject] = frozenset(),
    object_id: UUID | None = None,
    authority_id: UUID | None = None,
    answer: AuditedResponse | None = None,
) -> AuditEntry:
    # What is about young people of several authorities belongs to none of their chains, but to that of no single one.
    authorities: set[UUID | None] = {subject.authority_id for subject in about} or {authority_id}
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
        authority_id=authorities.pop() if len(authorities) == 1 else None,
    )
    return AuditEntry(row, about)


def _append(entry: AuditEntry) -> None:
    """Save subjects first and the row last: its chain's head is held for as few statements as can be."""
    people = [
        AuditSubject(
            row=entry.row,
            authority_id=subject.authority_id,
            young_person_id=subject.young_person_id,
            actor_id=entry.row.actor_id,  # type: ignore[misc]  # an entry about somebody has somebody who acted
        )
        for subject in sorted(entry.about, key=lambda subject: subject.young_person_id)
    ]
    insert(people)
    insert([view_of(entry.row, subject) for subject in people if is_view(entry.row, len(people))])
    if entry.row.kind == AuditKind.ACT and not entry.row.wrote:
        # Of acts that end together the first ties what all of them wrote.
        entry.row.wrote = take_written()
    chain.tie(entry.row, people)
    insert([entry.row])


def is_view(row: AuditRow, people: int) -> bool:
    """Tell whether a row is a page of one record with one young person on it. One with several is a list."""
    return row.kind == AuditKind.SIGHT and row.object_id is not None and people == 1


def view_of(row: AuditRow, subject: AuditSubject) -> AuditedView:
    """Return what is kept of such a page for those who ask who looked."""
    return AuditedView(
        row=row,
        authority_id=subject.authority_id,
        young_person_id=subject.young_person_id,
        actor_id=subject.actor_id,
        at=row.at,
        on=clock.practice_date(row.at),
        what=row.what,
    )

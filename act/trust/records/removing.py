"""Remove an entry from a record: it is hidden, one line stays in its place, and managers can still read it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from act.methods.calendar import LONDON
from act.methods.removals import EntryKind, ReadReason, RemovalReason, Remover, may_remove, who_may
from act.trust import audit
from act.trust.models import PersonRecord, RemovableRecord, Removal
from act.trust.records.holds import check_not_held
from act.trust.records.versions import Record, lock
from act.trust.scope.acting import removing
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing

READ_ACTS: dict[ReadReason, str] = {
    ReadReason.ASKED_FOR: "trust.removed_read.asked_for",
    ReadReason.COMPLAINT: "trust.removed_read.complaint",
    ReadReason.COURT: "trust.removed_read.court",
    ReadReason.CHECK: "trust.removed_read.check",
}
"""What the audit calls it when a manager reads removed entries, by their reason."""


OWN = frozenset({"id", "version", "written_at", "removed_at", "removed_words"})
"""What an entry does not take along to another record."""
Entry = TypeVar("Entry", bound=RemovableRecord)


@dataclass(frozen=True, kw_only=True)
class RemovalFacts:
    """Why an entry is removed, and words about it that managers alone read."""

    because: RemovalReason
    words: str


def can_remove(standing: Standing, entry: RemovableRecord, now: datetime) -> bool:
    """Allow its writer for one working day from writing (real time), if they work with the young person; then a
    manager of the authority. Nobody removes what was said about their own work.
    """
    remover = Remover(
        is_writer=entry.writer_id == standing.user_id and entry.person_id in standing.people,
        is_manager=entry.authority_id in standing.managed and entry.person_id not in standing.hidden,
        is_rated=entry.rated_id == standing.user_id,
    )
    written_on, today = entry.written_at.astimezone(LONDON).date(), now.astimezone(LONDON).date()
    return may_remove(entry.entry_kind, remover, written_on=written_on, today=today)


def check_remove(standing: Standing, entry: RemovableRecord, facts: RemovalFacts, now: datetime) -> None:
    """Raise Refused unless `can_remove`, and for another reason without words."""
    if not can_remove(standing, entry, now):
        raise Refused(who_may(entry.entry_kind))
    if facts.because is RemovalReason.OTHER and not facts.words.strip():
        raise Refused("Enter in a few words why you are removing it.", field="words")


def check_other_record(entry: RemovableRecord, to: PersonRecord) -> None:
    """Raise Refused unless an entry could be meant for the record of `to`: another one of the same authority."""
    if to.authority_id != entry.authority_id:
        raise Refused("An entry moves only within its authority. Remove it here, and tell the other authority.")
    if to.person_id == entry.person_id:
        raise Refused("It is on that record already. Choose another young person.", field="young_person")


def remove(entry: Record, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Record:
    """Hide an entry and every version of it from all but managers. `now` is a real moment; the line says the practice
    date. Needs the transaction of the room's own action, which enters it in the audit.

    Raises Stale when the entry was changed since version `seen`; Refused as `check_remove` does, and on legal hold.
    """
    present = lock(entry, seen=seen)
    if not isinstance(present, RemovableRecord):
        raise TypeError(f"A {present._meta.verbose_name} can't be removed.")
    check_remove(by, present, facts, now)
    check_not_held(by, present.person_id)
    Removal(
        authority_id=present.authority_id,
        young_person_id=present.person_id,
        entry=present.pk,
        kind=present.entry_kind,
        on=by.on,
        by=by.user,
        because=facts.because,
    ).save(force_insert=True)
    present.removed_at, present.removed_words, present.version = now, facts.words.strip(), present.version + 1
    present.check_fields()
    with removing():
        present.save(force_update=True, update_fields=["removed_at", "removed_words", "version"])
    return present


def copied(entry: Entry, to: PersonRecord, **changes: Any) -> Entry:
    """Return the same entry for another record, not saved: its words, times and writer, and nothing of its removal."""
    fields = (field.attname for field in entry._meta.fields if field.name not in OWN)
    kept = {name: getattr(entry, name) for name in fields}
    return type(entry)(**{**kept, entry.person_field: to.person_id, **changes})


def can_read_removed(standing: Standing, about: PersonRecord) -> bool:
    """Allow a manager of the authority to read what removed entries said."""
    return about.authority_id in standing.managed and about.person_id not in standing.hidden


@transaction.atomic
def read_removed(about: PersonRecord, *, by: Standing, why: ReadReason) -> UUID:
    """Enter in the audit that a manager reads what was removed from a record, and why; return the young person's key.

    Raises Refused unless `can_read_removed`.
    """
    if not can_read_removed(by, about):
        raise Refused("Only a manager in this authority can read removed entries.")
    audit.act(READ_ACTS[why], by=by, about=[about])
    return about.person_id


def removal_of(standing: Standing, entry: UUID) -> Removal | None:
    """Return the line in the place of a removed entry, None where this person may not open the record."""
    return people_for(standing, Removal).filter(entry=entry).first()


def removals(standing: Standing, young_person_id: UUID) -> list[Removal]:
    """Return the lines that stay in the place of a young person's removed entries, newest first."""
    return _removals(standing, standing.keys_of(young_person_id))


def removed_lines(standing: Standing, young_person_id: UUID, *kinds: EntryKind) -> list[str]:
    """Say what stands in the place of a young person's removed entries of some kinds, newest first."""
    return [str(removal) for removal in removals(standing, young_person_id) if removal.kind in kinds]


@compiled_once
def _removals(standing: Standing, records: Collection[UUID]) -> "QuerySet[Removal]":
    return removals_about(standing, records).select_related("by").order_by("-on", "-id")


def removals_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[Removal]":
    """Return the same as a queryset, for a statement that asks if there are any."""
    return people_for(standing, Removal).filter(young_person_id__in=records)

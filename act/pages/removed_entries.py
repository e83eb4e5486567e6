"""What removed entries said, for managers: every kind of entry, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Field

from act.design.words import full_when, long_date, sentence
from act.methods.removals import RULES, EntryKind
from act.people.models import YoungPerson
from act.trust.models import Disagreement, RemovableRecord, Removal
from act.trust.records.disagreeing import disagreements_with, entry_models
from act.trust.records.privacy import Privacy, privacy_of
from act.trust.scope.people import removed_for
from act.trust.scope.standing import Standing

SAID = frozenset({Privacy.SPECIAL, Privacy.IDENTITY, Privacy.CONTACT, Privacy.STATISTIC})


@dataclass(frozen=True)
class RemovedEntry:
    """One removed entry: the line in its place, what it was, what it said, and what was said against it."""

    line: str
    noun: str
    facts: list[tuple[str, str]]
    disagreements: list[Disagreement]


def removed_entries(standing: Standing, person: YoungPerson, removals: list[Removal]) -> list[RemovedEntry]:
    """Return what some removed entries said, in their order; those that this person may not read are left out."""
    entries = {entry.pk: entry for model in entry_models() for entry in _of(standing, person, model)}
    disagreements = disagreements_with(standing, entries.values())
    return [
        RemovedEntry(
            str(removal),
            sentence(RULES[EntryKind(removal.kind)].noun),
            list(_facts(entries[removal.entry])),
            disagreements.get(removal.entry, []),
        )
        for removal in removals
        if removal.entry in entries
    ]


def _of(standing: Standing, person: YoungPerson, model: type[RemovableRecord]) -> list[RemovableRecord]:
    rows = removed_for(standing, model).filter(**{f"{model.person_field}__in": standing.keys_of(person.pk)})
    return [entry for entry in rows if entry.rated_id != standing.user_id]


def _facts(entry: RemovableRecord) -> Iterator[tuple[str, str]]:
    for field in entry._meta.fields:
        if not field.is_relation and privacy_of(type(entry), field.name) in SAID:
            words = _words(entry, field)
            if words:
                yield sentence(str(field.verbose_name)), words


def _words(entry: RemovableRecord, field: "Field[Any, Any]") -> str:
    value = getattr(entry, field.attname)
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, datetime):
        return full_when(value)
    if isinstance(value, date):
        return long_date(value)
    if field.choices:
        return str(getattr(entry, f"get_{field.name}_display")())
    return "" if value is None else str(value)

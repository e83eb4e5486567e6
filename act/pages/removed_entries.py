"""What removed entries said, for managers: every kind of entry, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db.models import Field

from act.design.words import full_when, long_date, sentence
from act.methods.removals import RULES, EntryKind
from act.people.models import YoungPerson
from act.trust.models import RemovableRecord, Removal
from act.trust.records.privacy import Privacy, privacy_of
from act.trust.scope.people import removed_for
from act.trust.scope.standing import Standing

SAID = frozenset({Privacy.SPECIAL, Privacy.IDENTITY, Privacy.CONTACT, Privacy.STATISTIC})


@dataclass(frozen=True)
class RemovedEntry:
    """One removed entry: the line in its place, what it was, and what it said."""

    line: str
    noun: str
    facts: list[tuple[str, str]]


def removed_entries(standing: Standing, person: YoungPerson, removals: list[Removal]) -> list[RemovedEntry]:
    """Return what some removed entries said, in their order; those that this person may not read are left out."""
    entries = {entry.pk: entry for model in removable_models() for entry in _of(standing, person, model)}
    return [
        RemovedEntry(str(removal), sentence(RULES[EntryKind(removal.kind)].noun), list(_facts(entries[removal.entry])))
        for removal in removals
        if removal.entry in entries
    ]


def removable_models() -> list[type[RemovableRecord]]:
    """Return every model whose entries can be removed."""
    models = [model for model in apps.get_models() if not hasattr(model, "instance_type")]
    return [model for model in models if issubclass(model, RemovableRecord)]


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

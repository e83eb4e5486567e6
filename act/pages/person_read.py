"""What a young person's page begins with, in two statements: what is true, what there is, who works with them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.http import Http404

from act.casework.models import Contact
from act.casework.queries import LastContact, contacts, endings_about, person_with_contacts
from act.methods.oversight import NoteReason
from act.pages.state import PresentState, present_columns
from act.people.duplicates.queries import other_records
from act.people.models import YoungPerson
from act.people.queries import by_person, ties_about
from act.safety.queries import alerts_about
from act.trust.models import Tie
from act.trust.records.disagreeing import disagreements_about
from act.trust.records.removing import removals_about
from act.trust.scope.compiled import compiled_once
from act.trust.scope.standing import Standing
from act.trust.web.paging import PagedRows
from act.workforce.models import TimeAway
from act.workforce.queries import SOON, days_words, notes_about

NOW = "now_"
"""Before the name of what is true now, beside the columns of the record."""


class LastNote(NamedTuple):
    """When the latest oversight note was written, what was decided, by when it is looked at again, and why now."""

    noted_on: date
    decision: str
    look_again_on: date | None
    why: NoteReason

    def is_about_ending(self, ended_on: date) -> bool:
        """Tell whether it says something about the end of support: it is written for it, or since."""
        return self.why is NoteReason.ENDING or self.noted_on >= ended_on


@dataclass(frozen=True)
class PersonRead:
    """One young person, the last contact, every contact, what is true now, and of what else there is something."""

    person: YoungPerson
    last: LastContact
    contacts: PagedRows[Contact]
    present: PresentState
    has_alerts: bool
    has_endings: bool
    has_others: bool
    has_removed: bool
    has_disagreements: bool
    oversight: LastNote | None


def read_person(standing: Standing, key: UUID) -> PersonRead:
    """Return one young person as their page begins. Raises Http404 if there is none, or none that may be shown."""
    kept = standing.kept(key)
    rows = _person(standing, kept, standing.keys_of(kept))
    if not rows:
        raise Http404
    row = rows[0]
    return PersonRead(
        person=row,
        last=LastContact.of(row),
        contacts=contacts(standing, row, row.contact_count),
        present=PresentState(*(getattr(row, f"{NOW}{name}") for name in PresentState._fields)),
        has_alerts=row.has_alerts,
        has_endings=row.has_endings,
        has_others=row.has_others,
        has_removed=row.has_removed,
        has_disagreements=row.has_disagreements,
        oversight=LastNote(row.noted_on, row.decision, row.now_look_again_on, NoteReason(row.why))
        if row.noted_on
        else None,
    )


@compiled_once
def _person(standing: Standing, key: UUID, records: Collection[UUID]) -> "QuerySet[Any]":
    present = {f"{NOW}{name}": column for name, column in present_columns(standing, records).items()}
    # Few young people were ever in known danger, have another record, or an entry that was removed or disagreed with.
    there: dict[str, Any] = {
        "has_alerts": Exists(alerts_about(standing, records)),
        "has_endings": Exists(endings_about(standing, records)),
        "has_others": Exists(other_records(standing, key, OuterRef("lineage"))),
        "has_removed": Exists(removals_about(standing, records)),
        "has_disagreements": Exists(disagreements_about(standing, records)),
    }
    last_note = notes_about(standing, records)
    there |= {name: Subquery(last_note.values(name)[:1]) for name in ("noted_on", "decision", "why")}
    person: QuerySet[Any] = person_with_contacts(standing, key, records).annotate(**present, **there)
    return person


def workers_and_away(standing: Standing, person: YoungPerson) -> tuple[list[Tie], dict[UUID, str]]:
    """Return who works with a young person today, and who of them is away, or will be within two weeks."""
    rows = _ties(standing, standing.keys_of(person.pk), person.authority_id, standing.on + SOON)
    away = {
        row.user_id: days_words(TimeAway(begins=row.away_from, until=row.away_until), standing.on)
        for row in rows
        if row.away_until
    }
    return by_person(standing, [person.pk], rows)[person.pk], away


@compiled_once
def _ties(standing: Standing, records: Collection[UUID], authority: UUID, last: date) -> "QuerySet[Any]":
    away = TimeAway.objects.over_days(standing.on, last).filter(authority=authority, user=OuterRef("user"))
    days = {"away_from": Subquery(away.values("begins")[:1]), "away_until": Subquery(away.values("until")[:1])}
    return ties_about(standing, records).annotate(**days)

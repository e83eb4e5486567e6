"""Whom a list names where a row is on a joined record: the young person of the record that goes on."""

from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from act.people.models import YoungPerson
from act.people.queries import young_people_by_key, young_person
from act.trust.models import PersonRecord
from act.trust.scope.standing import Standing

Record = TypeVar("Record", bound=PersonRecord)
PERSON = "young_person"


def people_of(standing: Standing, records: Iterable[UUID]) -> dict[UUID, YoungPerson]:
    """Return the young people of some records as lists name and link them, by the key of each record.

    Of records that are read as one, that is the one that goes on. One statement.
    """
    keys = set(records)
    people = {person.pk: person for person in young_people_by_key(standing, standing.kept_keys(keys))}
    return {key: people[standing.kept(key)] for key in keys if standing.kept(key) in people}


def named_as_kept(standing: Standing, rows: Iterable[Record]) -> list[Record]:
    """Return some rows for a list, those on a joined record with the young person of the one that goes on.

    The rows are to be read, not saved. One statement if any of them is on a joined record, else none.
    """
    listed = list(rows)
    joined = [row for row in listed if row.person_id in standing.joined]
    people = people_of(standing, (row.person_id for row in joined)) if joined else {}
    for row in joined:
        if row.person_id in people:
            setattr(row, PERSON, people[row.person_id])
    return listed


def kept_people(standing: Standing, people: Iterable[YoungPerson]) -> list[YoungPerson]:
    """Return the young people of some records, each once and by name: the record that goes on.

    One statement if any of them is joined to another, else none.
    """
    listed = list(people)
    if standing.joined.keys().isdisjoint(person.pk for person in listed):
        return listed
    kept = {person.pk: person for person in people_of(standing, (person.pk for person in listed)).values()}
    return sorted(kept.values(), key=lambda person: (person.name, person.pk))


def kept_person(standing: Standing, person: YoungPerson) -> YoungPerson:
    """Return the record that goes on for one that a row is on: itself, mostly, and then nothing is asked."""
    return young_person(standing, person.pk) if person.pk in standing.joined else person

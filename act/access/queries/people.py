"""Reads of young people whose records can be restricted."""

from uuid import UUID

from django.http import Http404

from act.access.actions.restrictions import can_restrict
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.audit import Subject
from act.trust.scope.standing import Standing


def young_person_to_restrict(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person of whom this person says who may see the record. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_restrict(standing, Subject.of(person)):
        raise Http404
    return person

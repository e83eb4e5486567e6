"""Reads of oversight notes, always through a scope."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.people.queries import young_person as shown_person
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing
from act.workforce.models import OversightNote
from act.workforce.policy import can_oversee


def young_person_to_oversee(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person about whom this person may write an oversight note. Raises Http404 otherwise."""
    person = shown_person(standing, key)
    if not can_oversee(standing, person):
        raise Http404
    return person


def notes_of(standing: Standing, young_person: UUID) -> "QuerySet[OversightNote]":
    """Return every oversight note about one young person, the latest first."""
    return notes_about(standing, standing.keys_of(young_person)).select_related("written_by")


def notes_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[OversightNote]":
    """Return the same of some records, for a statement that reads what the latest says."""
    return notes(standing).filter(young_person__in=records)


def notes(standing: Standing) -> "QuerySet[OversightNote]":
    """Return the oversight notes about everybody who may be shown, the latest first."""
    return people_for(standing, OversightNote).order_by("-noted_at", "-pk")

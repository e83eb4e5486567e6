"""Reads of courses: whose change is measured, and since when."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.outcomes.models import Course
from act.outcomes.policy import can_measure
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def young_person_to_measure(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person whose goals and measures this person records. Raises Http404."""
    person = young_person(standing, key)
    if not can_measure(standing, person):
        raise Http404
    return person


def courses(standing: Standing, young_person: YoungPerson) -> "QuerySet[Course]":
    """Return every course, the open or latest one first: somebody who came back has one for each time with ACT."""
    records = standing.keys_of(young_person.pk)
    return people_for(standing, Course).filter(young_person__in=records).order_by("-baseline_on", "-id")


def course(standing: Standing, young_person: YoungPerson) -> Course | None:
    """Return the open or latest course."""
    return courses(standing, young_person).first()


def is_open(standing: Standing, young_person: YoungPerson) -> bool:
    """Return whether their change is being measured now."""
    latest = course(standing, young_person)
    return latest is not None and latest.ended_on is None

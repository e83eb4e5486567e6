"""Reads of contacts: one young person's, one worker's, and when each young person was last met."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, Max, Q, QuerySet
from django.http import Http404
from django.utils import timezone

from act.casework.contact_days import ContactDay, OwnTie, Span
from act.casework.models import Contact, ContactWith, Involvement
from act.casework.policy import can_amend
from act.people.models import YoungPerson
from act.trust.models import Tie
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def contacts(standing: Standing, young_person: YoungPerson) -> "QuerySet[Contact]":
    """Return a young person's contacts, newest first."""
    return (
        people_for(standing, Contact)
        .filter(young_person=young_person)
        .select_related("worker", "authority", "young_person")
        .order_by("-at", "-id")
    )


def contact_to_amend(standing: Standing, key: UUID) -> Contact:
    """Return one contact that this person may edit. Raises Http404."""
    contact = people_for(standing, Contact).select_related("young_person", "authority").filter(pk=key).first()
    if contact is None or not can_amend(standing, contact):
        raise Http404
    return contact


def contact_day(standing: Standing, young_person: YoungPerson, day: date) -> ContactDay:
    """Return a day with the young person's times with ACT and this person's own ties to them, ended ones too."""
    times = people_for(standing, Involvement).filter(young_person=young_person).values_list("began_on", "ended_on")
    ties = Tie.objects.filter(
        user=standing.user, authority_id=young_person.authority_id, young_person_id=young_person.pk
    ).values_list("kind", "since", "until")
    return ContactDay(
        day,
        times=tuple(Span(began_on, ended_on) for began_on, ended_on in times),
        ties=tuple(OwnTie(kind, Span(since, until)) for kind, since, until in ties),
    )


def contacts_between(standing: Standing, begin: date, end: date) -> "QuerySet[Contact]":
    """Return own contacts that count as ACT's work, from a day until before another, by time."""
    return (
        people_for(standing, Contact)
        .filter(worker=standing.user, at__date__gte=begin, at__date__lt=end, not_counted="")
        .select_related("authority")
        .order_by("at")
    )


@dataclass(frozen=True)
class LastContact:
    """When a young person was last met or spoken with, and how often it was tried since."""

    met: date | None
    tried_since: int


def last_contacts(standing: Standing, young_people: list[YoungPerson]) -> dict[UUID, LastContact]:
    """Find, for each young person, the last contact made with them and the tries after it."""
    with_them = people_for(standing, Contact).filter(young_person__in=young_people, with_whom=ContactWith.YOUNG_PERSON)
    met = dict(with_them.filter(made=True).values_list("young_person").annotate(last=Max("at")))
    tried: dict[UUID, int] = {}
    for key, at in with_them.filter(made=False).values_list("young_person", "at"):
        if key not in met or at > met[key]:
            tried[key] = tried.get(key, 0) + 1
    return {
        person.pk: LastContact(
            timezone.localdate(met[person.pk]) if person.pk in met else None, tried.get(person.pk, 0)
        )
        for person in young_people
    }


def young_people_recent_first(standing: Standing) -> list[YoungPerson]:
    """Return the young people this person works with, those met last first."""
    return _young_people_recent_first(standing, standing.people)


def young_people_to_record(standing: Standing) -> list[YoungPerson]:
    """Return those this person may record a contact with, also if opened in an emergency, those met last first."""
    return _young_people_recent_first(standing, standing.shown)


def _young_people_recent_first(standing: Standing, people: frozenset[UUID]) -> list[YoungPerson]:
    return list(
        people_for(standing, YoungPerson)
        .filter(pk__in=people)
        .annotate(last=Max("contacts__at", filter=Q(contacts__worker=standing.user)))
        .order_by(F("last").desc(nulls_last=True), "name")
    )

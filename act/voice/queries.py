"""Reads of feedback: singly for managers alone, and for none about their own work."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Count, QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.models import IdempotencyKey, Tie, TieKind, User
from act.trust.scope.people import people_for, shown
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.voice.handing import Handed
from act.voice.models import Feedback
from act.voice.policy import can_hear, can_type


def all_feedback(standing: Standing) -> "QuerySet[Feedback]":
    """Every form that this person may read, newest first: a manager's authorities, but not their own work."""
    return (
        people_for(standing, Feedback)
        .filter(authority_id__in=standing.authorities(Permission.READ_FEEDBACK))
        .exclude(about=standing.user)
        .select_related("young_person", "authority", "about", "typed_by")
        .order_by("-given_on", "-id")
    )


def feedback(standing: Standing, young_person: YoungPerson) -> "QuerySet[Feedback]":
    """The forms about one young person that this person may read, newest first."""
    return all_feedback(standing).filter(young_person=young_person)


def given(standing: Standing, young_people: Iterable[YoungPerson]) -> dict[UUID, int]:
    """How many forms this person may read about each of some young people; 0 for whoever may read none."""
    people = [each.pk for each in young_people]
    counted = all_feedback(standing).filter(young_person__in=people).order_by().values_list("young_person")
    return dict.fromkeys(people, 0) | dict(counted.annotate(count=Count("id")))


def rated(standing: Standing, young_person: YoungPerson, on: date) -> User | None:
    """The key worker on a day, whom a form of that day is about."""
    beside = Tie.objects.live(on).filter(
        shown(standing), young_person_id=young_person.pk, authority_id=young_person.authority_id
    )
    found = beside.filter(kind=TieKind.KEY_WORKER).select_related("user").first()
    return found.user if found else None


def young_person_to_hear(standing: Standing, key: UUID) -> YoungPerson:
    """One young person to whom this person may hand the tablet. Raises Http404 otherwise."""
    found = young_person(standing, key)
    if not can_hear(standing, found):
        raise Http404
    return found


def young_person_to_type(standing: Standing, key: UUID) -> YoungPerson:
    """One young person about whom this person may type in a form from paper. Raises Http404 otherwise."""
    found = young_person(standing, key)
    if not can_type(standing, found):
        raise Http404
    return found


def sent_already(standing: Standing, handed: Handed) -> bool:
    """Whether the form of this handing over was sent."""
    return IdempotencyKey.objects.filter(key=handed.once, actor_id=standing.user_id).exists()

"""Reads of where young people live, always through a scope."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.people.queries import young_person as shown_person
from act.placements.models import Placement
from act.placements.policy import can_record_home
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def placements(standing: Standing, young_person: YoungPerson) -> list[Placement]:
    """Return every stay of a young person, oldest first."""
    return _placements(standing, standing.keys_of(young_person.pk))


@compiled_once
def _placements(standing: Standing, records: Collection[UUID]) -> "QuerySet[Placement]":
    return people_for(standing, Placement).filter(young_person__in=records).order_by("began_on")


def current_placements(standing: Standing, young_people: list[YoungPerson]) -> dict[UUID, Placement | None]:
    """Return where each of some young people lives today; None where nobody has recorded it."""
    keys = [person.pk for person in young_people]
    today = Q(ended_on__isnull=True) | Q(ended_on__gt=standing.on)
    records = standing.all_keys(keys)
    stays = people_for(standing, Placement).filter(today, young_person__in=records, began_on__lte=standing.on)
    present = {standing.kept(stay.young_person_id): stay for stay in stays.order_by("began_on")}
    return {key: present.get(standing.kept(key)) for key in keys}


def open_stay(standing: Standing, young_person: YoungPerson) -> Placement | None:
    """Return the stay that has no end yet."""
    return (
        people_for(standing, Placement)
        .filter(young_person__in=standing.keys_of(young_person.pk), ended_on__isnull=True)
        .first()
    )


def placements_between(
    standing: Standing, young_person: YoungPerson, begin: date, end: date | None
) -> "QuerySet[Placement]":
    """Return stays that hold a night from a day up to another (None: from then on), oldest first."""
    before_end = Q(began_on__lt=end) if end else Q()
    return (
        people_for(standing, Placement)
        .filter(
            before_end,
            Q(ended_on__isnull=True) | Q(ended_on__gt=begin),
            young_person__in=standing.keys_of(young_person.pk),
        )
        .order_by("began_on")
    )


def placement_to_amend(standing: Standing, key: UUID, placement: UUID) -> Placement:
    """Return one stay of a young person that this person may edit. Raises Http404."""
    person = young_person_to_place(standing, key)
    stay = people_for(standing, Placement).filter(pk=placement, young_person__in=standing.keys_of(person.pk)).first()
    if stay is None:
        raise Http404
    # Loaded already: the forms and the pages ask for the name again.
    stay.young_person = person
    return stay


def placement_to_remove(standing: Standing, key: UUID, placement: UUID, now: datetime) -> Placement:
    """Return one stay that this person may remove at a real moment. Raises Http404."""
    stay = placement_to_amend(standing, key, placement)
    if not can_remove(standing, stay, now):
        raise Http404
    return stay


def young_person_to_place(standing: Standing, key: UUID) -> YoungPerson:
    """Return a young person for whom this person may record where they live. Raises Http404."""
    person = shown_person(standing, key)
    if not can_record_home(standing, person):
        raise Http404
    return person

"""Whose records are hidden from somebody else: asked before a manager puts that person beside a young person."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef

from act.trust.models import Block, Pass, Restriction, Tie, User


def kept_from(user: User, young_people: Iterable[UUID], on: date) -> frozenset[UUID]:
    """Those of some young people whose records are restricted to others, or blocked for this person.

    Read as a manager of their authority. Whoever is told of it is told to choose somebody else, and never why.
    """
    keys = list(young_people)
    named = Pass.objects.filter(restriction=OuterRef("pk"), user=user, ended_at__isnull=True)
    beside = Tie.objects.live(on).filter(young_person_id=OuterRef("young_person_id"), user=user)
    restricted = Restriction.objects.live().filter(~Exists(named), ~Exists(beside), young_person_id__in=keys)
    blocked = Block.objects.live().filter(user=user, young_person_id__in=keys)
    found = restricted.values_list("young_person_id").union(blocked.values_list("young_person_id"))
    return frozenset(key for (key,) in found)


def is_blocked(user: User, young_person_id: UUID) -> bool:
    """Whether somebody must not see a record: for whoever chooses who comes beside a young person."""
    return Block.objects.live().filter(user=user, young_person_id=young_person_id).exists()

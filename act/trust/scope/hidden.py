"""Whose records are hidden from a colleague: asked before a manager chooses them to work with a young person."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef

from act.trust.models import Block, Pass, Restriction, Tie, User
from act.trust.scope.record_links import records_of


def hidden_records(user: User, young_people: Iterable[UUID], on: date) -> frozenset[UUID]:
    """Return those of some young people whose records are restricted to others, or blocked for this colleague.

    Of records that are read as one, each that is hidden hides the others. Read as a manager of their authority. Whoever
    is told of it is told to choose somebody else, and never why.
    """
    together = records_of(young_people)
    keys = frozenset().union(*together.values())
    named = Pass.objects.filter(restriction=OuterRef("pk"), user=user, ended_at__isnull=True)
    working = Tie.objects.live(on).filter(young_person_id=OuterRef("young_person_id"), user=user)
    restricted = Restriction.objects.live().filter(~Exists(named), ~Exists(working), young_person_id__in=keys)
    blocked = Block.objects.live().filter(user=user, young_person_id__in=keys)
    found = restricted.values_list("young_person_id").union(blocked.values_list("young_person_id"))
    hidden = {key for (key,) in found}
    return frozenset(key for key, records in together.items() if records & hidden)


def is_blocked(user: User, young_person_id: UUID) -> bool:
    """Tell whether a colleague is blocked from a record.

    A restriction does not count here, as it does in `hidden_records`: who is chosen as a worker, or named on the
    record, may see it from then on. A block outlasts both.
    """
    records = records_of([young_person_id])[young_person_id]
    return Block.objects.live().filter(user=user, young_person_id__in=records).exists()

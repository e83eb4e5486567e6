"""Which records are read as one, for rules about somebody else's reach. A person's own is in their `Standing`."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q

from act.trust.models import RecordLink

Records = frozenset[UUID]


def records_of(young_people: Iterable[UUID]) -> dict[UUID, Records]:
    """Return every record that is read as one with each of some, and it itself, by key. One statement.

    Read as a manager, as a worker of the authority, or by keys alone (`operating`).
    """
    keys = list(young_people)
    live = RecordLink.objects.live()
    theirs = live.filter(Q(young_person_id__in=keys) | Q(kept_id__in=keys)).values("kept_id")
    halves: dict[UUID, set[UUID]] = {}
    for record, kept in live.filter(kept_id__in=theirs).values_list("young_person_id", "kept_id"):
        halves.setdefault(kept, {kept}).add(record)
    together = {key: frozenset(group) for group in halves.values() for key in group}
    return {key: together.get(key, frozenset([key])) for key in keys}

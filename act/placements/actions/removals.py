"""Remove a stay from a record, or move it to the right one."""

from datetime import datetime

from django.db import transaction

from act.methods.removals import RemovalReason
from act.people.locking import lock_young_person
from act.people.models import YoungPerson
from act.placements.actions.placements import check_nights_free
from act.placements.facts import PlacementFacts
from act.placements.models import Placement
from act.placements.policy import check_days, check_move
from act.trust import audit
from act.trust.records.removing import RemovalFacts, copied, remove
from act.trust.scope.standing import Standing


@transaction.atomic
def remove_placement(placement: Placement, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Placement:
    """Remove a stay: its nights are free again, and no other stay changes. `now` is a real moment.

    Raises Stale when it was changed since version `seen`; Refused for anyone but its writer within one working day
    and a manager, and for another reason without words.
    """
    removed = remove(placement, by=by, seen=seen, facts=facts, now=now)
    audit.act("placements.placement_removed", by=by, about=[removed], on=removed)
    return removed


@transaction.atomic
def move_placement(
    placement: Placement, *, by: Standing, seen: int, to: YoungPerson, words: str, now: datetime
) -> Placement:
    """Remove a stay here and write the same one on the record of `to`; no stay there ends by it.

    Raises as `remove_placement` does, and Refused for a young person of another authority, one for whom this person
    may not write, and nights that are taken there.
    """
    check_move(by, placement, to)
    lock_young_person(to)
    removed = remove(placement, by=by, seen=seen, facts=_wrong(words), now=now)
    moved = copied(removed, to)
    moved.young_person = to
    facts = PlacementFacts(
        kind=moved.kind,
        began_on=moved.began_on,
        ended_on=moved.ended_on,
        ended_because=moved.ended_because,
        provider=moved.provider,
        miles=moved.miles,
        legal_status=moved.legal_status,
        liberty=moved.liberty,
        unregistered=moved.unregistered,
    )
    check_days(facts, to, by.on)
    check_nights_free(moved, by, facts)
    moved.check_fields()
    moved.save(force_insert=True)
    audit.act("placements.placement_moved", by=by, about=[removed, moved], on=moved)
    return moved


def _wrong(words: str) -> RemovalFacts:
    return RemovalFacts(because=RemovalReason.WRONG_PERSON, words=words)

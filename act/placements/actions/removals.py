"""Remove a stay or a missing episode from a record, or move it to the right one."""

from datetime import datetime

from django.db import transaction

from act.methods.missing import Absence
from act.methods.removals import RemovalReason
from act.people.models import YoungPerson
from act.placements.actions.locking import lock_young_person
from act.placements.actions.missing import check_not_missing_then
from act.placements.actions.placements import check_nights_free
from act.placements.facts import MissingFacts, PlacementFacts
from act.placements.models import MissingEpisode, Placement
from act.placements.policy import check_days, check_missing, check_move
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


@transaction.atomic
def remove_missing(
    episode: MissingEpisode, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime
) -> MissingEpisode:
    """Remove a missing episode, with its return interview. Raises as `remove_placement` does."""
    removed = remove(episode, by=by, seen=seen, facts=facts, now=now)
    audit.act("placements.missing_removed", by=by, about=[removed], on=removed)
    return removed


@transaction.atomic
def move_missing(
    episode: MissingEpisode, *, by: Standing, seen: int, to: YoungPerson, words: str, now: datetime
) -> MissingEpisode:
    """Remove a missing episode here and write the same one, with its return interview, on the record of `to`.

    Raises as `move_placement` does: Refused where `to` is recorded as missing at that time already.
    """
    check_move(by, episode, to)
    lock_young_person(to)
    removed = remove(episode, by=by, seen=seen, facts=_wrong(words), now=now)
    moved = copied(removed, to)
    moved.young_person = to
    facts = MissingFacts(kind=Absence(moved.kind), began_at=moved.began_at, ended_at=moved.ended_at)
    check_missing(facts, to, moved.ended_at or moved.began_at)
    check_not_missing_then(moved, by, facts)
    moved.check_fields()
    moved.save(force_insert=True)
    audit.act("placements.missing_moved", by=by, about=[removed, moved], on=moved)
    return moved


def _wrong(words: str) -> RemovalFacts:
    return RemovalFacts(because=RemovalReason.WRONG_PERSON, words=words)

"""Remove a missing episode from a record, or move it to the right one."""

from datetime import datetime

from django.db import transaction

from act.methods.missing import Absence
from act.methods.removals import RemovalReason
from act.people.locking import lock_young_person
from act.people.models import YoungPerson
from act.safety.actions.missing import check_not_missing_then
from act.safety.facts import MissingFacts
from act.safety.models import MissingEpisode
from act.safety.policy.missing import check_missing, check_move_episode
from act.trust import audit
from act.trust.records.removing import RemovalFacts, copied, remove
from act.trust.scope.standing import Standing


@transaction.atomic
def remove_missing(
    episode: MissingEpisode, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime
) -> MissingEpisode:
    """Remove a missing episode, with its return interview. `now` is a real moment.

    Raises Stale when it was changed since version `seen`; Refused for anyone but its writer within one working day
    and a manager, and for another reason without words.
    """
    removed = remove(episode, by=by, seen=seen, facts=facts, now=now)
    audit.act("placements.missing_removed", by=by, about=[removed], on=removed)
    return removed


@transaction.atomic
def move_missing(
    episode: MissingEpisode, *, by: Standing, seen: int, to: YoungPerson, words: str, now: datetime
) -> MissingEpisode:
    """Remove a missing episode here and write the same one, with its return interview, on the record of `to`.

    Everything that was recorded of it goes along; a decision about a strategy meeting does not: it is asked for there
    anew. Raises as `remove_missing` does, and Refused for a young person of another authority, one for whom this person
    may not write, and a time at which `to` is recorded as missing already.
    """
    check_move_episode(by, episode, to)
    lock_young_person(to)
    removed = remove(
        episode, by=by, seen=seen, facts=RemovalFacts(because=RemovalReason.WRONG_PERSON, words=words), now=now
    )
    moved = copied(removed, to)
    moved.young_person = to
    facts = MissingFacts(kind=Absence(moved.kind), began_at=moved.began_at, ended_at=moved.ended_at)
    check_missing(facts, to, moved.ended_at or moved.began_at)
    check_not_missing_then(moved, by, facts)
    moved.check_fields()
    moved.save(force_insert=True)
    audit.act("placements.missing_moved", by=by, about=[removed, moved], on=moved)
    return moved

"""Remove a contact from a record, or move it to the right one."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from act.casework import queries
from act.casework.models import Contact
from act.casework.policy import check_move
from act.methods.removals import RemovalReason
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.records.removing import RemovalFacts, copied, remove
from act.trust.scope.standing import Standing


@transaction.atomic
def remove_contact(contact: Contact, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Contact:
    """Remove a contact: a line stays in its place, and managers can still read it. `now` is a real moment.

    Raises Stale when it was changed since version `seen`; Refused for anyone but its writer within one working day
    and a manager, and for another reason without words.
    """
    removed = remove(contact, by=by, seen=seen, facts=facts, now=now)
    audit.act("casework.contact_removed", by=by, about=[removed], on=removed)
    return removed


@transaction.atomic
def move_contact(contact: Contact, *, by: Standing, seen: int, to: YoungPerson, words: str, now: datetime) -> Contact:
    """Remove a contact here and write the same one, with its time, words and worker, on the record of `to`.

    What it counts as there depends on the day, as for a new one; nobody is asked about it. Raises as `remove_contact`
    does, and Refused for a young person of another authority or one for whom this person may not write.
    """
    check_move(by, contact, to)
    facts = RemovalFacts(because=RemovalReason.WRONG_PERSON, words=words)
    removed = remove(contact, by=by, seen=seen, facts=facts, now=now)
    day = queries.contact_day(by, to, timezone.localdate(removed.at), worker_id=removed.worker_id)
    moved = copied(removed, to, worker_kind=day.worker_kind, not_counted=day.not_counted or "")
    moved.check_fields()
    moved.save(force_insert=True)
    audit.act("casework.contact_moved", by=by, about=[removed, moved], on=moved)
    return moved

"""Accept a move: the record goes on in the receiving authority, and can only be read where it was."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from act.access.actions.blocks import block
from act.access.actions.restrictions import RestrictionFacts, restrict
from act.design.words import long_date
from act.methods.restriction import latest_look
from act.people.actions import continue_record
from act.people.models import YoungPerson
from act.people.record_status import record_statuses
from act.referrals.actions import continue_referral
from act.transfers.actions.handing_over import HandedOver, hand_over, mark
from act.transfers.actions.messages import tell_sender
from act.transfers.actions.offers import check_ready, save_answer
from act.transfers.models import Answer, MoveOffer, RecordMove, Way
from act.transfers.policy import check_answer
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import Posting
from act.trust.records.versions import lock
from act.trust.scope.acting import refresh
from act.trust.scope.people import people_for
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.team import holders


@transaction.atomic
@audit.at_the_end()
def accept(offer: MoveOffer, *, by: Standing, seen: int, now: datetime) -> YoungPerson:
    """Accept a move, and return the record on which it goes on: it waits for a key worker there.

    A young person who had a record there already goes on on that one, as a further time with ACT. The record is closed
    to whom it was closed to, from the first moment. Raises Stale when the offer was changed since version `seen`;
    Refused before the day of the move, once it was answered, where they are with ACT here already, and for anybody but
    a manager of the authority that it was offered to.
    """
    check_answer(by, offer)
    present = lock(offer, seen=seen)
    if by.on < present.from_on:
        raise Refused(f"They move on {long_date(present.from_on)}. You can accept from that day on.", field="answer")
    handed = hand_over(present)
    record = _record(present, handed, by)
    _close_to_the_same(record, handed, by, now)
    continue_referral(
        handed.worry,
        by=by,
        young_person=record,
        reasons=f"Moved from {present.authority.name}, where ACT worked with them.",
        on=by.on,
    )
    mark(present, by=by, record=record, way=Way.IN)
    save_answer(present, by=by, answer=Answer.ACCEPTED, record_id=record.pk)
    tell_sender(present)
    audit.act("transfers.accepted", by=by, about=[present, record], on=present)
    return record


def _record(offer: MoveOffer, handed: HandedOver, by: Standing) -> YoungPerson:
    """Return the record of the same lineage that is here already, open again, or a new one."""
    there = people_for(by, YoungPerson).filter(lineage=handed.lineage, authority_id=offer.to_authority_id).first()
    if there is None:
        try:
            with transaction.atomic():
                return continue_record(
                    by=by, authority_id=offer.to_authority_id, lineage=handed.lineage, who=handed.who, on=by.on
                )
        except IntegrityError:
            raise Refused("You can't accept this one. Ask another manager in your authority.") from None
    if by.kept(there.pk) != there.pk:
        there = people_for(by, YoungPerson).get(pk=by.kept(there.pk))
    records = by.keys_of(there.pk)
    moved = people_for(by, RecordMove).filter(young_person__in=records, way=Way.OUT, returned_on__isnull=True)
    for move in moved.select_for_update():
        move.returned_on, move.version = by.on, move.version + 1
        move.save(force_update=True, update_fields=["returned_on", "version"])
    if record_statuses(by, [there.pk])[there.pk].with_act:
        raise Refused(f"{there.first_name} is with ACT in {offer.to_authority.name} already.")
    check_ready(by, there)
    return there


def _close_to_the_same(record: YoungPerson, handed: HandedOver, by: Standing, now: datetime) -> None:
    """Restrict the record for the same reason, and keep it from the same people, as far as they work here."""
    who = Subject.of(record)
    kept_from = {user.pk: (user, why) for user, why in handed.blocked}
    if handed.restriction:
        # The managers here have read the offer, and too few could open the record without them.
        managers = holders(record.authority_id, Role.MANAGER, by.on).exclude(user_id__in=kept_from)
        named = [posting.user for posting in managers]
        restrict(who, by=by, facts=_looked_at_here(handed.restriction, by), named=named, now=now)
    here = Posting.objects.live(by.on).filter(authority_id=record.authority_id, user_id__in=kept_from)
    for key in sorted(set(here.values_list("user_id", flat=True))):
        user, why = kept_from[key]
        block(who, by=by, user=user, why=why, now=now)
    refresh()


def _looked_at_here(facts: RestrictionFacts, by: Standing) -> RestrictionFacts:
    """Return why it is restricted, with a day for the next look that holds here: soon, where the last one is over."""
    day = min(max(facts.look_again_on, by.on + timedelta(days=1)), latest_look(by.on))
    return RestrictionFacts(facts.reason, facts.words, day)

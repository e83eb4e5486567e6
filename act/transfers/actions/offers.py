"""Offer a move, decline one, and withdraw one."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.referrals.queries import referrals_of
from act.referrals.states import UNDECIDED, State
from act.transfers.actions.messages import tell_receivers, tell_sender
from act.transfers.models import Answer, Informed, MoveOffer
from act.transfers.policy import check_answer, check_offer, check_withdraw
from act.transfers.queries import has_moved
from act.trust import audit
from act.trust.records.versions import lock
from act.trust.scope.standing import Refused, Standing

AROUND = timedelta(days=183)
"""How far the day of a move may lie from today: further off it must be a slip. Our own rule, not a published one."""


@dataclass(frozen=True, kw_only=True)
class OfferFacts:
    """What a manager says about a move."""

    to_authority_id: UUID
    why: str
    from_on: date
    note: str
    told: Informed


@transaction.atomic
def offer_move(young_person: YoungPerson, *, by: Standing, facts: OfferFacts) -> MoveOffer:
    """Offer a young person's record to another authority where ACT works. Nothing moves until it is accepted.

    Raises Refused for anybody but a manager who sees the record, for their own authority, for a day that must be a
    slip, while a referral waits or another offer is open, and once the record has moved.
    """
    check_offer(by, young_person)
    check_goes_on(by, young_person)
    if facts.to_authority_id == young_person.authority_id:
        raise Refused("Choose another authority. They are in this one already.", field="to")
    if not by.on - AROUND <= facts.from_on <= by.on + AROUND:
        raise Refused("The day of the move must be within half a year. Check the date.", field="from_on")
    check_ready(by, young_person)
    offer = MoveOffer(
        authority_id=young_person.authority_id,
        young_person=young_person,
        to_authority_id=facts.to_authority_id,
        name=young_person.name,
        born_on=young_person.born_on,
        risk=referrals_of(by, young_person)[0].exploitation_risk,
        why=facts.why,
        from_on=facts.from_on,
        note=facts.note,
        told=facts.told,
        offered_by=by.user,
        offered_on=by.on,
    )
    offer.check_fields()
    try:
        with transaction.atomic():
            offer.save(force_insert=True)
    except IntegrityError as error:
        if "transfers_moveoffer" not in str(error) and "move_offer_one_open" not in str(error):
            raise
        raise Refused("A colleague has just offered this move. Open the page again.") from None
    tell_receivers(offer, by)
    audit.act("transfers.offered", by=by, about=[offer], on=offer)
    return offer


def check_ready(by: Standing, young_person: YoungPerson) -> None:
    """Raise Refused for a record that moved, or with a referral that somebody has to answer first."""
    if has_moved(by, young_person):
        raise Refused(f"{young_person.first_name}'s record has moved already. Ask the manager there.")
    waiting = UNDECIDED | {State.ACCEPTED}
    if any(referral.state in waiting for referral in referrals_of(by, young_person)):
        raise Refused(
            f"A referral of {young_person.first_name} is waiting here. Decide on it, and choose a key worker, first."
        )


@transaction.atomic
def decline(offer: MoveOffer, *, by: Standing, seen: int, reason: str) -> MoveOffer:
    """Decline an offer, with a reason that both authorities read.

    Raises Stale when it was changed since version `seen`; Refused without a reason, once it was answered, and for
    anybody but a manager of the authority that it was offered to.
    """
    if not reason.strip():
        raise Refused("Enter why you decline, in a sentence.", field="reason")
    check_answer(by, offer)
    now = lock(offer, seen=seen)
    save_answer(now, by=by, answer=Answer.DECLINED, reason=reason.strip())
    tell_sender(now)
    audit.act("transfers.declined", by=by, about=[now], on=now)
    return now


@transaction.atomic
def withdraw(offer: MoveOffer, *, by: Standing, seen: int) -> MoveOffer:
    """Withdraw an offer before it is answered.

    Raises Stale when it was changed since version `seen`; Refused once it was answered, and for anybody but a manager
    of the authority that offers.
    """
    check_withdraw(by, offer)
    now = lock(offer, seen=seen)
    save_answer(now, by=by, answer=Answer.WITHDRAWN)
    audit.act("transfers.withdrawn", by=by, about=[now], on=now)
    return now


def save_answer(
    offer: MoveOffer, *, by: Standing, answer: Answer, reason: str = "", record_id: UUID | None = None
) -> None:
    """Write the answer to a locked offer."""
    offer.answer, offer.answered_by, offer.answered_on = answer, by.user, by.on
    offer.reason, offer.record_id, offer.version = reason, record_id, offer.version + 1
    columns = ["answer", "answered_by", "answered_on", "reason", "record_id", "version"]
    offer.save(force_update=True, update_fields=columns)

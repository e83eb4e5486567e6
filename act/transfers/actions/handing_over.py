"""The part of a move that the sending authority does: in the name of the manager who offered it."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.http import Http404

from act.access.actions.restrictions import RestrictionFacts
from act.access.queries.restrictions import blocks, restriction_of
from act.casework.actions import end_support, withdraw_ending
from act.casework.models import Ending
from act.casework.queries import involvement, waiting_ending
from act.methods.instruments import GoalOutcome
from act.outcomes.queries import open_goals
from act.people.details import PersonDetails
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.referrals.actions import WorryFacts
from act.referrals.queries import referrals_of
from act.transfers.actions.offers import check_ready
from act.transfers.models import MoveOffer, RecordMove, Way
from act.transfers.policy import check_offer
from act.trust import audit
from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Refused, Standing, standing_of
from act.trust.scope.ties import untie


@dataclass(frozen=True)
class HandedOver:
    """What goes on in the other authority. `blocked` are users and why each of them may not see the record."""

    lineage: UUID
    who: PersonDetails
    worry: WorryFacts
    restriction: RestrictionFacts | None
    blocked: tuple[tuple[User, str], ...]


@transaction.atomic
def hand_over(offer: MoveOffer) -> HandedOver:
    """End ACT support in the sending authority, mark its record as moved, and return what goes on elsewhere.

    The manager who offered said that this is to happen once the offer is accepted: the ending is theirs, and so are its
    rows in the audit. Raises Refused where they may not do it any more.
    """
    with acting(offer.offered_by_id), audit.at_the_end(here=True):
        sender = standing_of(offer.offered_by)
        person = _person(sender, offer)
        handed = _handed_over(sender, person)
        _end(sender, person, offer)
        mark(offer, by=sender, record=person, way=Way.OUT)
        audit.act("transfers.handed_over", by=sender, about=[person], on=offer)
    return handed


def mark(offer: MoveOffer, *, by: Standing, record: YoungPerson, way: Way) -> None:
    """Write on a record where it goes on, or where it came from."""
    other = offer.to_authority_id if way is Way.OUT else offer.authority_id
    RecordMove(
        authority_id=record.authority_id,
        young_person=record,
        offer_id=offer.pk,
        way=way,
        other_authority_id=other,
        moved_on=by.on,
    ).save(force_insert=True)


def _person(sender: Standing, offer: MoveOffer) -> YoungPerson:
    """Return the record, as the manager who offered may still read it. Raises Refused."""
    try:
        person = young_person(sender, offer.young_person_id)
        check_offer(sender, person)
    except (Http404, Refused):
        raise Refused(
            f"{offer.offered_by.name} offered this move, and can't hand the record over any more. "
            "Ask a manager there to offer it again."
        ) from None
    check_ready(sender, person)
    return person


def _handed_over(sender: Standing, person: YoungPerson) -> HandedOver:
    restricted = restriction_of(sender, person.pk)
    review = restricted.review if restricted else None
    return HandedOver(
        lineage=person.lineage,
        who=PersonDetails.of(person),
        worry=WorryFacts.of(referrals_of(sender, person)[0]),
        restriction=RestrictionFacts(review.reason, review.words, review.look_again_on) if review else None,
        blocked=tuple((block.user, block.why) for block in blocks(sender, person.pk) if block.ended_at is None),
    )


def _end(sender: Standing, person: YoungPerson, offer: MoveOffer) -> None:
    """End the time with ACT that is open, and the ties of their workers; an ending that waits is withdrawn."""
    present = involvement(sender, person)
    if present is None or present.ended_on is not None:
        untie(authority_id=person.authority_id, young_person_id=person.pk, on=sender.on)
        return
    proposed = waiting_ending(sender, present)
    if proposed:
        withdraw_ending(proposed, by=sender, seen=proposed.version)
    end_support(
        present,
        by=sender,
        seen=present.version,
        on=sender.on,
        because=Ending.TRANSFERRED,
        words=f"Moved to {offer.to_authority.name}, where ACT goes on.",
        goals={goal.pk: GoalOutcome.TRANSFERRED for goal in open_goals(sender, person)},
    )

"""Offers to move one young person of the demonstration from Wigan to Rochdale: David finds it on Today."""

from act.demo.acting_as import standing_as
from act.demo.cast import ROCHDALE
from act.people.queries import young_people
from act.transfers import actions
from act.transfers.models import Informed
from act.trust.models import Authority

MOVES = "Ryan Gaskell"
WHY = "His dad has found work in Rochdale, and they have a flat there."
NOTE = "He trusts people who turn up when they said they would. Ring his dad first."


def offer_a_move() -> None:
    """Offer it, acting as the manager of Wigan. It waits for an answer, so that no number changes."""
    with standing_as("helen") as by:
        actions.offer_move(
            young_people(by).get(name=MOVES),
            by=by,
            facts=actions.OfferFacts(
                to_authority_id=Authority.objects.get(code=ROCHDALE).pk,
                why=WHY,
                from_on=by.on,
                note=NOTE,
                told=Informed.YES,
            ),
        )

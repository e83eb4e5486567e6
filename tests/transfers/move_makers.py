"""A move that is offered, accepted, and gone on with, as the service's own actions do it."""

from datetime import date
from typing import Any

from act.casework.actions import allocate
from act.demo.cast import ROCHDALE, WIGAN
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.referrals.queries import referrals_of
from act.transfers import actions, queries
from act.transfers.models import Informed, MoveOffer
from act.trust import clock
from act.trust.models import Authority
from act.trust.scope.standing import Standing
from tests.world import World

WHY, NOTE = "His aunt in Rochdale takes him in.", "He likes to be rung before anybody comes."
KEYS = {"Wigan": WIGAN, "Rochdale": ROCHDALE}


def facts(to: str = "Rochdale", **changes: Any) -> actions.OfferFacts:
    """What a manager says about a move, with what is changed."""
    said: dict[str, Any] = {
        "to_authority_id": Authority.objects.get(code=KEYS[to]).pk,
        "why": WHY,
        "from_on": date(2016, 10, 31),
        "note": NOTE,
        "told": Informed.YES,
    }
    return actions.OfferFacts(**{**said, **changes})


def offered(world: World, by: Standing, name: str = "Jay", **changes: Any) -> MoveOffer:
    """An offer of one of the first six, to Rochdale."""
    return actions.offer_move(young_person(by, world.people[name]), by=by, facts=facts(**changes))


def moved(world: World, name: str = "Jay") -> YoungPerson:
    """Offered by Helen and accepted by David; returns the record in Rochdale."""
    with world.acting("helen") as helen:
        key = offered(world, helen, name).pk
    with world.acting("david") as david:
        offer = queries.offer(david, key)
        return actions.accept(offer, by=david, seen=offer.version, now=clock.now())


def gone_on(world: World, record: YoungPerson) -> None:
    """David chooses Nadia as the key worker of the record in Rochdale."""
    with world.acting("david") as david:
        referral = referrals_of(david, record)[0]
        people = {"key_worker": world.user("nadia"), "social_worker": world.user("tom")}
        allocate(referral, by=david, seen=referral.version, on=david.on, **people)

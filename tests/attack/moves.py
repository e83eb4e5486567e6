"""Moves between authorities on the stage: offered for Jay, declined for Aaliyah, and where Mia and she once were."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from act.demo.acting_as import standing_as
from act.demo.cast import ROCHDALE, WIGAN
from act.people.queries import young_person
from act.transfers import actions, queries
from act.transfers.actions.handing_over import mark
from act.transfers.models import Informed, MoveOffer, Way
from act.trust.models import Authority

OFFERED_BY = {"Aaliyah": ("david", WIGAN), "Jay": ("helen", ROCHDALE)}
OFFERED_TO = {"Aaliyah": "helen", "Jay": "david"}
"""Who manages the authority to which each was offered, and reads the offer: that row alone."""


def moves(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys by path: `offers/Jay`, `moves/Aaliyah`."""
    for name, (username, code) in OFFERED_BY.items():
        to = Authority.objects.get(code=code).pk
        with standing_as(username) as by:
            facts = actions.OfferFacts(
                to_authority_id=to,
                why=f"The aunt of {name} lives there",
                from_on=by.on,
                note=f"Ring {name} before you come",
                told=Informed.NOT_YET,
            )
            offer = actions.offer_move(young_person(by, keys[f"people/{name}"]), by=by, facts=facts)
        yield f"offers/{name}", offer.pk
    with standing_as("helen") as by:
        offered = queries.offer(by, MoveOffer.objects.get(to_authority__code=WIGAN).pk)
        declined = actions.decline(offered, by=by, seen=1, reason="The aunt of Aaliyah has moved on")
    with standing_as("david") as by:
        # As if she had come from Wigan, before there was a record of it there.
        person = young_person(by, keys["people/Aaliyah"])
        came = MoveOffer(pk=declined.pk, authority_id=declined.to_authority_id, to_authority_id=person.authority_id)
        mark(came, by=by, record=person, way=Way.IN)
        yield "moves/Aaliyah", queries.moves_of(by, [person.pk])[0].pk
    with standing_as("helen") as by:
        # As if Mia had been away in Rochdale for a while.
        person = young_person(by, keys["people/Mia"])
        mark(
            MoveOffer(authority_id=person.authority_id, to_authority_id=offered.authority_id),
            by=by,
            record=person,
            way=Way.OUT,
        )
        away = queries.moved_out(by, [person.pk]).get()
        away.returned_on = by.on
        away.save(update_fields=["returned_on"])
        mark(
            MoveOffer(authority_id=offered.authority_id, to_authority_id=person.authority_id),
            by=by,
            record=person,
            way=Way.IN,
        )
        yield "moves/Mia", away.pk

"""Who may offer a move, answer one, and withdraw one."""

from act.people.models import YoungPerson
from act.transfers.models import MoveOffer
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_offer(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow a manager of their authority who sees the record."""
    managed = standing.authorities(Permission.DECIDE_ON_REFERRALS)
    return young_person.authority_id in managed and young_person.pk not in standing.hidden


def check_offer(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_offer`."""
    if not can_offer(standing, young_person):
        raise Refused("Only a manager in their authority can offer a move. Ask them.")


def can_answer(standing: Standing, offer: MoveOffer) -> bool:
    """Allow a manager of the authority that it is offered to, while it is open."""
    managed = standing.authorities(Permission.DECIDE_ON_REFERRALS)
    return not offer.answer and offer.to_authority_id in managed and offer.young_person_id not in standing.hidden


def can_withdraw(standing: Standing, offer: MoveOffer) -> bool:
    """Allow a manager of the authority that offers, while it is open."""
    managed = standing.authorities(Permission.DECIDE_ON_REFERRALS)
    return not offer.answer and offer.authority_id in managed and offer.young_person_id not in standing.hidden


def check_answer(standing: Standing, offer: MoveOffer) -> None:
    """Raise Refused unless `can_answer`."""
    _check_open(offer)
    if not can_answer(standing, offer):
        raise Refused("Only a manager in the authority that it is offered to can answer. Ask them.")


def check_withdraw(standing: Standing, offer: MoveOffer) -> None:
    """Raise Refused unless `can_withdraw`."""
    _check_open(offer)
    if not can_withdraw(standing, offer):
        raise Refused("Only a manager in the authority that offers the move can withdraw it. Ask them.")


def _check_open(offer: MoveOffer) -> None:
    if offer.answer:
        raise Refused("This offer is not open any more. Open it again to see what has happened.")

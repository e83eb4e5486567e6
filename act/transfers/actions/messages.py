"""What managers are written when a move waits for them or was answered: never whose it is."""

from django.urls import reverse

from act.transfers.models import MoveOffer
from act.trust import clock
from act.trust.messages import sending
from act.trust.models import User
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from act.trust.scope.team import holders


def tell_receivers(offer: MoveOffer, by: Standing) -> None:
    """Write to the managers of the authority that a move is offered to."""
    for posting in holders(offer.to_authority_id, Role.MANAGER, by.on):
        _write(posting.user, "A move waits for an answer", "A young person may move to your authority. Please answer.")


def tell_sender(offer: MoveOffer) -> None:
    """Write to the manager who offered a move that it was answered."""
    _write(offer.offered_by, "A move was answered", "The other authority has answered a move that you offered.")


def _write(to: User, subject: str, body: str) -> None:
    sending.write(to, subject=subject, body=body, path=reverse("transfers:moves"), now=clock.now())

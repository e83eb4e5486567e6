"""The only writers of offers to move a young person, and of moves."""

from act.transfers.actions.accepting import accept
from act.transfers.actions.offers import OfferFacts, decline, offer_move, withdraw

__all__ = ["OfferFacts", "accept", "decline", "offer_move", "withdraw"]

"""The only writers of placements."""

from act.placements.actions.placements import amend_placement, record_placement
from act.placements.actions.removals import move_placement, remove_placement
from act.placements.facts import PlacementFacts

__all__ = [
    "PlacementFacts",
    "amend_placement",
    "move_placement",
    "record_placement",
    "remove_placement",
]

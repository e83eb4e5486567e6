"""The only writers of placements and missing episodes."""

from act.placements.actions.missing import amend_missing, record_interview, record_return, report_missing
from act.placements.actions.placements import amend_placement, record_placement
from act.placements.actions.removals import move_missing, move_placement, remove_missing, remove_placement
from act.placements.facts import MissingFacts, PlacementFacts, ReturnInterviewFacts

__all__ = [
    "MissingFacts",
    "PlacementFacts",
    "ReturnInterviewFacts",
    "amend_missing",
    "amend_placement",
    "move_missing",
    "move_placement",
    "record_interview",
    "record_placement",
    "record_return",
    "remove_missing",
    "remove_placement",
    "report_missing",
]

"""The only writers of placements and missing episodes."""

from act.placements.actions.missing import amend_missing, came_home, record_interview, report_missing
from act.placements.actions.placements import amend_placement, place
from act.placements.facts import MissingFacts, PlacementFacts, ReturnInterviewFacts

__all__ = [
    "MissingFacts",
    "PlacementFacts",
    "ReturnInterviewFacts",
    "amend_missing",
    "amend_placement",
    "came_home",
    "place",
    "record_interview",
    "report_missing",
]

"""The only writers of placements and missing episodes."""

from act.placements.actions.missing import amend_missing, came_home, record_interview, report_missing
from act.placements.actions.placing import amend_placement, place
from act.placements.told import InterviewTold, MissingTold, PlacementTold

__all__ = [
    "InterviewTold",
    "MissingTold",
    "PlacementTold",
    "amend_missing",
    "amend_placement",
    "came_home",
    "place",
    "record_interview",
    "report_missing",
]

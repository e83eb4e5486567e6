"""Goals that a young person sets for themselves (Goal Based Outcomes, Duncan Law).

Each goal is its own measure: goals are never averaged, and never pooled with scales that have norms.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from act.methods.dated_data import read_data


class GoalOutcome(StrEnum):
    """How a goal ended, in the view of whose goal it is. Our own list, not a published one."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    CHANGED = "changed"
    NO_LONGER_WANTED = "no_longer_wanted"
    TRANSFERRED = "transferred"


GOAL_OUTCOME_LABELS = {
    GoalOutcome.REACHED: "Reached",
    GoalOutcome.PARTLY: "Partly reached",
    GoalOutcome.NOT_REACHED: "Not reached",
    GoalOutcome.CHANGED: "Replaced by another goal",
    GoalOutcome.NO_LONGER_WANTED: "Not wanted any more",
    GoalOutcome.TRANSFERRED: "Still open when they moved to another authority",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalMeasure:
    """How goals are rated: `lowest` (none of it yet) to `highest` (met), and how many stand at a time."""

    title: str
    version: str
    licence: str
    source: str
    verified: bool
    lowest: int
    halfway: int
    highest: int
    most: int


@cache
def goal_measure() -> GoalMeasure:
    """Read the measure as its data file states it."""
    return GoalMeasure(**read_data(__package__, "gbo"))

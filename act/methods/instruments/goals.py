"""Goals that a young person sets for themselves (Goal Based Outcomes, Duncan Law).

Each goal is its own measure: goals are never averaged, and never pooled with scales that have norms.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from act.methods.dated import read_data


class GoalOutcome(StrEnum):
    """How a goal ended, in the view of whose goal it is. Our own list, not a published one."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    CHANGED = "changed"
    NO_LONGER_WANTED = "no_longer_wanted"


GOAL_OUTCOME_LABELS = {
    GoalOutcome.REACHED: "Reached",
    GoalOutcome.PARTLY: "Partly reached",
    GoalOutcome.NOT_REACHED: "Not reached",
    GoalOutcome.CHANGED: "Replaced by another goal",
    GoalOutcome.NO_LONGER_WANTED: "Not wanted any more",
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
    """The measure as its data file states it."""
    return GoalMeasure(**read_data(__package__, "gbo"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal by its key, rated at the start and, later, at the end. Its words are the young person's own.

    `follows` is the key of the goal that this one took the place of. Raises ValueError for a rating off the range.
    """

    key: str
    start: int | None = None
    end: int | None = None
    follows: str | None = None

    def __post_init__(self) -> None:
        measure = goal_measure()
        for when, rating in (("start", self.start), ("end", self.end)):
            if rating is not None and (type(rating) is not int or not measure.lowest <= rating <= measure.highest):
                raise ValueError(
                    f"Goal {self.key!r} is rated {rating!r} at the {when}; "
                    f"it takes a whole number from {measure.lowest} to {measure.highest}, or nothing."
                )

    @property
    def outcome(self) -> int | None:
        """End minus start, in points from -10 to 10; None until both are rated."""
        return None if self.start is None or self.end is None else self.end - self.start


@dataclass(frozen=True, slots=True)
class Goals:
    """All goals a young person has had, in order. A changed goal stays, and the new one names it.

    Raises ValueError when a key is used twice, a goal follows one that did not come before it or that another
    follows already, or more than three stand at once.
    """

    goals: tuple[Goal, ...] = ()

    def __post_init__(self) -> None:
        broken = [*_broken_links(self.goals)]
        most = goal_measure().most
        if len(self.standing) > most:
            broken.append(f"There are {len(self.standing)} goals; up to {most} stand at a time.")
        if broken:
            raise ValueError(" ".join(broken))

    @property
    def standing(self) -> tuple[Goal, ...]:
        """The goals that no other has taken the place of."""
        followed = {goal.follows for goal in self.goals}
        return tuple(goal for goal in self.goals if goal.key not in followed)

    def add(self, goal: Goal) -> "Goals":
        """With one goal more: a new one, or with `follows` one that takes another's place. Raises ValueError."""
        return Goals((*self.goals, goal))


def _broken_links(goals: Iterable[Goal]) -> Iterable[str]:
    seen: set[str] = set()
    followed: set[str] = set()
    for goal in goals:
        if goal.key in seen:
            yield f"The goal {goal.key!r} is there twice. A changed goal is a new goal with a key of its own."
        if goal.follows is not None and goal.follows not in seen:
            yield f"The goal {goal.key!r} follows {goal.follows!r}, which does not come before it."
        if goal.follows is not None and goal.follows in followed:
            yield f"The goal {goal.follows!r} is followed twice."
        seen.add(goal.key)
        followed.update({goal.follows} if goal.follows else ())

"""How far young people's own goals moved: closer, the same, or further away, and of how many young people."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, middle, rows_counted
from act.outcomes.models import GoalRating, Rater
from act.trust.scope.cohort import Cohort

METHOD = "Each goal's latest rating by the young person against their first, 0 to 10"
MOVES: dict[str, tuple[str, Callable[[int], bool]]] = {
    "up": ("goals rated closer than at first", lambda move: move > 0),
    "same": ("goals rated the same as at first", lambda move: move == 0),
    "down": ("goals rated further away than at first", lambda move: move < 0),
}


class RatedGoal(NamedTuple):
    """How near a young person said one of their goals was, on a day: 0 to 10."""

    goal_number: int
    rated_on: date
    rating: int


@dataclass(frozen=True)
class GoalMove:
    """One goal rated on more than one day: whose, first and latest rating, and the day of the latest."""

    person: int
    first: int
    latest: int
    on: date

    @property
    def steps(self) -> int:
        """How many steps closer; below 0 is further away."""
        return self.latest - self.first

    @property
    def row(self) -> CountedRow:
        """The row behind a figure."""
        return CountedRow(person=self.person, value=f"{self.first} to {self.latest} of 10", on=self.on)


def findings(cohort: Cohort, agreed: frozenset[int]) -> list[Finding]:
    """Return how many goals were rated more than once, which way they moved, and the median of the moves.

    Goals are their own measure, never pooled with a scale; of young people who agreed to the evaluation.
    """
    moves = _moves(cohort, agreed)
    return [
        rows_counted(
            "change.goals_rated",
            "goals that young people rated more than once",
            [move.row for move in moves],
            unit="goals",
            method=METHOD,
        ),
        *(
            rows_counted(
                f"change.goals_{name}",
                words,
                [move.row for move in moves if counts(move.steps)],
                unit="goals",
                method=METHOD,
            )
            for name, (words, counts) in MOVES.items()
        ),
        middle(
            "change.goals",
            "middle change in a goal, on its scale from 0 to 10 (a rise is closer)",
            [(move.row, float(move.steps)) for move in moves],
            unit="steps",
            method=f"Median of: {METHOD[0].lower()}{METHOD[1:]}",
        ),
    ]


def _moves(cohort: Cohort, agreed: frozenset[int]) -> list[GoalMove]:
    moves = []
    # By record: goals are numbered within one, and somebody with two records has two goals of each number.
    for (person, _), ratings in cohort.by_record(GoalRating, RatedGoal, rater=Rater.YOUNG_PERSON).items():
        if person not in agreed:
            continue
        by_goal: dict[int, dict[date, int]] = {}
        for goal, on, rating in ratings:
            by_goal.setdefault(goal, {})[on] = rating
        for days in by_goal.values():
            if len(days) > 1:
                moves.append(GoalMove(person, days[min(days)], days[max(days)], max(days)))
    return moves

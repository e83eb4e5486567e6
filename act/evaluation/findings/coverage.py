"""Coverage first: what became of each measure at each time point, for everybody who joined."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from act.evaluation.findings.counting import counted
from act.evaluation.findings.group import Joined
from act.methods.figure import Figure, Of
from act.methods.timepoints import PointStatus, Status
from act.outcomes.models import GOALS, MEASURE_LABELS, Assessment, GoalRating, NonCompletion
from act.outcomes.time_points import point_statuses_of
from act.trust.scope.cohort import Cohort

LATER = 6
"""Months from which a measure counts as a later one: change needs six months or more (Scott and Botcherby, 2017)."""

WHY = {Status.REFUSED: "{} said no", Status.MISSED: "{}"}
ORDER = (
    Status.DONE,
    Status.DUE,
    Status.OVERDUE,
    Status.REFUSED,
    Status.MISSED,
    Status.LEFT,
    Status.NOT_YET_DUE,
)
"""In which order they are read: what was done first, what has not come yet last."""


@dataclass(frozen=True)
class Row:
    """One time point: how many young people stand in which way, and why those who missed it did."""

    month: int
    counts: dict[Status, int]
    reasons: dict[str, int]

    @property
    def people(self) -> int:
        """Everybody, each exactly once."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class Coverage:
    """One measure over all its time points, with how each time with ACT stands at each."""

    measure: str
    title: str
    rows: tuple[Row, ...]
    times: tuple[tuple[Joined, tuple[PointStatus, ...]], ...]


def coverage(cohort: Cohort, group: list[Joined], today: date) -> list[Coverage]:
    """Every measure; each young person x measure x time point stands in exactly one way."""
    forms = cohort.by_person(Assessment, "measure", "completed_on")
    rated = cohort.by_person(GoalRating, "rated_on")
    unfilled = cohort.by_person(NonCompletion, "measure", "month", "said_on", "reason")
    found = []
    for measure, title in MEASURE_LABELS.items():
        times = []
        for each in group:
            days = [day for of, day in forms.get(each.person, []) if of == measure]
            if measure == GOALS:
                days = [day for (day,) in rated.get(each.person, [])]
            said = [(month, on, why) for of, month, on, why in unfilled.get(each.person, []) if of == measure]
            times.append((each, point_statuses_of(each.began_on, each.ended_on, days, said, today)))
        found.append(Coverage(measure, title, tuple(_rows([standings for _, standings in times])), tuple(times)))
    return found


def _rows(people: list[tuple[PointStatus, ...]]) -> list[Row]:
    return [_row([*at_this_point]) for at_this_point in zip(*people, strict=True)]


def _row(standings: list[PointStatus]) -> Row:
    counts = Counter(standing.status for standing in standings)
    reasons = Counter(WHY[each.status].format(each.reason) for each in standings if each.status in WHY)
    return Row(standings[0].point.month, {status: counts[status] for status in Status}, dict(sorted(reasons.items())))


def figures(found: list[Coverage], group: list[Joined]) -> list[Figure]:
    """How many have a standardised measure at the beginning, and at six months or later."""
    people = {each.person for each in group}
    of = Of(eligible=len(people), enrolled=len(people))
    forms = [each for each in found if each.measure != GOALS]
    first = _with_a_form(forms, lambda month: month == 0)
    later = _with_a_form(forms, lambda month: month >= LATER)
    reached = {
        time.person
        for each in forms
        for time, standings in each.times
        if any(
            standing.point.month == LATER and standing.status not in {Status.NOT_YET_DUE, Status.LEFT}
            for standing in standings
        )
    }
    return [
        counted(
            "measures.baseline",
            "young people measured at the start",
            len(first),
            of=of,
            records="outcomes.forms",
        ),
        counted(
            "measures.reached_six_months",
            "young people who have been with ACT for six months",
            len(reached),
            of=of,
        ),
        counted(
            "measures.six_months",
            "young people measured at six months or later",
            len(later),
            of=of,
            records="outcomes.later_forms",
        ),
    ]


def _with_a_form(found: list[Coverage], at: Callable[[int], bool]) -> set[int]:
    return {
        time.person
        for each in found
        for time, standings in each.times
        if any(standing.status is Status.DONE and at(standing.point.month) for standing in standings)
    }

"""Coverage first: what became of each measure at each time point, for everyone who agreed to the evaluation."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, one_each, people_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Of
from act.methods.timepoints import LAST_MONTH, PointStatus, Status, months_after, time_points
from act.outcomes.models import GOALS, MEASURE_LABELS, Assessment, GoalRating, NonCompletion
from act.outcomes.time_points import NonCompletionRow, point_statuses_of
from act.trust.scope.cohort import Cohort

LATER = 6
"""Months from which a measure counts as a later one: change needs six months or more (Scott and Botcherby, 2017)."""

MONTHS = tuple(point.month for point in time_points(date(2016, 2, 1), LAST_MONTH))
"""The months of all time points, whatever day they are counted from."""

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
"""The order of the columns: done first, not yet due last."""


class FormDay(NamedTuple):
    """A form: its measure and when it was filled in."""

    measure: str
    completed_on: date


class RatingDay(NamedTuple):
    """When a goal was rated."""

    rated_on: date


class UnfilledForm(NamedTuple):
    """A form that was not filled in: its measure, the month of its time point, when somebody said why, and why."""

    measure: str
    month: int
    said_on: date
    reason: str


@dataclass(frozen=True)
class TimePointCounts:
    """One time point of a measure: how many young people have each status, and why those who missed it did."""

    month: int
    counts: dict[Status, int]
    reasons: dict[str, int]

    @property
    def people(self) -> int:
        """How many young people, each counted once."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class Coverage:
    """One measure over all its time points, with the status of each time with ACT at each of them."""

    measure: str
    title: str
    rows: tuple[TimePointCounts, ...]
    times: tuple[tuple[TimeWithAct, tuple[PointStatus, ...]], ...]


def coverage(cohort: Cohort, times: list[TimeWithAct], today: date, agreed: frozenset[int]) -> list[Coverage]:
    """Count every measure of those who agreed. Each has exactly one status at each time point of each measure."""
    agreeing = [time for time in times if time.person in agreed]
    days = _days(cohort)
    unfilled: dict[tuple[str, int], list[NonCompletionRow]] = defaultdict(list)
    for person, rows in cohort.by_person(NonCompletion, UnfilledForm).items():
        for row in rows:
            unfilled[row.measure, person].append((row.month, row.said_on, row.reason))
    measures = []
    for measure, title in MEASURE_LABELS.items():
        statuses = [
            (time, point_statuses_of(time.began_on, time.ended_on, days.get(key, ()), unfilled.get(key, ()), today))
            for time in agreeing
            for key in [(measure, time.person)]
        ]
        measures.append(Coverage(measure, title, tuple(_rows([points for _, points in statuses])), tuple(statuses)))
    return measures


def _days(cohort: Cohort) -> dict[tuple[str, int], set[date]]:
    """Return the days on which each measure of each young person was filled in, or a goal of theirs was rated."""
    days: dict[tuple[str, int], set[date]] = defaultdict(set)
    for person, forms in cohort.by_person(Assessment, FormDay).items():
        for form in forms:
            days[form.measure, person].add(form.completed_on)
    for person, ratings in cohort.by_person(GoalRating, RatingDay).items():
        days[GOALS, person] = {rating.rated_on for rating in ratings}
    return days


def _rows(people: list[tuple[PointStatus, ...]]) -> list[TimePointCounts]:
    """Return a row for each time point, also where nobody is counted yet."""
    by_month: dict[int, list[PointStatus]] = {month: [] for month in MONTHS}
    for statuses in people:
        for status in statuses:
            by_month[status.point.month].append(status)
    return [_row(month, statuses) for month, statuses in by_month.items()]


def _row(month: int, points: list[PointStatus]) -> TimePointCounts:
    counts = Counter(point.status for point in points)
    reasons = Counter(WHY[point.status].format(point.reason) for point in points if point.status in WHY)
    return TimePointCounts(month, {status: counts[status] for status in Status}, dict(sorted(reasons.items())))


def findings(measures: list[Coverage], times: list[TimeWithAct], today: date, agreed: frozenset[int]) -> list[Finding]:
    """Return how many have a form at the start, how many reached six months, and how many have a form then or later.

    Forms of those who agreed to be part of the evaluation, out of everybody who joined: whoever said no is not measured
    either. How many are left out is said with each.
    """
    people = {time.person for time in times}
    of = Of(eligible=len(people), enrolled=len(people))
    notes = left_out(len(people - agreed))
    forms = [measure for measure in measures if measure.measure != GOALS]
    return [
        people_counted(
            "measures.baseline",
            "young people measured at the start",
            _with_a_form(forms, lambda month: month == 0),
            of=of,
            notes=notes,
        ),
        _reached(times, today),
        people_counted(
            "measures.six_months",
            "young people measured at six months or later",
            _with_a_form(forms, lambda month: month >= LATER),
            of=of,
            notes=notes,
        ),
    ]


def left_out(count: int) -> tuple[str, ...]:
    """Say how many young people are left out because they have not agreed to be part of the evaluation."""
    if not count:
        return ()
    return (
        f"{count} young {'person has' if count == 1 else 'people have'} not agreed to be part of the evaluation, and "
        f"{'is' if count == 1 else 'are'} left out.",
    )


def _with_a_form(measures: list[Coverage], at: Callable[[int], bool]) -> list[CountedRow]:
    """Return a row for each young person with a form at such a time point, dated by the latest of them."""
    latest: dict[int, CountedRow] = {}
    for measure in measures:
        for time, points in measure.times:
            for point in points:
                if point.status is Status.DONE and at(point.point.month) and point.on is not None:
                    row = CountedRow(person=time.person, value=_form_words(measure, point), on=point.on)
                    before = latest.get(time.person)
                    latest[time.person] = row if before is None or (before.on or point.on) <= point.on else before
    return list(latest.values())


def _form_words(measure: Coverage, point: PointStatus) -> str:
    when = "at the start" if point.point.month == 0 else f"at {point.point.month} months"
    return f"{measure.title} {when}"


def _reached(times: list[TimeWithAct], today: date) -> Finding:
    """Count everybody, whether or not they agreed: how long ACT was there is the service's own count."""
    people = {time.person for time in times}
    long_enough = [
        CountedRow(person=time.person, value="six months reached", on=months_after(time.began_on, LATER))
        for time in times
        if months_after(time.began_on, LATER) <= time.until(today)
    ]
    return people_counted(
        "measures.reached_six_months",
        "young people who have been with ACT for six months",
        one_each(long_enough),
        of=Of(eligible=len(people), enrolled=len(people)),
    )

"""Coverage first: what became of each measure at each time point, for everyone who agreed to the evaluation."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
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


class FormInTime(NamedTuple):
    """A form that counts at a time point: whose, the month, and the day on which it was filled in."""

    person: int
    month: int
    on: date


@dataclass(frozen=True)
class Coverage:
    """One measure over all its time points, with the forms that count at each of them."""

    measure: str
    title: str
    rows: tuple[TimePointCounts, ...]
    forms: tuple[FormInTime, ...]


Statuses = Iterator[tuple[TimeWithAct, tuple[PointStatus, ...]]]


def coverage(cohort: Cohort, times: list[TimeWithAct], today: date, agreed: frozenset[int]) -> list[Coverage]:
    """Count every measure of those who agreed. Each has exactly one status at each time point of each measure."""
    return [_coverage(measure, each) for measure, each in statuses(cohort, times, today, agreed)]


def statuses(
    cohort: Cohort, times: list[TimeWithAct], today: date, agreed: frozenset[int]
) -> Iterator[tuple[str, Statuses]]:
    """Yield each measure with the status of each time with ACT at each time point, one by one: none is held."""
    agreeing = [time for time in times if time.person in agreed]
    days = _days(cohort)
    unfilled: dict[tuple[str, int], list[NonCompletionRow]] = defaultdict(list)
    for person, rows in cohort.by_person(NonCompletion, UnfilledForm).items():
        for row in rows:
            unfilled[row.measure, person].append((row.month, row.said_on, row.reason))
    for measure in MEASURE_LABELS:
        yield measure, _of_measure(measure, agreeing, days, unfilled, today)


def _of_measure(
    measure: str,
    times: list[TimeWithAct],
    days: dict[tuple[str, int], set[date]],
    unfilled: dict[tuple[str, int], list[NonCompletionRow]],
    today: date,
) -> Statuses:
    for time in times:
        key = measure, time.person
        done, not_done = days.get(key, ()), unfilled.get(key, ())
        yield time, point_statuses_of(time.began_on, time.ended_on, done, not_done, today)


def _coverage(measure: str, each: Statuses) -> Coverage:
    """Count a measure in one pass; a row for each time point, also where nobody is counted yet."""
    counts: Counter[tuple[int, Status]] = Counter()
    reasons: Counter[tuple[int, str]] = Counter()
    forms = []
    for time, points in each:
        for status in points:
            month = status.point.month
            counts[month, status.status] += 1
            if status.status in WHY:
                reasons[month, WHY[status.status].format(status.reason)] += 1
            elif status.status is Status.DONE and status.on is not None:
                forms.append(FormInTime(time.person, month, status.on))
    rows = tuple(
        TimePointCounts(
            month,
            {status: counts[month, status] for status in Status},
            dict(sorted((why, count) for (of, why), count in reasons.items() if of == month)),
        )
        for month in MONTHS
    )
    return Coverage(measure, MEASURE_LABELS[measure], rows, tuple(forms))


def _days(cohort: Cohort) -> dict[tuple[str, int], set[date]]:
    """Return the days on which each measure of each young person was filled in, or a goal of theirs was rated."""
    days: dict[tuple[str, int], set[date]] = defaultdict(set)
    for person, forms in cohort.by_person(Assessment, FormDay).items():
        for form in forms:
            days[form.measure, person].add(form.completed_on)
    for person, ratings in cohort.one_by_one(GoalRating, RatingDay):
        days[GOALS, person] = {rating.rated_on for rating in ratings}
    return days


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
        for form in measure.forms:
            before = latest.get(form.person)
            if at(form.month) and not (before and before.on and before.on > form.on):
                words = _form_words(measure.title, form.month)
                latest[form.person] = CountedRow(person=form.person, value=words, on=form.on)
    return list(latest.values())


def _form_words(title: str, month: int) -> str:
    return f"{title} {'at the start' if month == 0 else f'at {month} months'}"


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

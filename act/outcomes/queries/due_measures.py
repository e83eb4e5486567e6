"""The status of every time point today, and which measures are due."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import CharField, F, FilteredRelation, Q, QuerySet, Value

from act.methods.timepoints import PointStatus, Status
from act.outcomes.models import GOALS, Assessment, Course, GoalRating, NonCompletion
from act.outcomes.policy import can_measure, offered
from act.outcomes.queries.courses import course
from act.outcomes.queries.goals import GoalWithRatings
from act.outcomes.time_points import NonCompletionRow, point_statuses_of
from act.people.models import YoungPerson
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

ReasonRow = tuple[UUID, str, int, date, str]
"""The course, measure and month of a form that was not filled in, and the day and the code of the reason."""
Reasons = dict[tuple[UUID, str], list[NonCompletionRow]]
DoneDays = dict[tuple[UUID, str], list[date]]
"""The days on which a measure was filled in, and those on which goals were rated, by young person and measure."""


def measures(standing: Standing, young_person: YoungPerson) -> dict[str, tuple[PointStatus, ...]]:
    """Return the status today of every time point, by measure offered; empty before a course has begun."""
    latest = course(standing, young_person)
    if latest is None:
        return {}
    reasons = _with_reasons(_reasons(standing, [latest.pk]))
    statuses = _measure_statuses([(latest, young_person)], reasons, done_days(standing, [young_person.pk]), standing.on)
    return {status.measure: status.points for status in statuses}


def point_status(standing: Standing, young_person: YoungPerson, measure: str, month: int) -> PointStatus | None:
    """Return the status of one time point today; None where there is no such time point."""
    points = measures(standing, young_person).get(measure, ())
    return next((status for status in points if status.point.month == month), None)


@dataclass(frozen=True, kw_only=True)
class DueMeasure:
    """A measure to be filled in: due on `since`, overdue after `until`; `closes` is when it last counts."""

    young_person: YoungPerson
    measure: str
    month: int
    since: date
    until: date
    closes: date
    overdue: bool


def due_measures(standing: Standing, young_people: list[YoungPerson], done: DoneDays | None = None) -> list[DueMeasure]:
    """List what is due or overdue for the young people whom this person measures, what closes first before the rest.

    A time point with a reason recorded is left out: nobody is asked twice. `done` are their days where they are read
    already. The number of statements does not grow with the young people.
    """
    measured = {standing.kept(person.pk): person for person in young_people if can_measure(standing, person)}
    rows = _open_courses(standing, standing.all_keys(measured)) if measured else []
    if not rows:
        return []
    courses = {row.pk: (row, measured[standing.kept(row.young_person_id)]) for row in _latest(standing, rows)}
    days = done_days(standing, measured) if done is None else done
    statuses = _measure_statuses(courses.values(), _with_reasons(map(_reason, rows)), days, standing.on)
    due_now = [due for status in statuses for due in status.due_measures()]
    return sorted(due_now, key=lambda due: (due.closes, due.young_person.name, due.measure))


@dataclass(frozen=True)
class _MeasureStatus:
    """One measure of one course: its time points, and the months that a reason is recorded for."""

    young_person: YoungPerson
    measure: str
    points: tuple[PointStatus, ...]
    explained: frozenset[int]

    def due_measures(self) -> Iterator[DueMeasure]:
        for status in self.points:
            if status.status in (Status.DUE, Status.OVERDUE) and status.point.month not in self.explained:
                yield DueMeasure(
                    young_person=self.young_person,
                    measure=self.measure,
                    month=status.point.month,
                    since=status.point.due,
                    until=status.point.due_until,
                    closes=status.point.closes,
                    overdue=status.status is Status.OVERDUE,
                )


def _measure_statuses(
    courses: Iterable[tuple[Course, YoungPerson]], reasons: Reasons, done: DoneDays, on: date
) -> Iterator[_MeasureStatus]:
    """Work out every measure of some courses."""
    for measured_course, young_person in courses:
        for measure in offered(young_person, measured_course):
            rows = reasons.get((measured_course.pk, measure), [])
            days = done.get((young_person.pk, measure), [])
            points = point_statuses_of(measured_course.baseline_on, measured_course.ended_on, days, rows, on)
            yield _MeasureStatus(young_person, measure, points, frozenset(month for month, _, _ in rows))


def done_days(standing: Standing, young_people: Collection[UUID]) -> DoneDays:
    """Return the days of forms and of ratings of some young people, with one statement."""
    days: DoneDays = {}
    for key, measure, on in _done_days(standing, standing.all_keys(young_people)):
        days.setdefault((standing.kept(key), measure), []).append(on)
    return days


def days_of(young_person: YoungPerson, forms: Iterable[Assessment], goals: Iterable[GoalWithRatings]) -> DoneDays:
    """Return the same for one young person whose forms and goals are read already."""
    days: DoneDays = {}
    for form in forms:
        days.setdefault((young_person.pk, form.measure), []).append(form.completed_on)
    rated = {on for goal in goals for ratings in goal.ratings.values() for on, _ in ratings}
    return days | {(young_person.pk, GOALS): sorted(rated)}


def _latest(standing: Standing, rows: Iterable[Course]) -> Iterable[Course]:
    """Return one open course for each young person, as `course` does: two joined records may have one each."""
    in_order = sorted(rows, key=lambda row: (row.baseline_on, row.pk))
    return {standing.kept(row.young_person_id): row for row in in_order}.values()


@compiled_once
def _done_days(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[Any, tuple[UUID, str, date]]":
    forms = people_for(standing, Assessment).filter(young_person__in=young_people)
    ratings = people_for(standing, GoalRating).filter(young_person__in=young_people)
    rated = ratings.values_list("young_person", Value(GOALS, CharField()), "rated_on").distinct()
    return forms.values_list("young_person", "measure", "completed_on").union(rated, all=True)


@compiled_once
def _open_courses(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[Course]":
    """Courses, one row for each reason that is recorded, or one without any."""
    courses = people_for(standing, Course).filter(young_person__in=young_people, ended_on__isnull=True)
    there = Q(non_completions__removed_at__isnull=True)  # a join knows no manager
    columns = {column: F(f"present__{column}") for column in ("measure", "month", "said_on", "reason")}
    return courses.annotate(present=FilteredRelation("non_completions", condition=there)).annotate(**columns)


@compiled_once
def _reasons(standing: Standing, courses: Collection[UUID]) -> "QuerySet[NonCompletion, ReasonRow]":
    rows = people_for(standing, NonCompletion).filter(course__in=courses)
    return rows.values_list("course", "measure", "month", "said_on", "reason")


def _reason(row: Any) -> ReasonRow:
    return row.pk, row.measure, row.month, row.said_on, row.reason


def _with_reasons(rows: Iterable[ReasonRow]) -> Reasons:
    by_measure: Reasons = {}
    for key, measure, month, on, reason in rows:
        if measure:
            by_measure.setdefault((key, measure), []).append((month, on, reason))
    return by_measure

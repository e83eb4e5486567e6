"""The status of every time point today, and which measures are due."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from act.methods.timepoints import PointStatus, Status
from act.outcomes.models import GOALS, Assessment, Course, GoalRating, NonCompletion
from act.outcomes.policy import can_measure, offered
from act.outcomes.queries.courses import course
from act.outcomes.time_points import NonCompletionRow, point_statuses_of
from act.people.models import YoungPerson
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def measures(standing: Standing, young_person: YoungPerson) -> dict[str, tuple[PointStatus, ...]]:
    """Return the status today of every time point, by measure offered; empty before a course has begun."""
    latest = course(standing, young_person)
    if latest is None:
        return {}
    return {status.measure: status.points for status in _measure_statuses(standing, {latest: young_person})}


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


def due_measures(standing: Standing, young_people: list[YoungPerson]) -> list[DueMeasure]:
    """List what is due or overdue for the young people whom this person measures, what closes first before the rest.

    A time point with a reason recorded is left out: nobody is asked twice. The number of statements does not grow with
    the young people.
    """
    measured = {person.pk: person for person in young_people if can_measure(standing, person)}
    if not measured:
        return []
    courses = people_for(standing, Course).filter(young_person__in=list(measured), ended_on__isnull=True)
    statuses = _measure_statuses(standing, {course: measured[course.young_person_id] for course in courses})
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


def _measure_statuses(standing: Standing, courses: dict[Course, YoungPerson]) -> Iterator[_MeasureStatus]:
    """Work out every measure of some courses, with three statements however many there are."""
    done = _done_days(standing, courses.values())
    non_completions = _non_completions(standing, courses)
    for measured_course, young_person in courses.items():
        for measure in offered(young_person, measured_course):
            rows = non_completions.get((measured_course.pk, measure), [])
            days = done.get((young_person.pk, measure), [])
            points = point_statuses_of(measured_course.baseline_on, measured_course.ended_on, days, rows, standing.on)
            yield _MeasureStatus(young_person, measure, points, frozenset(month for month, _, _ in rows))


def _done_days(standing: Standing, young_people: Iterable[YoungPerson]) -> dict[tuple[UUID, str], list[date]]:
    """Return the days of forms, and those on which goals were rated, by young person and measure."""
    people = list(young_people)
    forms = people_for(standing, Assessment).filter(young_person__in=people)
    ratings = people_for(standing, GoalRating).filter(young_person__in=people)
    days: dict[tuple[UUID, str], list[date]] = {}
    for key, measure, on in forms.values_list("young_person", "measure", "completed_on"):
        days.setdefault((key, measure), []).append(on)
    for key, on in ratings.values_list("young_person", "rated_on").distinct():
        days.setdefault((key, GOALS), []).append(on)
    return days


def _non_completions(standing: Standing, courses: Iterable[Course]) -> dict[tuple[UUID, str], list[NonCompletionRow]]:
    """Return the reasons for measures that were not filled in, by course and measure."""
    rows = people_for(standing, NonCompletion).filter(course__in=list(courses))
    by_measure: dict[tuple[UUID, str], list[NonCompletionRow]] = {}
    for key, measure, month, on, reason in rows.values_list("course", "measure", "month", "said_on", "reason"):
        by_measure.setdefault((key, measure), []).append((month, on, reason))
    return by_measure

"""How every time point stands today, and what waits to be filled in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from act.methods.timepoints import PointStatus, Status
from act.outcomes.course_of_time import NotFilled, standings_of
from act.outcomes.models import GOALS, Assessment, Course, GoalRating, NotFilledIn
from act.outcomes.policy import can_measure, offered
from act.outcomes.queries.courses import course
from act.people.models import YoungPerson
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def measures(standing: Standing, young_person: YoungPerson) -> dict[str, tuple[PointStatus, ...]]:
    """How every time point of every measure offered stands today; empty before a course has begun."""
    found = course(standing, young_person)
    if found is None:
        return {}
    return {each.measure: each.points for each in _measured(standing, {found: young_person})}


def point(standing: Standing, young_person: YoungPerson, measure: str, month: int) -> PointStatus | None:
    """How one time point stands today; None where there is no such one."""
    points = measures(standing, young_person).get(measure, ())
    return next((each for each in points if each.point.month == month), None)


@dataclass(frozen=True, kw_only=True)
class Due:
    """A measure that waits to be filled in: due on `since`, overdue after `until`; `closes` is when it last counts."""

    young_person: YoungPerson
    measure: str
    month: int
    since: date
    until: date
    closes: date
    overdue: bool


def to_do(standing: Standing, young_people: list[YoungPerson]) -> list[Due]:
    """What is due or overdue for the young people whom this person measures, what closes first before the rest.

    A time point with a reason written down is left in peace. The statements do not grow with the young people.
    """
    mine = {each.pk: each for each in young_people if can_measure(standing, each)}
    if not mine:
        return []
    courses = people_for(standing, Course).filter(young_person__in=list(mine), ended_on__isnull=True)
    found = _measured(standing, {each: mine[each.young_person_id] for each in courses})
    waiting = [due for each in found for due in each.waiting()]
    return sorted(waiting, key=lambda due: (due.closes, due.young_person.name, due.measure))


@dataclass(frozen=True)
class _Measured:
    """One measure of one course: its time points, and those that a reason is written down for."""

    young_person: YoungPerson
    measure: str
    points: tuple[PointStatus, ...]
    explained: frozenset[int]

    def waiting(self) -> Iterator[Due]:
        for each in self.points:
            if each.status in (Status.DUE, Status.OVERDUE) and each.point.month not in self.explained:
                yield Due(
                    young_person=self.young_person,
                    measure=self.measure,
                    month=each.point.month,
                    since=each.point.due,
                    until=each.point.due_until,
                    closes=each.point.closes,
                    overdue=each.status is Status.OVERDUE,
                )


def _measured(standing: Standing, courses: dict[Course, YoungPerson]) -> Iterator[_Measured]:
    """Every measure of some courses: three statements, however many there are."""
    done = _done_days(standing, courses.values())
    said = _not_filled(standing, courses)
    for each, young_person in courses.items():
        for measure in offered(young_person, each):
            rows = said.get((each.pk, measure), [])
            days = done.get((young_person.pk, measure), [])
            points = standings_of(each.baseline_on, each.ended_on, days, rows, standing.on)
            yield _Measured(young_person, measure, points, frozenset(month for month, _, _ in rows))


def _done_days(standing: Standing, young_people: Iterable[YoungPerson]) -> dict[tuple[UUID, str], list[date]]:
    """The days of forms, and those on which goals were rated, by young person and measure."""
    people = list(young_people)
    forms = people_for(standing, Assessment).filter(young_person__in=people)
    ratings = people_for(standing, GoalRating).filter(young_person__in=people)
    found: dict[tuple[UUID, str], list[date]] = {}
    for key, measure, on in forms.values_list("young_person", "measure", "completed_on"):
        found.setdefault((key, measure), []).append(on)
    for key, on in ratings.values_list("young_person", "rated_on").distinct():
        found.setdefault((key, GOALS), []).append(on)
    return found


def _not_filled(standing: Standing, courses: Iterable[Course]) -> dict[tuple[UUID, str], list[NotFilled]]:
    """What is said about measures that were not filled in, by course and measure."""
    rows = people_for(standing, NotFilledIn).filter(course__in=list(courses))
    found: dict[tuple[UUID, str], list[NotFilled]] = {}
    for key, measure, month, on, reason in rows.values_list("course", "measure", "month", "said_on", "reason"):
        found.setdefault((key, measure), []).append((month, on, reason))
    return found

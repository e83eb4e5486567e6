"""Reads of courses, goals and measures, always through a scope."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.http import Http404

from act.methods.timepoints import Standing as PointStanding
from act.methods.timepoints import Status
from act.outcomes.course_of_time import FormScored, NotFilled, standings_of
from act.outcomes.models import GOALS, SCALES, Assessment, Course, Goal, GoalRating, NotFilledIn, Rater
from act.outcomes.policy import can_amend, can_measure, offered
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.people_scope import people_for
from act.trust.standing import Standing

Rated = tuple[date, int]


def young_person_to_measure(standing: Standing, key: UUID) -> YoungPerson:
    """One young person whose goals and measures this person writes down. Raises Http404."""
    found = young_person(standing, key)
    if not can_measure(standing, found):
        raise Http404
    return found


def course(standing: Standing, young_person: YoungPerson) -> Course | None:
    """The open or latest course."""
    return people_for(standing, Course).filter(young_person=young_person).order_by("-baseline_on", "-id").first()


@dataclass(frozen=True, kw_only=True)
class GoalSeen:
    """A goal with its ratings: for each rater one a day, oldest first."""

    goal: Goal
    ratings: dict[Rater, tuple[Rated, ...]]

    @property
    def rater(self) -> Rater | None:
        """Whose ratings stand for the goal: the young person's own where there are any."""
        return next((rater for rater in Rater if rater in self.ratings), None)

    @property
    def start(self) -> Rated | None:
        """The first rating, by `rater`."""
        return self.ratings[self.rater][0] if self.rater else None

    @property
    def latest(self) -> Rated | None:
        """The last rating, by `rater`; the first one again while there is no other."""
        return self.ratings[self.rater][-1] if self.rater else None


def goals(standing: Standing, young_person: YoungPerson) -> list[GoalSeen]:
    """Every goal a young person has had: those that stand by place, then the ended, newest first."""
    found = list(people_for(standing, Goal).filter(young_person=young_person).select_related("young_person"))
    ratings = people_for(standing, GoalRating).filter(young_person=young_person)
    rows = list(ratings.order_by("rated_on", "written_at", "id").values_list("goal_id", "rater", "rated_on", "rating"))
    found.sort(key=lambda goal: (1, -goal.number) if goal.ended_on else (0, goal.place))
    return [GoalSeen(goal=goal, ratings=_by_rater(row[1:] for row in rows if row[0] == goal.pk)) for goal in found]


def _by_rater(rows: Iterable[tuple[str, date, int]]) -> dict[Rater, tuple[Rated, ...]]:
    """One rating a day: rows come as they were written, so the latest of a day stays."""
    found: dict[Rater, dict[date, int]] = {}
    for rater, on, rating in rows:
        found.setdefault(Rater(rater), {})[on] = rating
    return {rater: tuple(found[rater].items()) for rater in Rater if rater in found}


def standing_goals(standing: Standing, young_person: YoungPerson) -> list[Goal]:
    """The goals that stand, by place."""
    found = people_for(standing, Goal).filter(young_person=young_person, ended_on__isnull=True)
    return list(found.order_by("place"))


def goal_to_change(standing: Standing, young_person: YoungPerson, key: UUID) -> Goal:
    """One goal of theirs, standing or ended, for someone who may change it. Raises Http404."""
    goals = people_for(standing, Goal).filter(young_person=young_person).select_related("young_person")
    found = goals.filter(pk=key).first()
    if found is None or not can_measure(standing, young_person):
        raise Http404
    return found


def assessments(standing: Standing, young_person: YoungPerson) -> list[Assessment]:
    """Every form, oldest first."""
    found = people_for(standing, Assessment).filter(young_person=young_person)
    return list(found.select_related("young_person", "worker").order_by("completed_on", "id"))


def assessment_to_amend(standing: Standing, young_person: YoungPerson, key: UUID) -> Assessment:
    """One form that this person typed in. Raises Http404."""
    forms = people_for(standing, Assessment).filter(young_person=young_person).select_related("young_person")
    found = forms.filter(pk=key).first()
    if found is None or not can_amend(standing, found):
        raise Http404
    return found


def scored(assessment: Assessment) -> FormScored:
    """A form as plain columns."""
    return FormScored(
        instrument=assessment.instrument,
        completed_on=assessment.completed_on,
        values={scale: getattr(assessment, scale) for scale in SCALES},
        form_version=assessment.form_version,
        band_set=assessment.band_set,
        verified=assessment.verified,
    )


def reasons(standing: Standing, course: Course) -> dict[tuple[str, int], NotFilledIn]:
    """What is written down of a course about measures that were not filled in, by measure and month."""
    found = people_for(standing, NotFilledIn).filter(course=course).select_related("young_person")
    return {(row.measure, row.month): row for row in found}


def measures(standing: Standing, young_person: YoungPerson) -> dict[str, tuple[PointStanding, ...]]:
    """How every time point of every measure offered stands today; empty before a course has begun."""
    found = course(standing, young_person)
    if found is None:
        return {}
    return {each.measure: each.points for each in _measured(standing, {found: young_person})}


@dataclass(frozen=True, kw_only=True)
class Due:
    """A measure that waits to be filled in: due on `since`, until the last day on which it still counts."""

    young_person: YoungPerson
    measure: str
    month: int
    since: date
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
    points: tuple[PointStanding, ...]
    explained: frozenset[int]

    def waiting(self) -> Iterator[Due]:
        for each in self.points:
            if each.status in (Status.DUE, Status.OVERDUE) and each.point.month not in self.explained:
                yield Due(
                    young_person=self.young_person,
                    measure=self.measure,
                    month=each.point.month,
                    since=each.point.due,
                    closes=each.point.closes,
                    overdue=each.status is Status.OVERDUE,
                )


def _measured(standing: Standing, courses: dict[Course, YoungPerson]) -> Iterator[_Measured]:
    """Every measure of some courses: three statements, however many there are."""
    people = [young_person.pk for young_person in courses.values()]
    forms = people_for(standing, Assessment).filter(young_person__in=people)
    ratings = people_for(standing, GoalRating).filter(young_person__in=people)
    rows = people_for(standing, NotFilledIn).filter(course__in=list(courses))
    days = _gathered(
        (
            *forms.values_list("young_person", "measure", "completed_on"),
            *((key, GOALS, on) for key, on in ratings.values_list("young_person", "rated_on").distinct()),
        )
    )
    not_filled: dict[tuple[UUID, str], list[NotFilled]] = {}
    for key, measure, *said in rows.values_list("course", "measure", "month", "said_on", "reason"):
        not_filled.setdefault((key, measure), []).append((said[0], said[1], said[2]))
    for each, young_person in courses.items():
        for measure in offered(young_person, each):
            done, said = days.get((young_person.pk, measure), []), not_filled.get((each.pk, measure), [])
            points = standings_of(each.baseline_on, each.ended_on, done, said, standing.on)
            yield _Measured(young_person, measure, points, frozenset(month for month, _, _ in said))


def _gathered(rows: Iterable[tuple[UUID, str, date]]) -> dict[tuple[UUID, str], list[date]]:
    ordered = sorted(rows)
    return {key: [row[2] for row in group] for key, group in groupby(ordered, key=lambda row: (row[0], row[1]))}

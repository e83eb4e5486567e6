"""Begin and end a course, the time in which change is measured. Called by casework, inside its own transactions."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from act.design.words import long_date
from act.methods.instruments import GOAL_OUTCOME_LABELS, GoalOutcome
from act.outcomes.models import Assessment, Course, Goal, GoalRating, NonCompletion
from act.outcomes.policy import check_begin, check_day, check_end
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.records.versions import save
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing

NOT_BEGUN = "Goals and measures start when {name} has a key worker. Ask the manager of the authority."


@transaction.atomic
def begin_course(*, by: Standing, authority_id: UUID, young_person_id: UUID, on: date) -> Course:
    """Begin a course. Every time point is counted from `on`, the baseline date.

    Raises Refused for someone who does not manage the authority, while an earlier course is open,
    and for a day before the end of an earlier one.
    """
    check_begin(by, authority_id)
    for earlier in people_for(by, Course).select_for_update().filter(young_person__in=by.keys_of(young_person_id)):
        if earlier.ended_on is None:
            raise Refused("Their measures have already started. End those before starting again.")
        if on < earlier.ended_on:
            raise Refused(f"The start date must be {long_date(earlier.ended_on)}, when they ended last time, or later.")
    course = Course(authority_id=authority_id, young_person_id=young_person_id, baseline_on=on)
    course.save(force_insert=True)
    audit.act("outcomes.begun", by=by, about=[course], on=course)
    return course


@transaction.atomic
def end_course(*, by: Standing, young_person: YoungPerson, on: date, goals: Mapping[UUID, GoalOutcome]) -> None:
    """End the open course and each open goal, with how the goal ended. Does nothing where no course is open.

    `goals` gives an outcome by the key of each open goal. Raises Refused when one has none, for a goal that is
    not among them, and for a day before the last record, or yet to come.
    """
    check_end(by, young_person)
    course = present_course(by, young_person)
    if course is None:
        return
    still_open = check_goal_outcomes(by, young_person, goals)
    earliest = max([course.baseline_on, *(goal.set_on for goal in still_open), *_last_days(by, young_person)])
    because = "the date of the last record"
    check_day(on, what="end date", earliest=earliest, because=because, latest=by.on)
    for goal in still_open:
        save(goal, ended_on=on, outcome=goals[goal.pk])
    save(course, ended_on=on)
    audit.act("outcomes.ended", by=by, about=[course], on=course)


@transaction.atomic
def reopen_course(*, by: Standing, young_person: YoungPerson, ended_on: date, goals: Iterable[UUID]) -> None:
    """Open the course that ended on a day again, with the goals that ended with it. For an ending that is undone.

    Does nothing where no course ended that day. Raises Refused as `end_course` does, and where another one is open.
    """
    check_end(by, young_person)
    records = by.keys_of(young_person.pk)
    courses = people_for(by, Course).select_for_update().filter(young_person__in=records)
    course = courses.filter(ended_on=ended_on).order_by("-baseline_on", "-pk").first()
    if course is None:
        return
    if courses.filter(ended_on__isnull=True).exists():
        raise Refused("Their measures have started again since. End those first.")
    ended = people_for(by, Goal).select_for_update().filter(young_person__in=records, pk__in=list(goals))
    for goal in ended.filter(ended_on=ended_on).order_by("place"):
        save(goal, ended_on=None, outcome="")
    save(course, ended_on=None)
    audit.act("outcomes.reopened", by=by, about=[course], on=course)


def _last_days(by: Standing, young_person: YoungPerson) -> list[date]:
    """Return the days of the latest rating, the latest form, and the latest reason why there is none."""
    ratings = (
        people_for(by, GoalRating).filter(young_person__in=by.keys_of(young_person.pk)).aggregate(last=Max("rated_on"))
    )
    forms = (
        people_for(by, Assessment)
        .filter(young_person__in=by.keys_of(young_person.pk))
        .aggregate(last=Max("completed_on"))
    )
    reasons = (
        people_for(by, NonCompletion)
        .filter(young_person__in=by.keys_of(young_person.pk))
        .aggregate(last=Max("said_on"))
    )
    return [latest["last"] for latest in (ratings, forms, reasons) if latest["last"]]


def check_goal_outcomes(by: Standing, young_person: YoungPerson, outcomes: Mapping[UUID, GoalOutcome]) -> list[Goal]:
    """Return the open goals. Raises Refused where one has no outcome, and for an outcome of a goal that isn't open."""
    still_open = open_goals(by, young_person)
    for goal in still_open:
        if goal.pk not in outcomes:
            raise Refused(f"Choose how the goal “{goal.words}” ended.")
        check_outcome(outcomes[goal.pk])
    if outcomes.keys() - {goal.pk for goal in still_open}:
        raise Refused("One of these goals has ended since you opened this page. Check the goals again.")
    return still_open


def check_outcome(outcome: GoalOutcome) -> None:
    """Raise Refused for an unknown outcome, and for the one that only a new goal in its place gives."""
    if outcome not in GOAL_OUTCOME_LABELS:
        raise Refused("Choose how the goal ended.", field="outcome")
    if outcome is GoalOutcome.CHANGED:
        raise Refused("To replace a goal, enter the new goal instead.", field="outcome")


def present_course(by: Standing, young_person: YoungPerson) -> Course | None:
    """Return the open course, locked until the transaction ends, so that two writers come one after the other."""
    courses = people_for(by, Course).select_for_update()
    return courses.filter(young_person__in=by.keys_of(young_person.pk), ended_on__isnull=True).first()


def open_course(by: Standing, young_person: YoungPerson) -> Course:
    """Return the open course, locked. Raises Refused where none is open."""
    course = present_course(by, young_person)
    if course is None:
        raise Refused(NOT_BEGUN.format(name=young_person.first_name))
    return course


def open_goals(by: Standing, young_person: YoungPerson) -> list[Goal]:
    """Return the goals that have not ended, by place. Call it while the course is locked."""
    goals = people_for(by, Goal).filter(young_person__in=by.keys_of(young_person.pk), ended_on__isnull=True)
    return list(goals.order_by("place"))

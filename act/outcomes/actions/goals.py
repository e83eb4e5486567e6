"""Set, replace, edit, rate and end goals."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from act.design.words import long_date
from act.methods.instruments import GoalOutcome, goal_measure
from act.outcomes.actions.courses import check_outcome, open_course, open_goals
from act.outcomes.models import MOST_GOALS, Goal, GoalRating, Rater
from act.outcomes.policy import check_day, check_in_course, check_measure
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing

NO_WORDS = "Enter the goal in their own words."


@transaction.atomic
def set_goal(
    young_person: YoungPerson, *, by: Standing, words: str, on: date, follows: Goal | None = None, seen: int = 0
) -> Goal:
    """Set a goal, on the date it was said. With `follows` it replaces that one, which ends as changed.

    Raises Stale when the goal it follows was changed since version `seen`; Refused when three are open already, when
    the goal it follows has ended, for no words, or for a day before the baseline window or yet to come.
    """
    check_measure(by, young_person)
    check_goes_on(by, young_person)
    course = open_course(by, young_person)
    check_in_course(on, course, what="date it was said", latest=by.on)
    if not words.strip():
        raise Refused(NO_WORDS, field="words")
    place = _end_replaced(follows, by=by, young_person=young_person, on=on, seen=seen) if follows else None
    goal = Goal(
        authority_id=young_person.authority_id,
        young_person=young_person,
        number=_next_number(by, young_person),
        place=place or _free_place(by, young_person),
        words=words.strip(),
        set_on=on,
        follows=follows,
    )
    goal.check_fields()
    goal.save(force_insert=True)
    audit.act("outcomes.goal_set", by=by, about=[goal], on=goal)
    return goal


def _end_replaced(goal: Goal, *, by: Standing, young_person: YoungPerson, on: date, seen: int) -> int:
    """End the goal that is replaced, and return its place."""
    now = lock(goal, seen=seen)
    if now.young_person_id not in by.keys_of(young_person.pk):
        raise Refused("A goal can only replace another goal of the same young person.")
    _end(now, by=by, on=on, outcome=GoalOutcome.CHANGED)
    return now.place


def _free_place(by: Standing, young_person: YoungPerson) -> int:
    taken = {goal.place for goal in open_goals(by, young_person)}
    free = [place for place in range(1, MOST_GOALS + 1) if place not in taken]
    if not free:
        raise Refused(f"{young_person.first_name} can have {MOST_GOALS} goals. End or replace one to add another.")
    return free[0]


def _next_number(by: Standing, young_person: YoungPerson) -> int:
    latest = people_for(by, Goal).filter(young_person__in=by.keys_of(young_person.pk)).aggregate(last=Max("number"))
    return (latest["last"] or 0) + 1


@transaction.atomic
def amend_goal_words(goal: Goal, *, by: Standing, seen: int, words: str) -> Goal:
    """Fix a typo in a goal; what it said before stays among its versions.

    Raises Stale when it was changed since version `seen`; Refused for no words.
    """
    check_measure(by, goal.young_person)
    now = lock(goal, seen=seen)
    if not words.strip():
        raise Refused(NO_WORDS, field="words")
    save(now, words=words.strip())
    audit.act("outcomes.goal_words_put_right", by=by, about=[now], on=now)
    return now


@transaction.atomic
def end_goal(goal: Goal, *, by: Standing, seen: int, outcome: GoalOutcome, on: date) -> Goal:
    """End a goal, with its outcome.

    Raises Stale when it was changed since version `seen`; Refused when it ended already, or for a day before it was
    set or last rated.
    """
    check_measure(by, goal.young_person)
    open_course(by, goal.young_person)
    now = lock(goal, seen=seen)
    check_outcome(outcome)
    _end(now, by=by, on=on, outcome=outcome)
    audit.act("outcomes.goal_ended", by=by, about=[now], on=now)
    return now


def _end(now: Goal, *, by: Standing, on: date, outcome: GoalOutcome) -> None:
    if now.ended_on is not None:
        raise Refused(f"This goal already ended on {long_date(now.ended_on)}. Choose one that is open.")
    last_rated = people_for(by, GoalRating).filter(goal=now).aggregate(last=Max("rated_on"))["last"]
    earliest = max(now.set_on, last_rated or now.set_on)
    check_day(on, what="day", earliest=earliest, because="when the goal was set or last rated", latest=by.on)
    save(now, ended_on=on, outcome=outcome)


@transaction.atomic
def rate_goals(
    young_person: YoungPerson, *, by: Standing, ratings: Mapping[UUID, int], rater: Rater, on: date
) -> GoalRating:
    """Record how close each open goal is on a day, in one person's view; return the last rating that was saved.

    `ratings` are 0 (none of it yet) to 10 (reached), by the goal's key. Raises Refused when none is given, for a goal
    that has ended, a rating off the range, or a day
    before the goal was set or yet to come.
    """
    check_measure(by, young_person)
    course = open_course(by, young_person)
    check_in_course(on, course, what="day", latest=by.on)
    if not ratings:
        raise Refused("Rate at least one goal, from 0 (none of it yet) to 10 (reached).")
    still_open = {goal.pk: goal for goal in open_goals(by, young_person)}
    if ratings.keys() - still_open.keys():
        raise Refused("One of these goals has ended since you opened this page. Check the goals again.")
    saved = [_rate(goal, ratings[key], rater, on) for key, goal in still_open.items() if key in ratings]
    audit.act("outcomes.goals_rated", by=by, about=[young_person], on=saved[-1])
    return saved[-1]


def _rate(goal: Goal, rating: int, rater: Rater, on: date) -> GoalRating:
    measure = goal_measure()
    if not measure.lowest <= rating <= measure.highest:
        raise Refused(f"A rating is a whole number from {measure.lowest} to {measure.highest}.")
    if on < goal.set_on:
        raise Refused(
            f"The goal “{goal.words}” was set on {long_date(goal.set_on)}. Rate it on that day or later.", field="on"
        )
    row = GoalRating(
        authority_id=goal.authority_id,
        young_person_id=goal.young_person_id,
        goal=goal,
        goal_number=goal.number,
        rated_on=on,
        rating=rating,
        rater=rater,
    )
    row.check_fields()
    row.save(force_insert=True)
    return row

"""A course, goals and forms for tests, made by the product's own actions."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from act.outcomes import actions
from act.outcomes.models import Assessment, Course, Goal, GoalRating, Rater
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.scope.standing import Standing
from tests.world import World

TODAY = date(2016, 10, 31)
BASELINE = date(2016, 7, 4)
"""So that on 31 October the baseline is long past and three months is open: due on 4 October, until 15 November."""
WHO = "Chloe"
"""Priya works with her, she has no key worker, and she is fifteen."""

ALL_ONES = dict.fromkeys(range(1, 26), 1)
"""Every item answered in the middle: each scale is 5, the total 20."""
IMPACT = {26: 1, 27: 0, 28: 2, 29: 2, 30: 0, 31: 0, 32: 3, 33: 1}
"""Impact 4."""


def chloe(world: World, by: Standing) -> YoungPerson:
    """Return the young person of these tests, as somebody may see her."""
    return young_person(by, world.people[WHO])


def chloes_course(world: World, on: date = BASELINE) -> Course:
    """Begin her course, as the manager."""
    with world.acting("helen") as helen:
        person = chloe(world, helen)
        return actions.begin_course(by=helen, authority_id=person.authority_id, young_person_id=person.pk, on=on)


def chloes_goal(world: World, by: Standing, words: str = "Dance again", on: date = TODAY) -> Goal:
    """Set one more goal of hers."""
    return actions.set_goal(chloe(world, by), by=by, words=words, on=on)


def chloes_rating(
    world: World, by: Standing, ratings: Mapping[UUID, int], rater: Rater = Rater.YOUNG_PERSON, on: date = TODAY
) -> GoalRating:
    """Rate her goals on a day; return the last rating."""
    return actions.rate_goals(chloe(world, by), by=by, ratings=ratings, rater=rater, on=on)


def chloes_form(
    world: World,
    by: Standing,
    on: date = TODAY,
    measure: str = "sdq_self",
    answers: Mapping[int, int | None] = ALL_ONES,
) -> Assessment:
    """Enter one form of hers."""
    return actions.enter_measure(chloe(world, by), by=by, measure=measure, answers=answers, on=on)

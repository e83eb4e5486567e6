"""Ended involvements, goals and second referrals for tests."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from act.casework import actions, queries
from act.casework.models import Ending, Involvement
from act.casework.queries import Caseload, caseloads_of, key_workers
from act.methods.instruments import GoalOutcome
from act.outcomes.actions import set_goal
from act.outcomes.models import Goal
from act.people.queries import young_person
from act.referrals.models import Referral
from act.referrals.queries import referral
from act.referrals.states import State
from act.trust.identifiers import uuid7
from act.trust.scope.standing import Standing
from tests.referrals.makers import TODAY
from tests.world import World

WORDS = "You are back at dance and sleep at home. The new college is still to be chosen."
DANCE = "I want to dance again"


def involvement_of(world: World, by: Standing, name: str = "Mia") -> Involvement:
    """Return the latest involvement of a young person, as somebody may be shown it."""
    latest = queries.involvement(by, young_person(by, world.people[name]))
    assert latest is not None
    return latest


def caseloads_in(by: Standing, *authorities: UUID) -> list[Caseload]:
    """Return the caseloads of every key worker of some authorities."""
    return caseloads_of(by, key_workers(authorities, by.on))


def ended_involvement(
    world: World,
    by: Standing,
    name: str = "Mia",
    *,
    on: date = TODAY,
    because: Ending = Ending.GOALS_REACHED,
    words: str = WORDS,
    goals: Mapping[UUID, GoalOutcome] | None = None,
) -> Involvement:
    """End a young person's involvement."""
    involvement = involvement_of(world, by, name)
    return actions.close(
        involvement, by=by, seen=involvement.version, on=on, because=because, words=words, goals=goals or {}
    )


def mias_goal(world: World, by: Standing, words: str = DANCE) -> Goal:
    """Set a goal of Mia's."""
    return set_goal(young_person(by, world.people["Mia"]), by=by, words=words, on=TODAY)


def second_referral(world: World, by: Standing, name: str = "Mia", **changes: Any) -> Referral:
    """Make a second referral of the same young person, accepted: what a later one of them looks like in the record."""
    first = referral(by, world.referrals[name])
    columns = {field.attname: getattr(first, field.attname) for field in first._meta.concrete_fields}
    columns |= {"id": uuid7(), "version": 1, "state": State.ACCEPTED, "made_on": TODAY, **changes}
    again = Referral(**columns)
    again.referred_by_id = by.user_id
    again.save(force_insert=True)
    return again

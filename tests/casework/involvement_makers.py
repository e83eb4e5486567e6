"""Ended involvements, goals and second referrals for tests."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from act.casework import actions, queries
from act.casework.models import Ending, Involvement, PathAnswer, SupportEnding
from act.casework.queries import Caseload, caseloads_of, key_workers
from act.methods.instruments import GoalOutcome
from act.outcomes.actions import set_goal
from act.outcomes.models import Goal
from act.people.queries import workers_of, young_person
from act.referrals.models import Referral
from act.referrals.queries import expected_paths, referral
from act.referrals.states import State
from act.trust.identifiers import uuid7
from act.trust.scope.standing import Standing
from tests.referrals.makers import TODAY
from tests.world import World

WORDS = "You are back at dance and sleep at home. The new college is still to be chosen."
LEFT_TO_DO = "Choose the college together with Priya."
WHO_HELPS = "Priya, and your nan."
ALL_WORDS = f"{WORDS}\n\nLeft to do: {LEFT_TO_DO}\n\nWho helps now: {WHO_HELPS}"
FOLLOW_UP = date(2016, 12, 12)
AVOIDED = actions.PathFacts(answer=PathAnswer.AVOIDED)
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
    """End a young person's involvement: their key worker proposes it, and a manager agrees.

    `by` gives the key worker where it is one, and the manager otherwise; the other is found.
    """
    key_worker, manager = pair_of(world, by, name)
    proposed = proposed_ending(world, key_worker, name, on=on, because=because, words=words, goals=goals)
    return agreed_ending(world, proposed, manager).involvement


def pair_of(world: World, by: Standing, name: str = "Mia") -> tuple[str, str]:
    """Return the sign-in names of a young person's key worker and of the manager of their authority."""
    managers = {"Mia": "helen", "Jay": "helen", "Aaliyah": "david"}
    manager = managers[name]
    with world.acting(manager) as standing:
        person = young_person(standing, world.people[name])
        ties = {tie.kind: tie.user.username for tie in workers_of(standing, [person])[person.pk]}
    return ties["key_worker"], by.user.username if by.managed else manager


def proposed_ending(
    world: World,
    username: str = "sam",
    name: str = "Mia",
    *,
    on: date = TODAY,
    because: Ending = Ending.GOALS_REACHED,
    words: str = WORDS,
    goals: Mapping[UUID, GoalOutcome] | None = None,
    follow_up_on: date = FOLLOW_UP,
) -> SupportEnding:
    """Propose to end a young person's involvement."""
    with world.acting(username) as by:
        involvement = involvement_of(world, by, name)
        facts = actions.EndingFacts(
            ends_on=on,
            because=because,
            went_well=words,
            left_to_do=LEFT_TO_DO,
            who_helps=WHO_HELPS,
            follow_up_on=follow_up_on,
            goals=goals or {},
        )
        return actions.propose_ending(involvement, by=by, seen=involvement.version, facts=facts, on=by.on)


def agreed_ending(world: World, proposed: SupportEnding, username: str = "helen") -> SupportEnding:
    """Agree to an ending as a manager: what was expected without ACT didn't happen."""
    with world.acting(username) as by:
        paths = expected_paths(by, proposed.involvement.referral)
        return actions.agree_to_ending(
            proposed,
            by=by,
            seen=proposed.version,
            ends_on=proposed.ends_on,
            paths={path.pk: AVOIDED for path in paths},
            on=by.on,
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

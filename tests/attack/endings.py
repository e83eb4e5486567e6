"""Endings on the stage: that of Nia, to which a manager agreed, and one of Aaliyah's that waits."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from act.casework import actions, queries
from act.casework.models import Ending, Involvement, PathAnswer, PathOutcome, SupportEnding
from act.demo.acting_as import standing_as
from act.methods.instruments import GoalOutcome
from act.outcomes import actions as outcomes
from act.outcomes.queries import open_goals
from act.people.queries import young_person
from act.referrals.queries import expected_paths
from act.trust.models import RetainedAccess
from act.trust.scope.standing import Standing


def endings(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys by path: `endings/Nia`, `involvements/Nia` and `paths/Nia`, and the same of Aaliyah.

    One of Jay's was sent back, and one of Rae's was undone again.
    """
    with standing_as("sam") as by:
        jays, raes = (propose_ending(by, keys[f"people/{name}"]) for name in ("Jay", "Rae"))
    with standing_as("helen") as by:
        actions.send_ending_back(jays, by=by, seen=1, words="Jay wants a longer goodbye")
        said = actions.PathFacts(answer=PathAnswer.TOO_EARLY, words="The panel will hear of Rae in spring")
        paths = {path.pk: said for path in expected_paths(by, raes.involvement.referral)}
        ended = actions.agree_to_ending(raes, by=by, seen=1, ends_on=by.on, paths=paths, on=by.on)
        ended = actions.record_follow_up(ended, by=by, seen=2, words="Rae has rung twice")
        actions.undo_ending(ended, by=by, seen=3, words="Rae wants to go on")
    yield from (("endings/Jay", jays.pk), ("endings/Rae", raes.pk))
    with standing_as("nadia") as by:
        propose_ending(by, keys["people/Aaliyah"])
    for name, manager in (("Nia", "helen"), ("Aaliyah", "david")):
        with standing_as(manager) as by:
            found = queries.endings_of(by, young_person(by, keys[f"people/{name}"]))[0]
            yield f"endings/{name}", found.pk
            yield f"involvements/{name}", found.involvement_id
            yield f"paths/{name}", expected_paths(by, found.involvement.referral)[0].pk


def propose_ending(by: Standing, key: UUID) -> SupportEnding:
    """Propose to end support, with words about this young person alone."""
    found = Involvement.objects.select_related("young_person").get(young_person_id=key, ended_on=None)
    name = found.young_person.first_name
    facts = actions.EndingFacts(
        ends_on=by.on,
        because=Ending.GOALS_REACHED,
        went_well=f"{name} sleeps at home again",
        left_to_do=f"{name} chooses a college",
        who_helps=f"{name} rings the school nurse",
        follow_up_on=by.on + timedelta(weeks=6),
        goals={goal.pk: GoalOutcome.PARTLY for goal in open_goals(by, found.young_person)},
    )
    return actions.propose_ending(found, by=by, seen=found.version, facts=facts, on=by.on)


def ending_at(path: str, stage: Any) -> SupportEnding:
    """An ending of the stage."""
    return SupportEnding.objects.get(pk=stage.keys[path])


def propose(by: Standing, stage: Any) -> None:
    propose_ending(by, stage.keys["people/Mia"])


def withdraw(by: Standing, stage: Any) -> None:
    actions.withdraw_ending(ending_at("endings/Aaliyah", stage), by=by, seen=1)


def send_back(by: Standing, stage: Any) -> None:
    actions.send_ending_back(ending_at("endings/Aaliyah", stage), by=by, seen=1, words="Say who she can ring")


def agree(by: Standing, stage: Any) -> None:
    found = ending_at("endings/Aaliyah", stage)
    paths = expected_paths(by, found.involvement.referral)
    too_early = actions.PathFacts(answer=PathAnswer.TOO_EARLY)
    answers = {path.pk: too_early for path in paths}
    actions.agree_to_ending(found, by=by, seen=1, ends_on=by.on, paths=answers, on=by.on)


def undo(by: Standing, stage: Any) -> None:
    found = ending_at("endings/Nia", stage)
    actions.undo_ending(found, by=by, seen=found.version, words="She asked for it")


def follow_up(by: Standing, stage: Any) -> None:
    found = ending_at("endings/Nia", stage)
    actions.record_follow_up(found, by=by, seen=found.version, words="She is well")


def change_reader(by: Standing, stage: Any) -> None:
    found = ending_at("endings/Nia", stage)
    actions.change_reader(found, by=by, seen=found.version, user=stage.world.user("priya"))


def as_if_ended(stage: Any) -> None:
    """What only an ending leaves, for Rochdale too: what was said of a path, and what is retained."""
    with standing_as("david") as by:
        found = ending_at("endings/Aaliyah", stage)
        columns = {"authority_id": found.authority_id, "young_person_id": found.young_person_id}
        said = {
            "path_id": stage.keys["paths/Aaliyah"],
            "answer": PathAnswer.TOO_EARLY,
            "words": "Nobody knows of Aaliyah",
        }
        PathOutcome(**columns, **said, ending=found, stated_by=by.user, stated_on=by.on).save(force_insert=True)
        days = {"since": by.on, "until": by.on + timedelta(weeks=1), "ended_with": found.involvement_id}
        RetainedAccess(**columns, **days, user=stage.world.user("tom"), kind="social_worker").save(force_insert=True)


def reopen(by: Standing, stage: Any) -> None:
    found = ending_at("endings/Nia", stage)
    ended_on = found.involvement.ended_on
    assert ended_on is not None
    outcomes.reopen_course(by=by, young_person=found.young_person, ended_on=ended_on, goals=[])

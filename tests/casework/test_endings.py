"""An ending is proposed by one person and agreed by a manager, sent back, withdrawn or undone: in any order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from django.test import Client
from django.urls import reverse

from act.casework import actions, queries
from act.casework.models import PathOutcome, SupportEnding
from act.methods.ending import OPEN, EndingState, may_move, roles_in
from act.methods.instruments import GoalOutcome
from act.outcomes.models import Course, Goal
from act.people.queries import young_person
from act.trust.models import Message, Tie
from act.trust.records.versions import Stale
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, standing_of
from tests.access.restrictions import GRACE, block, manager
from tests.casework.involvement_makers import (
    AVOIDED,
    WORDS,
    agreed_ending,
    involvement_of,
    mias_goal,
    proposed_ending,
    second_referral,
)
from tests.referrals.makers import TODAY
from tests.world import World

SOON = TODAY + timedelta(days=7)


def ties_of_mia(world: World) -> set[tuple[str, str, date | None]]:
    """Who is tied to Mia in which way, until when."""
    ties = Tie.objects.filter(young_person_id=world.people["Mia"])
    return set(ties.values_list("kind", "user__username", "until"))


def undone(world: World, ending: SupportEnding, username: str = "helen", words: str = "Mia asked us.") -> SupportEnding:
    """Undo an ending."""
    with world.acting(username) as by:
        return actions.undo_ending(ending, by=by, seen=ending.version, words=words)


def sent_back(world: World, ending: SupportEnding, words: str = "Say who she can ring.") -> SupportEnding:
    """Send an ending back."""
    with world.acting("helen") as helen:
        return actions.send_ending_back(ending, by=helen, seen=ending.version, words=words)


def page_of_mia(world: World, browser: Client) -> str:
    """Mia's page as text."""
    return browser.get(reverse("pages:young_person", args=[world.people["Mia"]])).content.decode()


def test_until_a_manager_agrees_support_goes_on_and_the_page_says_so(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("helen"):
        before = ties_of_mia(world)
    proposed_ending(world)
    with world.acting("helen") as helen:
        assert involvement_of(world, helen).ended_on is None
        assert ties_of_mia(world) == before
        assert queries.caseloads_of(helen, queries.key_workers(helen.managed, helen.on))
    for member in ("sam", "priya", "helen"):
        page = page_of_mia(world, sign_in(member))
        assert "Sam Okafor proposed to end ACT support from 31 October 2016" in page
        assert "ACT support ended" not in page


def test_each_answer_is_told_on_today_and_by_a_message_that_names_nobody(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    proposed = proposed_ending(world)
    assert "Ending to agree: Sam proposed it on 31 October 2016" in sign_in("helen").get("/").content.decode()
    assert "Ending to agree" not in sign_in("sam").get("/").content.decode()
    sent_back(world, proposed)
    assert "Ending to agree" not in sign_in("helen").get("/").content.decode()
    today = sign_in("sam").get("/").content.decode()
    assert "Helen sent Mia&#39;s ending back: “Say who she can ring.”" in today
    form = sign_in("sam").get(reverse("casework:close", args=[world.people["Mia"]])).content.decode()
    assert "Say who she can ring." in form and WORDS in form
    with world.acting("sam"):
        mine = Message.objects.filter(to=world.user("sam")).latest("id")
    assert "Mia" not in mine.subject + mine.body and str(proposed.pk) in mine.path


def test_the_second_person_is_another_manager(world: World) -> None:
    with pytest.raises(Refused, match="No other manager in Wigan can agree to this"):
        proposed_ending(world, "helen")
    manager()
    proposed = proposed_ending(world, "helen")
    with pytest.raises(Refused, match="You proposed this ending, so another manager has to agree"):
        agreed_ending(world, proposed, "helen")
    with pytest.raises(Refused, match="Only a manager in the authority can do this"):
        agreed_ending(world, proposed, "sam")
    assert agreed_ending(world, proposed, GRACE).state == EndingState.AGREED


def test_a_manager_from_whom_the_record_is_hidden_is_no_second_person(world: World) -> None:
    grace = manager()
    with world.acting("helen") as helen:
        block(helen, world.people["Mia"], grace)
        names = [user.username for user in queries.managers_to_agree(helen, involvement_of(world, helen))]
    assert names == []


def test_what_became_of_what_was_expected_stands_beside_it_and_changes_nothing(world: World) -> None:
    proposed = proposed_ending(world)
    with world.acting("helen") as helen, pytest.raises(Refused, match="what was expected without ACT"):
        actions.agree_to_ending(proposed, by=helen, seen=1, ends_on=TODAY, paths={}, on=TODAY)
    agreed_ending(world, proposed)
    with world.acting("helen") as helen:
        outcome = people_for(helen, PathOutcome).select_related("path").get()
        assert (outcome.answer, outcome.path.version) == (AVOIDED.answer, 1)
    with world.acting("sam") as sam:
        assert not people_for(sam, PathOutcome).exists()


def test_goals_that_changed_meanwhile_stop_the_agreement(world: World) -> None:
    proposed = proposed_ending(world)
    with world.acting("sam") as sam:
        mias_goal(world, sam)
    with pytest.raises(Refused, match="Choose how the goal “I want to dance again” ended"):
        agreed_ending(world, proposed)
    with world.acting("helen") as helen:
        assert involvement_of(world, helen).ended_on is None


def test_an_ending_that_is_undone_leaves_everything_as_it_was(world: World, sign_in: Callable[[str], Client]) -> None:
    jess = world.user("jess")
    with world.acting("sam") as sam:
        goal = mias_goal(world, sam)
    with world.acting("helen") as helen:
        key_worker = Tie.objects.get(young_person_id=world.people["Mia"], kind="key_worker")
        actions.cover([key_worker], by=helen, user=jess, until=SOON, seen=key_worker.version)
        before = ties_of_mia(world)
    ended = agreed_ending(world, proposed_ending(world, goals={goal.pk: GoalOutcome.PARTLY}))
    with world.acting("helen"):
        assert {until for *_, until in ties_of_mia(world)} == {TODAY}
    undone(world, ended)
    with world.acting("helen") as helen:
        involvement = involvement_of(world, helen)
        assert ties_of_mia(world) == before
        assert (involvement.ended_on, involvement.ended_by, involvement.ending_words) == (None, None, "")
        assert people_for(helen, Course).get(young_person_id=world.people["Mia"]).ended_on is None
        again = people_for(helen, Goal).get(pk=goal.pk)
        assert (again.ended_on, again.outcome) == (None, "")
    page = page_of_mia(world, sign_in("sam"))
    assert "The end of ACT support was undone" in page and "Mia asked us." in page
    assert "ACT support ended on" not in page


@pytest.mark.parametrize("later", [14, 15])
def test_an_ending_is_undone_within_fourteen_days(world: World, later: int) -> None:
    ended = agreed_ending(world, proposed_ending(world))
    with world.acting("helen") as helen:
        on = replace(helen, on=TODAY + timedelta(days=later))
        if later > 14:
            with pytest.raises(Refused, match="can be undone until 14 November 2016"):
                actions.undo_ending(ended, by=on, seen=ended.version, words="Too late.")
            return
        assert actions.undo_ending(ended, by=on, seen=ended.version, words="In time.").undone_on == on.on


@pytest.mark.parametrize("member", ["sam", "priya", "david", "jess"])
def test_only_a_manager_undoes_an_ending(world: World, member: str) -> None:
    ended = agreed_ending(world, proposed_ending(world))
    with pytest.raises(Refused, match="Only a manager in the authority can do this"):
        undone(world, ended, member)


def test_it_is_not_undone_without_a_reason_twice_or_once_they_came_back(world: World) -> None:
    ended = agreed_ending(world, proposed_ending(world))
    with pytest.raises(Refused, match="Enter why support goes on"):
        undone(world, ended, words=" ")
    with world.acting("helen") as helen:
        again = second_referral(world, helen)
        people = {"key_worker": world.user("jess"), "social_worker": world.user("priya")}
        actions.allocate(again, by=helen, seen=1, on=TODAY, **people)
    with pytest.raises(Refused, match="ACT works with them again"):
        undone(world, ended)
    with world.acting("helen") as helen, pytest.raises(Stale):
        actions.undo_ending(ended, by=helen, seen=1, words="Again.")


def test_a_worker_who_was_blocked_meanwhile_does_not_come_back(world: World) -> None:
    manager()
    ended = agreed_ending(world, proposed_ending(world))
    with world.acting("helen") as helen:
        block(helen, world.people["Mia"], world.user("sam"))
    undone(world, ended)
    with world.acting("helen"):
        assert ties_of_mia(world) == {("key_worker", "sam", TODAY), ("social_worker", "priya", None)}


def test_how_they_are_is_recorded_once_and_is_due_on_its_day(world: World, sign_in: Callable[[str], Client]) -> None:
    early = proposed_ending(world, on=date(2016, 10, 30), follow_up_on=TODAY)
    ended = agreed_ending(world, early)
    assert "Follow-up after ACT support, due 31 October 2016" in sign_in("helen").get("/").content.decode()
    with world.acting("helen") as helen:
        actions.record_follow_up(ended, by=helen, seen=ended.version, words="She dances.")
    assert "Follow-up after ACT support" not in sign_in("helen").get("/").content.decode()
    assert "She dances." in page_of_mia(world, sign_in("helen"))
    with world.acting("helen") as helen, pytest.raises(Refused, match="once after each ending"):
        actions.record_follow_up(ended, by=helen, seen=ended.version + 1, words="Again.")


MOVES = {
    EndingState.PROPOSED: None,
    EndingState.WITHDRAWN: lambda ending, by: actions.withdraw_ending(ending, by=by, seen=ending.version),
    EndingState.SENT_BACK: lambda ending, by: actions.send_ending_back(ending, by=by, seen=ending.version, words="No."),
    EndingState.UNDONE: lambda ending, by: actions.undo_ending(ending, by=by, seen=ending.version, words="Goes on."),
}


def _try(world: World, move: EndingState, member: str) -> bool:
    """Try one move on Mia's latest ending, as somebody. Tells whether it was made."""
    with world.acting("helen") as helen:
        latest = next(iter(queries.endings_of(helen, young_person(helen, world.people["Mia"]))), None)
    try:
        if move is EndingState.PROPOSED:
            proposed_ending(world, member)
        elif latest is None:
            return False
        elif move is EndingState.AGREED:
            agreed_ending(world, latest, member)
        else:
            with world.acting(member) as by:
                MOVES[move](latest, by)  # type: ignore[misc]
    except Refused:
        return False
    return True


@pytest.mark.parametrize("seed", range(4))
def test_in_every_order_support_has_ended_exactly_while_an_ending_is_agreed(world: World, seed: int) -> None:
    manager()
    chance = Random(seed)
    states: list[EndingState] = []
    with world.acting("helen"):
        at_first = ties_of_mia(world)
    for _ in range(14):
        move, member = chance.choice(list(EndingState)), chance.choice(["sam", "helen", GRACE, "priya"])
        before = states[-1] if states else None
        made = _try(world, move, member)
        if made and move is EndingState.PROPOSED:
            assert before not in OPEN
            states.append(move)
        elif made:
            assert before and may_move(before, move, roles_in(is_proposer=True, is_manager=True, is_second=True))
            states[-1] = move
        with world.acting("helen") as helen:
            kept = [ending.state for ending in queries.endings_of(helen, young_person(helen, world.people["Mia"]))]
            assert kept == states[::-1]
            ended = bool(states) and states[-1] is EndingState.AGREED
            assert (involvement_of(world, helen).ended_on is not None) is ended
            assert (ties_of_mia(world) == at_first) is not ended
            assert sum(state in OPEN for state in states) <= 1
        with world.acting("sam"):
            assert (world.people["Mia"] in standing_of(world.user("sam")).people) is not ended

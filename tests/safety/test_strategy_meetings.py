"""Missing so often that a strategy meeting is asked for: asked of whom, answered once, and asked again by the next."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from act.methods.missing import Absence
from act.methods.removals import RemovalReason
from act.people.queries import young_person
from act.safety import actions, queries
from act.safety.models import MissingEpisode, StrategyDecision
from act.trust import clock
from act.trust.models import AuditRow
from act.trust.records.removing import RemovalFacts
from act.trust.scope.standing import Refused, Standing
from tests.safety.missing_makers import NOON, recorded_episode
from tests.world import World

SignIn = Callable[[str], Client]
ASKED = "Missing 3 times in 30 days, last Sun 30 Oct, 20:00. Hold a strategy meeting, or say why not"
CALLED = actions.StrategyFacts(meeting_on=date(2016, 11, 2), words="Helen rang")
NOT_HELD = actions.StrategyFacts(meeting_on=None, words="They met on Friday about the same house")


def _nights(world: World, by: Standing, *days: int, name: str = "Mia", **changes: Any) -> list[MissingEpisode]:
    """Missing from eight in the evening for three hours, on some days of October."""
    began = [datetime(2016, 10, day, 20, tzinfo=UTC) for day in days]
    return [recorded_episode(world, by, name, began_at=at, ended_at=at + timedelta(hours=3), **changes) for at in began]


def _asked(by: Standing, now: datetime = NOON) -> list[str]:
    return [each.episode.young_person.first_name for each in queries.strategy_asked(by, now)]


def _asked_of_mia(world: World, by: Standing) -> list[str]:
    """What her own page asks: worked out from its lists, and the same as on Today."""
    mia = young_person(by, world.people["Mia"])
    asked = queries.strategy_asked_of(by, queries.missing_episodes(by, mia), NOON)
    assert [each.words for each in queries.strategy_asked(by, NOON)] == ([asked.words] if asked else [])
    return [asked.words] if asked else []


def decide(episode: MissingEpisode, by: Standing, facts: actions.StrategyFacts = NOT_HELD) -> StrategyDecision:
    """Answer at noon."""
    return actions.decide_strategy(episode, by=by, facts=facts, now=NOON)


def test_three_in_thirty_days_ask_and_two_do_not(world: World) -> None:
    with world.acting("sam") as sam:
        _nights(world, sam, 20, 24)
        assert _asked_of_mia(world, sam) == []
        _nights(world, sam, 30)
        assert _asked_of_mia(world, sam) == [ASKED]


def test_times_away_are_not_counted_with_times_missing(world: World) -> None:
    with world.acting("sam") as sam:
        _nights(world, sam, 20, 24)
        _nights(world, sam, 30, kind=Absence.AWAY)
        assert _asked_of_mia(world, sam) == []


@pytest.mark.parametrize("facts", [CALLED, NOT_HELD], ids=["called", "not held"])
def test_it_is_answered_once_and_the_next_episode_asks_again(world: World, facts: actions.StrategyFacts) -> None:
    with world.acting("sam") as sam:
        *_, last = _nights(world, sam, 20, 24, 28)
    with world.acting("helen") as helen:
        decision = decide(last, helen, facts)
        assert (decision.meeting_on, decision.words, decision.decided_by) == (
            facts.meeting_on,
            facts.words,
            helen.user,
        )
        with pytest.raises(Refused, match="A colleague has already answered this"):
            decide(last, helen)
        assert AuditRow.objects.filter(what="safety.strategy_decided", object_id=decision.pk).count() == 1
    with world.acting("sam") as sam:
        assert _asked_of_mia(world, sam) == []
        _nights(world, sam, 30)
        assert _asked_of_mia(world, sam) == [ASKED.replace("3 times", "4 times")]


def test_an_answer_to_an_earlier_time_is_none_to_the_last(world: World) -> None:
    with world.acting("sam") as sam:
        first, *_ = _nights(world, sam, 20, 24, 30)
        decide(first, sam, CALLED)
        assert _asked_of_mia(world, sam) == [ASKED]


def test_it_does_not_vanish_with_time_and_is_not_asked_for_ever(world: World) -> None:
    with world.acting("sam") as sam:
        _nights(world, sam, 20, 24, 30)
        last = datetime(2016, 10, 30, 20, tzinfo=UTC)
        days = {days: _asked(sam, last + timedelta(days=days)) for days in (1, 31, 90, 91)}
    assert days == {1: ["Mia"], 31: ["Mia"], 90: ["Mia"], 91: []}


def test_a_time_that_is_removed_counts_no_longer(world: World) -> None:
    with world.acting("sam") as sam:
        first, *_ = _nights(world, sam, 20, 24, 30)
        assert _asked(sam) == ["Mia"]
        twice = RemovalFacts(because=RemovalReason.TWICE, words="")
        actions.remove_missing(first, by=sam, seen=1, facts=twice, now=clock.real_now())
        assert _asked(sam) == []


def test_a_moved_time_asks_on_the_right_record_whatever_was_decided_on_the_wrong_one(world: World) -> None:
    with world.acting("sam") as sam:
        *_, last = _nights(world, sam, 20, 24, 30)
        _nights(world, sam, 19, 23, name="Jay")
        decide(last, sam)
        assert _asked(sam) == []
        jay = young_person(sam, world.people["Jay"])
        actions.move_missing(last, by=sam, seen=1, to=jay, words="", now=clock.real_now())
        assert _asked(sam) == ["Jay"]


@pytest.mark.parametrize(
    ("facts", "sentence", "field"),
    [
        (actions.StrategyFacts(meeting_on=None), "Enter why no strategy meeting is held", "why_not"),
        (actions.StrategyFacts(meeting_on=None, words="  "), "Enter why no strategy meeting is held", "why_not"),
        (actions.StrategyFacts(meeting_on=date(2016, 10, 29)), "from 30 October 2016, when they went", "meeting_on"),
        (actions.StrategyFacts(meeting_on=date(2016, 11, 29)), "to 28 November 2016", "meeting_on"),
    ],
)
def test_no_meeting_needs_a_reason_and_a_meeting_a_day_that_can_be(
    world: World, facts: actions.StrategyFacts, sentence: str, field: str
) -> None:
    with world.acting("sam") as sam:
        (episode,) = _nights(world, sam, 30)
        with pytest.raises(Refused, match=sentence) as refused:
            decide(episode, sam, facts)
        assert refused.value.field == field


@pytest.mark.parametrize("username", ["david", "jess", "nadia", "lena", "ruth", "moira"])
def test_nobody_else_is_asked_answers_or_reads_it(world: World, username: str) -> None:
    with world.acting("sam") as sam:
        *_, last = _nights(world, sam, 20, 24, 30)
        decide(last, sam)
    with world.acting(username) as by:
        assert queries.decisions_of(by, world.people["Mia"]) == []
        assert queries.strategy_asked(by, NOON) == []
        with pytest.raises(Refused, match="You don't work with Mia"):
            decide(last, by)


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_today_and_her_page_ask_each_who_can_answer(username: str, world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        *_, last = _nights(world, sam, 20, 24, 30)
    browser, mia = sign_in(username), world.people["Mia"]
    where = reverse("safety:decide_strategy", args=[mia, last.pk])
    for address in ("/", f"/young-people/{mia}/"):
        page = browser.get(address).content.decode()
        assert ASKED in page and where in page
    form = {"once": str(uuid4()), "seen": "1", "decision": "not_held"}
    refused = browser.post(where, form)
    assert refused.status_code == 422
    assert "Enter why no strategy meeting is held" in refused.content.decode()
    answered = browser.post(where, {**form, "once": str(uuid4()), "why_not": "They met on Friday"}, follow=True)
    said = answered.content.decode()
    assert "No strategy meeting." in said and "They met on Friday" in said
    for address in ("/", f"/young-people/{mia}/"):
        assert ASKED not in browser.get(address).content.decode()
    assert browser.get(where).status_code == 302


def test_a_decision_stays_on_the_page_when_its_time_missing_is_removed(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        (episode,) = _nights(world, sam, 30)
        decide(episode, sam)
        twice = RemovalFacts(because=RemovalReason.TWICE, words="")
        actions.remove_missing(episode, by=sam, seen=1, facts=twice, now=clock.real_now())
    page = sign_in("sam").get(f"/young-people/{world.people['Mia']}/home/").content.decode()
    assert "After a time missing that was removed:" in page
    assert NOT_HELD.words in page

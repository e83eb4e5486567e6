"""Oversight notes: written by managers, read by who may open the record, asked for when a manager should look."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from act.casework.models import Involvement
from act.casework.queries import involvement
from act.methods.oversight import NoteReason
from act.pages.oversight import oversight_needs
from act.people.queries import young_person
from act.safety import actions as safety
from act.safety.queries import strategy_asked
from act.trust import clock
from act.trust.scope.standing import Refused, Standing
from act.workforce import actions, queries
from act.workforce.models import OversightNote
from tests import environment
from tests.access.restrictions import block, manager, restrict
from tests.attack import answers
from tests.people.joining import joined, second_record
from tests.safety.missing_makers import recorded_episode
from tests.transfers.move_makers import moved
from tests.workforce.makers import NOW
from tests.world import World

SignIn = Callable[[str], Client]
DECISION, REASON = "Sam sees Mia every day", "She was followed home"


def written(world: World, by: Standing, name: str = "Mia", at: datetime = NOW, **changes: Any) -> OversightNote:
    """A note, at a moment."""
    return note_about(by, world.people[name], at, **changes)


def note_about(by: Standing, key: Any, at: datetime = NOW, **changes: Any) -> OversightNote:
    facts = {"why": NoteReason.MONTHLY, "decision": DECISION, "reason": REASON, **changes}
    return actions.write_note(young_person(by, key), by=by, facts=actions.OversightFacts(**facts), now=at)


def lines(by: Standing) -> dict[str, str]:
    """What Today asks for, by name."""
    return {need.name: need.words for need in oversight_needs(by, strategy_asked(by, clock.now()))}


def test_a_manager_writes_it_and_who_may_open_the_record_reads_it(world: World, sign_in: SignIn) -> None:
    mia = f"/young-people/{world.people['Mia']}/"
    helen, sam, jess, david = (sign_in(name) for name in ("helen", "sam", "jess", "david"))
    assert "No oversight notes yet." in helen.get(f"{mia}oversight/").content.decode()
    said = answers.form(why="worse", decision=DECISION, reason=REASON, **answers.day("look_again_on", 14, 11))
    sent = helen.post(f"{mia}oversight/new/", said)
    assert (sent.status_code, sent["Location"]) == (302, f"{mia}oversight/")
    for client, writes in ((helen, True), (sam, False)):
        page = client.get(f"{mia}oversight/").content.decode()
        assert all(words in page for words in (DECISION, REASON, "by 14 November 2016", "Helen Marsh"))
        assert (f"{mia}oversight/new/" in page) is writes
        page = client.get(mia).content.decode()
        assert DECISION in page and "Look again by 14 November 2016" in page and REASON not in page
        assert (f"{mia}oversight/new/" in page) is writes
    assert sam.get(f"{mia}oversight/new/").status_code == 404
    for client in (jess, david):
        assert client.get(f"{mia}oversight/").status_code == 404


def test_the_latest_note_stands_first(world: World) -> None:
    with world.acting("helen") as helen:
        written(world, helen, decision="First", at=NOW - timedelta(days=2))
        written(world, helen, decision="Second")
        assert [note.decision for note in queries.notes_of(helen, world.people["Mia"])] == ["Second", "First"]


@pytest.mark.parametrize(("day", "field"), [(date(2016, 10, 30), True), (date(2017, 11, 2), True), (None, False)])
def test_the_day_to_look_again_is_ahead_or_empty(world: World, day: date | None, field: bool) -> None:
    with world.acting("helen") as helen:
        if field:
            with pytest.raises(Refused, match="from today to a year from now"):
                written(world, helen, look_again_on=day)
        else:
            assert written(world, helen, look_again_on=day).look_again_on is None


def test_nobody_else_writes_one(world: World) -> None:
    for username in ("sam", "priya"):
        with world.acting(username) as by:
            with pytest.raises(Refused, match="Only a manager"):
                written(world, by)
            if environment.POSTGRES:
                row = OversightNote(
                    authority_id=young_person(by, world.people["Mia"]).authority_id,
                    young_person_id=world.people["Mia"],
                    why="other",
                    decision="D",
                    reason="R",
                    written_by=by.user,
                    noted_on=by.on,
                    noted_at=NOW,
                )
                with pytest.raises(DatabaseError), transaction.atomic():
                    row.save(force_insert=True)


def test_from_whom_a_record_is_kept_its_notes_are_too(world: World, sign_in: SignIn) -> None:
    grace = manager()
    with world.acting("helen") as helen:
        written(world, helen)
        restrict(helen, world.people["Mia"])
        written(world, helen, "Jay")
    with world.acting(grace.username) as by:
        block(by, world.people["Jay"], why="OWN")
    with world.acting(grace.username) as by:
        assert not {"Mia R.", "Jay T."} & lines(by).keys()
        assert not queries.notes(by).exists()
    assert sign_in(grace.username).get(f"/young-people/{world.people['Mia']}/oversight/").status_code == 404


def test_it_is_asked_for_after_a_key_worker_was_chosen_monthly_and_not_once_there_is_a_note(world: World) -> None:
    with world.acting("helen") as helen:
        began = involvement(helen, young_person(helen, world.people["Jay"]))
        assert began and (helen.on - began.began_on).days >= 7
        assert lines(helen)["Jay T."].startswith("No oversight note yet. ACT support began on ")
        Involvement.objects.filter(young_person=world.people["Jay"]).update(began_on=date(2016, 9, 1))
        written(world, helen, "Jay", at=NOW - timedelta(weeks=5))
        assert lines(helen)["Jay T."] == "No oversight note for 5 weeks"
        written(world, helen, "Jay", at=NOW - timedelta(weeks=3))
        assert "Jay T." not in lines(helen)


def test_it_is_asked_for_when_things_get_worse_after_the_last_note(world: World) -> None:
    with world.acting("helen") as helen:
        written(world, helen, at=NOW - timedelta(days=7))
        mia = young_person(helen, world.people["Mia"])
        at = NOW - timedelta(days=3)
        safety.raise_alert(mia, by=helen, words="A car", until=helen.on, now=at)
        assert lines(helen)["Mia R."] == "Danger alert Fri 28 Oct, 20:15. No oversight note since"
        written(world, helen)
        assert "Mia R." not in lines(helen)


@pytest.mark.parametrize("answered", [False, True])
def test_it_is_asked_for_when_they_go_missing_again_and_again(world: World, answered: bool) -> None:
    with world.acting("helen") as helen:
        written(world, helen, at=NOW - timedelta(days=10))
        for days in (7, 5, 3):
            began = NOW - timedelta(days=days)
            episode = recorded_episode(world, helen, "Mia", began_at=began, ended_at=began + timedelta(hours=3))
        if answered:
            met = safety.StrategyFacts(meeting_on=None, words="They met")
            safety.decide_strategy(episode, by=helen, facts=met, now=NOW)
        words = lines(helen)["Mia R."]
        assert words == "Missing again and again, last Fri 28 Oct, 20:15. No oversight note since"


def test_what_was_decided_comes_up_on_its_day_and_stays_at_the_top_once_overdue(world: World, sign_in: SignIn) -> None:
    mia = f"/young-people/{world.people['Mia']}/"
    with world.acting("helen") as helen:
        written(world, helen, at=NOW - timedelta(days=8), look_again_on=helen.on)
        assert lines(helen)["Mia R."] == f"Look again: {DECISION}"
        assert "overdue" not in sign_in("sam").get(f"{mia}oversight/").content.decode()
        earlier = replace(helen, on=date(2016, 10, 24))
        written(world, earlier, at=NOW - timedelta(days=7), look_again_on=date(2016, 10, 27))
    for page in (mia, f"{mia}oversight/"):
        assert "Oversight decision to look at again: overdue by 4 days" in sign_in("sam").get(page).content.decode()


def test_nothing_is_asked_for_once_support_has_ended_or_the_record_moved(world: World) -> None:
    with world.acting("helen") as helen:
        assert {"Mia R.", "Jay T."} <= lines(helen).keys()
        Involvement.objects.filter(young_person=world.people["Mia"]).update(
            ended_on=helen.on, ended_because="other", ending_words="It helped", ended_by=helen.user
        )
    moved(world)
    with world.acting("helen") as helen:
        assert not {"Mia R.", "Jay T."} & lines(helen).keys()
        with pytest.raises(DatabaseError), transaction.atomic():
            written(world, helen, "Jay")


def test_a_managers_page_says_that_no_note_is_about_the_ending(world: World, sign_in: SignIn) -> None:
    missing, jay = "No oversight note about the ending yet.", f"/young-people/{world.people['Jay']}/"
    with world.acting("helen") as helen:
        written(world, helen, "Jay", at=NOW - timedelta(days=1))
        Involvement.objects.filter(young_person=world.people["Jay"]).update(
            ended_on=helen.on + timedelta(days=1), ended_because="other", ending_words="It helped", ended_by=helen.user
        )
    assert missing in sign_in("helen").get(jay).content.decode()
    assert missing not in sign_in("sam").get(jay).content.decode()
    with world.acting("helen") as helen:
        written(world, helen, "Jay", why=NoteReason.ENDING)
    assert missing not in sign_in("helen").get(jay).content.decode()


def test_a_note_on_a_joined_record_counts_for_the_one_that_goes_on(world: World, sign_in: SignIn) -> None:
    other, mia = second_record(world), world.people["Mia"]
    with world.acting("helen") as helen:
        note_about(helen, other, NOW - timedelta(days=1))
        assert "Mia R." in lines(helen)
    joined(world, other, mia)
    with world.acting("helen") as helen:
        assert "Mia R." not in lines(helen)
        assert [note.decision for note in queries.notes_of(helen, mia)] == [DECISION]
    for page in ("", "oversight/"):
        assert DECISION in sign_in("helen").get(f"/young-people/{mia}/{page}").content.decode()


def test_only_managers_are_asked(world: World) -> None:
    with world.acting("sam") as sam:
        assert lines(sam) == {}

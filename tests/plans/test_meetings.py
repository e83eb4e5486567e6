"""Meetings: called, changed, recorded with what is to be done, and what Today and a young person's page say of them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from html import unescape
from uuid import uuid4

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from act.people.queries import young_person
from act.plans import actions, queries
from act.plans.models import Attendance, Meeting, MeetingInvitee, MeetingState, TaskOrigin
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.plans.plan_makers import FOUR_ON_THURSDAY, NOON, called_meeting, meeting_facts, open_tasks, task_facts
from tests.world import World

SignIn = Callable[[str], Client]
LATER, WEEK = FOUR_ON_THURSDAY + timedelta(hours=1), datetime(2016, 11, 8, tzinfo=UTC)
NOBODY = actions.MeetingInvitations()


def _record(world: World, **changes: object) -> actions.MeetingRecord:
    said = {"state": MeetingState.HELD, "decided": "Mia goes back to dance.", "came": {}, **changes}
    return actions.MeetingRecord(**said)  # type: ignore[arg-type]


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_a_worker_and_the_manager_call_one_and_it_is_one_act(username: str, world: World) -> None:
    with world.acting(username) as by:
        meeting = called_meeting(world, by)
        assert [each.pk for each in queries.meetings_of(by, meeting.young_person)] == [meeting.pk]
        assert [each.label for each in queries.invitees(by, meeting)] == ["Priya Ellis", "Young person", "Nan"]
        assert AuditRow.objects.filter(what="plans.meeting_called", object_id=meeting.pk).count() == 1


@pytest.mark.parametrize("username", ["david", "jess", "lena", "ruth", "nadia"])
def test_nobody_else_reads_or_changes_it(username: str, world: World) -> None:
    with world.acting("sam") as sam:
        meeting = called_meeting(world, sam)
    with world.acting(username) as by:
        assert queries.meetings_of(by, meeting.young_person) == queries.invitees(by, meeting) == []
        assert queries.meetings_of_week(by, WEEK) == []
        with pytest.raises(Http404):
            queries.meeting_to_change(by, meeting.pk)


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"at": NOON - timedelta(minutes=1)}, "clock", "That time is over"),
        ({"at": NOON + timedelta(days=400)}, "on", "from today to"),
        ({"kind": "PARTY"}, "kind", "Choose what kind"),
        ({"where_words": "WN5 9XY"}, "where_words", "We don't keep addresses"),
    ],
)
def test_what_is_wrong_is_said_at_its_question(
    changes: dict[str, object], field: str, words: str, world: World
) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match=words) as refused:
        called_meeting(world, sam, **changes)
    assert refused.value.field == field


def test_somebody_is_asked_and_only_who_can_open_the_record(world: World) -> None:
    with world.acting("sam") as sam:
        mia, jess = young_person(sam, world.people["Mia"]), world.user("jess")
        for asked, words in (
            (NOBODY, "Choose who is asked"),
            (actions.MeetingInvitations(workers=(jess,)), "Jess Whitworth doesn't work with Mia"),
            (actions.MeetingInvitations(roles=("MAYOR",)), "from the list"),
        ):
            with pytest.raises(Refused, match=words):
                actions.call_meeting(mia, by=sam, facts=meeting_facts(), asked=asked, now=NOON)


def test_it_is_changed_and_more_are_asked(world: World) -> None:
    with world.acting("sam") as sam:
        meeting = called_meeting(world, sam)
        more = actions.MeetingInvitations(workers=(sam.user, world.user("priya")), names=("Nan", " Coach "))
        changed = actions.change_meeting(meeting, by=sam, seen=1, facts=meeting_facts(at=LATER), asked=more, now=NOON)
        assert changed.at == LATER
        labels = [each.label for each in queries.invitees(sam, meeting)]
        assert labels == ["Priya Ellis", "Young person", "Nan", "Sam Okafor", "Coach"]
        with pytest.raises(Stale):
            actions.change_meeting(meeting, by=sam, seen=1, facts=meeting_facts(), asked=NOBODY, now=NOON)


def test_its_record_says_who_came_and_each_action_is_a_task(world: World) -> None:
    with world.acting("sam") as sam:
        meeting = called_meeting(world, sam)
        priya, mia, nan = queries.invitees(sam, meeting)
        came = {priya.pk: Attendance.APOLOGIES, mia.pk: Attendance.YES}
        actions_wanted = (task_facts(world), task_facts(world, "", what="Bring the bag", other_owner="Nan"))
        record = _record(world, came=came, tasks=actions_wanted)
        held = actions.record_meeting(meeting, by=sam, seen=1, record=record, now=LATER)
        assert (held.state, held.decided) == ("held", "Mia goes back to dance.")
        assert [each.came for each in queries.invitees(sam, meeting)] == ["apologies", "yes", ""]
        raised = open_tasks(sam, meeting.young_person)
        assert {(task.owner_name, task.origin, task.raised_from) for task in raised} == {
            ("Sam Okafor", TaskOrigin.MEETING, meeting.pk),
            ("Nan", TaskOrigin.MEETING, meeting.pk),
        }
        again = _record(world, came={nan.pk: Attendance.NO})
        actions.record_meeting(meeting, by=sam, seen=2, record=again, now=LATER)
        assert [each.came for each in queries.invitees(sam, meeting)] == ["", "", "no"]
        assert MeetingInvitee.history.filter(id=nan.pk).count() == 2
        assert Meeting.history.filter(id=meeting.pk).count() == 3
        with pytest.raises(Refused, match="recorded already"):
            actions.change_meeting(meeting, by=sam, seen=3, facts=meeting_facts(), asked=NOBODY, now=NOON)


@pytest.mark.parametrize(
    ("changes", "now", "words"),
    [({}, NOON, "hasn't begun yet"), ({"decided": " "}, LATER, "Enter what was decided")],
)
def test_a_record_is_true_by_now_and_says_something(
    changes: dict[str, object], now: datetime, words: str, world: World
) -> None:
    with world.acting("sam") as sam:
        meeting = called_meeting(world, sam)
        with pytest.raises(Refused, match=words):
            actions.record_meeting(meeting, by=sam, seen=1, record=_record(world, **changes), now=now)


def test_a_wrong_action_leaves_the_meeting_as_it_was(world: World) -> None:
    with world.acting("sam") as sam:
        meeting = called_meeting(world, sam)
        late = _record(world, tasks=(task_facts(world, due_on=date(2016, 10, 1)),))
        with pytest.raises(Refused, match="Choose a day from today"):
            actions.record_meeting(meeting, by=sam, seen=1, record=late, now=LATER)
        meeting.refresh_from_db()
        assert (meeting.state, meeting.version, open_tasks(sam, meeting.young_person)) == ("planned", 1, [])


def _week(by: Standing) -> list[object]:
    return [meeting.pk for meeting in queries.meetings_of_week(by, WEEK)]


def test_today_has_those_of_whom_one_is_key_worker_and_those_one_is_asked_to(world: World) -> None:
    with world.acting("sam") as sam:
        meeting = called_meeting(world, sam)
        called_meeting(world, sam, at=WEEK)
        assert _week(sam) == [meeting.pk]
    with world.acting("priya") as priya:
        assert _week(priya) == [meeting.pk]
    with world.acting("helen") as helen:
        assert _week(helen) == []


def _form(**answers: str) -> dict[str, object]:
    return {"once": str(uuid4()), "seen": "0", **answers}


def test_it_is_called_and_recorded_on_its_pages(world: World, sign_in: SignIn) -> None:
    browser, address = sign_in("sam"), reverse("plans:call_meeting", args=[world.people["Mia"]])
    said = _form(kind="AMBITIONS", on="2016-10-31", clock="20:30", minutes="60", where_words="at school", names="Nan")
    refused = browser.post(address, said)
    assert "That time is over" in refused.content.decode() and refused.status_code == 422
    said |= _form(on="2016-11-03", clock="4pm")
    page = browser.post(address, {**said, "workers": [str(world.user("sam").pk)]}, follow=True).content.decode()
    assert page.index("Next</h2>") < page.index("Thu 3 Nov 16:00") < page.index("Ambitions meeting, at school")
    with world.acting("sam") as sam:
        (meeting,) = queries.meetings_of(sam, young_person(sam, world.people["Mia"]))
        _, nan = queries.invitees(sam, meeting)
    change, record = (reverse(f"plans:{name}_meeting", args=[meeting.pk]) for name in ("change", "record"))
    assert "Asked already: Sam Okafor, Nan." in browser.get(change).content.decode()
    held = _form(seen="1", state="cancelled", decided="Mia was ill", **{f"came_{nan.pk.hex}": "no"})
    answer = browser.post(record, {**held, "what_1": "Ring nan"})
    assert answer.status_code == 422 and "Choose whose it is" in answer.content.decode()
    action = {"what_1": "Ring nan", "whose_1": str(world.user("sam").pk), "due_1": "2016-11-02"}
    page = unescape(browser.post(record, {**held, **_form(seen="1"), **action}, follow=True).content.decode())
    assert page.index("Due Wed 2 Nov") < page.index("Last two weeks") < page.index("Cancelled. Mia was ill")
    assert browser.get(change).url == record
    remove = reverse("plans:remove_meeting", args=[meeting.pk])
    page = browser.post(remove, _form(seen="2", because="twice", words=""), follow=True).content.decode()
    assert "Entry removed 31 October 2016 by Sam Okafor" in page and "Mia was ill" not in page and "Ring nan" in page

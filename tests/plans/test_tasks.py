"""Tasks: who adds, edits, finishes and reads them, whose they can be, and what Today and a young person's page say."""

from collections.abc import Callable
from datetime import date
from html import unescape
from uuid import uuid4

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from act.casework.actions import change_worker
from act.casework.queries import tie_to_change
from act.people.queries import young_person
from act.plans import actions, queries
from act.plans.models import Task, TaskOrigin, TaskOutcome
from act.plans.words import due_words
from act.trust.models import AuditRow, TieKind
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.access.restrictions import block
from tests.casework.contact_makers import logged_contact
from tests.plans.plan_makers import added_task, open_tasks, task_facts
from tests.world import World

SignIn = Callable[[str], Client]
TODAY, WEEK = date(2016, 10, 31), date(2016, 11, 7)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (27, "Overdue by 4 days"),
        (30, "Overdue by 1 day"),
        (31, "Due today"),
    ],
)
def test_a_day_that_is_over_is_overdue(day: int, words: str) -> None:
    assert due_words(date(2016, 10, day), TODAY) == words


def test_a_day_ahead_is_told_by_its_name() -> None:
    assert [due_words(date(2016, 11, day), TODAY) for day in (1, 3)] == ["Due tomorrow", "Due Thu 3 Nov"]


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_a_worker_and_the_manager_add_one_and_it_is_one_act(username: str, world: World) -> None:
    with world.acting(username) as by:
        task = added_task(world, by)
        assert [each.pk for each in open_tasks(by, task.young_person)] == [task.pk]
        assert AuditRow.objects.filter(what="plans.task_added", object_id=task.pk).count() == 1


@pytest.mark.parametrize("username", ["david", "jess", "lena", "ruth", "nadia"])
def test_nobody_else_reads_or_changes_it(username: str, world: World) -> None:
    with world.acting("sam") as sam:
        task = added_task(world, sam)
    with world.acting(username) as by:
        assert open_tasks(by, task.young_person) == queries.tasks_of_week(by, WEEK) == []
        with pytest.raises(Http404):
            queries.task_to_change(by, task.pk)


@pytest.mark.parametrize(
    ("owner", "changes", "field", "words"),
    [
        ("sam", {"what": " "}, "what", "Enter what needs doing"),
        ("", {}, "other_owner", "Enter whose it is"),
        ("jess", {}, "whose", "Jess Whitworth doesn't work with Mia"),
        ("david", {}, "whose", "David .* doesn't work with Mia"),
        ("sam", {"due_on": date(2016, 10, 30)}, "due_on", "from today to 1 November 2017"),
        ("sam", {"due_on": date(2017, 11, 2)}, "due_on", "from today to 1 November 2017"),
    ],
)
def test_what_is_wrong_is_said_at_its_question(
    owner: str, changes: dict[str, object], field: str, words: str, world: World
) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match=words) as refused:
        added_task(world, sam, owner=owner, **changes)
    assert refused.value.field == field


def test_a_colleague_who_is_kept_from_the_record_takes_nothing_on(world: World) -> None:
    with world.acting("helen") as helen:
        block(helen, world.people["Mia"], world.user("priya"))
    with world.acting("sam") as sam, pytest.raises(Refused, match="Priya Ellis can't take this on"):
        added_task(world, sam, owner="priya")


def test_it_is_edited_and_every_version_stays(world: World) -> None:
    with world.acting("sam") as sam:
        task = added_task(world, sam)
        facts = task_facts(world, "priya", what="Ring school again", due_on=date(2016, 11, 4))
        edited = actions.amend_task(task, by=sam, seen=1, facts=facts)
        assert (edited.what, edited.owner, edited.due_on) == (
            "Ring school again",
            world.user("priya"),
            date(2016, 11, 4),
        )
        assert sorted(version.what for version in Task.history.filter(id=task.pk)) == [
            "Ring school",
            "Ring school again",
        ]
        with pytest.raises(Stale):
            actions.amend_task(task, by=sam, seen=1, facts=facts)


def test_done_is_one_act_and_taken_back_by_editing(world: World) -> None:
    with world.acting("priya") as priya:
        task = added_task(world, priya)
        done = actions.finish_task(task, by=priya, seen=1)
        assert (done.outcome, done.closed_on, open_tasks(priya, task.young_person)) == ("done", TODAY, [])
        with pytest.raises(Refused, match="already answered"):
            actions.finish_task(task, by=priya, seen=2)
        again = actions.amend_task(done, by=priya, seen=2, facts=task_facts(world))
        assert (again.outcome, again.closed_on) == ("", None)


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        (actions.TaskEnding(outcome=TaskOutcome.NOT_NEEDED, on=TODAY), "why it isn't needed"),
        (actions.TaskEnding(outcome=TaskOutcome.DONE, on=date(2016, 11, 1)), "today or within the last year"),
        (actions.TaskEnding(outcome=TaskOutcome.DONE, on=date(2006, 10, 31)), "today or within the last year"),
    ],
)
def test_an_ending_has_a_day_and_a_reason(ending: actions.TaskEnding, words: str, world: World) -> None:
    with world.acting("sam") as sam:
        task = added_task(world, sam)
        with pytest.raises(Refused, match=words):
            actions.amend_task(task, by=sam, seen=1, facts=task_facts(world), ending=ending)


def test_today_has_ones_own_within_a_week_and_those_of_people_whom_a_key_worker_asks(world: World) -> None:
    with world.acting("sam") as sam:
        added_task(world, sam, what="Mine")
        added_task(world, sam, what="Later", due_on=date(2016, 11, 8))
        added_task(world, sam, what="Priya's", owner="priya")
        added_task(world, sam, what="Nan's", owner="", other_owner="Nan")
        assert [task.what for task in queries.tasks_of_week(sam, WEEK)] == ["Mine", "Nan's"]
    with world.acting("priya") as priya:
        assert [task.what for task in queries.tasks_of_week(priya, WEEK)] == ["Priya's"]
    with world.acting("helen") as helen:
        assert queries.tasks_of_week(helen, WEEK) == []


def test_a_task_of_a_worker_who_has_left_needs_a_new_owner(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        task = added_task(world, sam, owner="sam", due_on=date(2017, 1, 9))
    with world.acting("helen") as helen:
        tie = tie_to_change(helen, world.people["Mia"], TieKind.KEY_WORKER)[1]
        change_worker(tie, by=helen, seen=tie.version, user=world.user("jess"), on=TODAY, because="LEFTRL")
    words = "Sam Okafor's, who no longer works with Mia: needs a new owner"
    for username in ("jess", "helen"):
        assert words in _text(sign_in(username), "/")
    assert words not in _text(sign_in("priya"), "/")
    assert words in _text(sign_in("priya"), reverse("pages:young_person", args=[world.people["Mia"]]))
    with world.acting("jess") as jess:
        facts = task_facts(world, "jess", due_on=date(2017, 1, 9))
        actions.amend_task(queries.task_to_change(jess, task.pk), by=jess, seen=1, facts=facts)
    assert words not in _text(sign_in("helen"), "/")


def _form(**answers: str) -> dict[str, str]:
    return {"once": str(uuid4()), "seen": "0", **answers}


def test_it_is_added_on_its_page_and_keeps_the_contact_that_raised_it(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
    browser, address = sign_in("sam"), reverse("plans:add_task", args=[world.people["Mia"]])
    assert "Sam Okafor (you)" in _text(browser, address)
    said = _form(what="Ring school", due="tomorrow", whose=str(world.user("sam").pk))
    page = browser.post(f"{address}?from=contact&entry={contact.pk}", said, follow=True).content.decode()
    assert page.index("Next</h2>") < page.index("Due tomorrow") < page.index("Ring school") < page.index("Goals</h2>")
    browser.post(f"{address}?from=contact&entry={uuid4()}", _form(what="Two", due="day", whose="other"))
    other = _form(what="Two", due="today", whose="other", other_owner="Nan")
    browser.post(f"{address}?from=contact&entry={uuid4()}", other)
    with world.acting("sam") as sam:
        nans, mine = open_tasks(sam, young_person(sam, world.people["Mia"]))
        assert (mine.origin, mine.raised_from) == (TaskOrigin.CONTACT, contact.pk)
        assert (nans.origin, nans.raised_from, nans.other_owner, nans.due_on) == (TaskOrigin.HAND, None, "Nan", TODAY)


def test_one_press_on_today_says_that_it_is_done(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        task = added_task(world, sam)
    browser = sign_in("sam")
    press = reverse("plans:finish_task", args=[task.pk])
    page = _text(browser, "/")
    assert f'action="{press}?then=today"' in page and "Due Thu 3 Nov" in page
    answer = browser.post(f"{press}?then=today", _form(seen="1"), follow=True)
    assert answer.redirect_chain == [("/", 302)]
    assert "Done: Ring school" in answer.content.decode() and press not in answer.content.decode()
    page = _text(browser, reverse("pages:young_person", args=[world.people["Mia"]]))
    assert (
        page.index("Last two weeks")
        < page.index("Done, 31 Oct")
        < page.index(reverse("plans:amend_task", args=[task.pk]))
    )


def test_its_page_edits_it_opens_it_again_and_removes_it(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        task = added_task(world, sam)
    browser, address = sign_in("sam"), reverse("plans:amend_task", args=[task.pk])
    said = {"what": "Ring school", "due": "day", "due_on": "2016-11-03", "whose": str(world.user("sam").pk)}
    refused = browser.post(address, _form(seen="1", **said, state="not_needed"))
    assert refused.status_code == 422 and "Enter why it isn" in refused.content.decode()
    browser.post(address, _form(seen="1", **said, state="not_needed", why_not_needed="School rang"))
    browser.post(address, _form(seen="2", **said, state="open"))
    stale = browser.post(address, _form(seen="2", **{**said, "what": "Ring the school"}, state="open"))
    assert stale.status_code == 409
    remove = reverse("plans:remove_task", args=[task.pk])
    page = browser.post(remove, _form(seen="3", because="twice", words=""), follow=True).content.decode()
    assert "Entry removed 31 October 2016 by Sam Okafor" in page and "Ring school" not in page
    assert browser.get(address).status_code == 404


def _text(browser: Client, address: str) -> str:
    return unescape(browser.get(address).content.decode())

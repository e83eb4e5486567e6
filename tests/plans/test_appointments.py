"""Appointments: planned, changed, answered, and what Today, a young person's page and the contact form say of them."""

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
from act.plans.models import Appointment, AppointmentState
from act.plans.words import time_words
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.plans.plan_makers import FOUR_ON_THURSDAY, NOON, planned, planned_visit, visit_facts
from tests.world import World

SignIn = Callable[[str], Client]
LATER = FOUR_ON_THURSDAY + timedelta(hours=1)
WEEK = datetime(2016, 11, 8, tzinfo=UTC)
KEPT = actions.AppointmentAnswer(state=AppointmentState.KEPT)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2016, 10, 31, 16, tzinfo=UTC), "Today 16:00"),
        (datetime(2016, 11, 1, 9, 30, tzinfo=UTC), "Tomorrow 09:30"),
        (FOUR_ON_THURSDAY, "Thu 3 Nov 16:00"),
    ],
)
def test_when_it_is_planned_is_told_by_the_day(moment: datetime, words: str) -> None:
    assert time_words(moment, date(2016, 10, 31)) == words


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_a_worker_and_the_manager_plan_one_and_it_is_one_act(username: str, world: World) -> None:
    with world.acting(username) as by:
        visit = planned_visit(world, by)
        assert [each.pk for each in planned(by, visit.young_person)] == [visit.pk]
        assert AuditRow.objects.filter(what="plans.appointment_planned", object_id=visit.pk).count() == 1


@pytest.mark.parametrize("username", ["david", "jess", "lena", "ruth", "nadia"])
def test_nobody_else_reads_or_changes_it(username: str, world: World) -> None:
    with world.acting("sam") as sam:
        visit = planned_visit(world, sam)
    with world.acting(username) as by:
        assert planned(by, visit.young_person) == []
        assert queries.appointments_of_week(by, NOON, WEEK) == []
        with pytest.raises(Http404):
            queries.appointment_to_change(by, visit.pk)


@pytest.mark.parametrize(
    ("worker", "changes", "field", "words"),
    [
        ("jess", {}, "whose", "Jess Whitworth doesn't work with Mia"),
        ("sam", {"at": NOON - timedelta(minutes=1)}, "clock", "That time is over"),
        ("sam", {"at": NOON - timedelta(days=1)}, "on", "from today to"),
        ("sam", {"at": NOON + timedelta(days=400)}, "on", "from today to"),
        ("sam", {"kind": "PARTY"}, "kind", "Choose what kind"),
        ("sam", {"where_words": "12 Mill Street"}, "where_words", "We don't keep addresses"),
    ],
)
def test_what_is_wrong_is_said_at_its_question(
    worker: str, changes: dict[str, object], field: str, words: str, world: World
) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match=words) as refused:
        planned_visit(world, sam, worker=worker, **changes)
    assert refused.value.field == field


def test_another_time_is_a_version_and_an_answered_one_stays(world: World) -> None:
    with world.acting("sam") as sam:
        visit = planned_visit(world, sam)
        facts = visit_facts(world, "priya", at=LATER)
        changed = actions.change_appointment(visit, by=sam, seen=1, facts=facts, now=NOON)
        assert (changed.at, changed.worker.username, changed.state) == (LATER, "priya", "planned")
        before = Appointment.history.filter(id=visit.pk).order_by("version").values_list("at", flat=True)
        assert list(before) == [FOUR_ON_THURSDAY, LATER]
        with pytest.raises(Stale):
            actions.change_appointment(visit, by=sam, seen=1, facts=facts, now=NOON)
        kept = actions.answer_appointment(changed, by=sam, seen=2, answer=KEPT, now=LATER)
        with pytest.raises(Refused, match="already said what became"):
            actions.change_appointment(kept, by=sam, seen=3, facts=facts, now=NOON)


@pytest.mark.parametrize(
    ("answer", "now", "words"),
    [
        (KEPT, NOON, "hasn't begun yet"),
        (actions.AppointmentAnswer(state=AppointmentState.NOT_KEPT), NOON, "hasn't begun yet"),
        (actions.AppointmentAnswer(state=AppointmentState.NOT_KEPT), LATER, "Choose why"),
        (actions.AppointmentAnswer(state=AppointmentState.NOT_KEPT, not_kept_because="BORED"), LATER, "Choose why"),
    ],
)
def test_an_answer_is_true_by_now_and_has_a_reason(
    answer: actions.AppointmentAnswer, now: datetime, words: str, world: World
) -> None:
    with world.acting("sam") as sam:
        visit = planned_visit(world, sam)
        with pytest.raises(Refused, match=words):
            actions.answer_appointment(visit, by=sam, seen=1, answer=answer, now=now)


def test_an_answer_is_put_right(world: World) -> None:
    with world.acting("sam") as sam:
        visit = planned_visit(world, sam)
        ill = actions.AppointmentAnswer(state=AppointmentState.NOT_KEPT, not_kept_because="ILL", words="A cold")
        not_kept = actions.answer_appointment(visit, by=sam, seen=1, answer=ill, now=LATER)
        assert (not_kept.not_kept_because, not_kept.answer_words) == ("ILL", "A cold")
        assert planned(sam, visit.young_person) == []
        kept = actions.answer_appointment(visit, by=sam, seen=2, answer=KEPT, now=LATER)
        assert (kept.state, kept.not_kept_because, kept.answer_words) == ("kept", "", "")


def test_today_has_ones_own_and_those_ahead_of_whom_one_is_key_worker(world: World) -> None:
    with world.acting("sam") as sam:
        own, next_week = planned_visit(world, sam), planned_visit(world, sam, at=WEEK)
        priyas = planned_visit(world, sam, worker="priya", at=LATER)
        assert [each.pk for each in queries.appointments_of_week(sam, NOON, WEEK)] == [own.pk, priyas.pk]
        over = queries.appointments_of_week(sam, WEEK, WEEK + timedelta(days=7))
        assert [each.pk for each in over] == [own.pk, next_week.pk]
    with world.acting("priya") as priya:
        assert [each.pk for each in queries.appointments_of_week(priya, NOON, WEEK)] == [priyas.pk]


def _form(**answers: str) -> dict[str, str]:
    return {"once": str(uuid4()), "seen": "0", **answers}


def test_it_is_planned_and_changed_on_its_pages(world: World, sign_in: SignIn) -> None:
    browser, address = sign_in("sam"), reverse("plans:plan_appointment", args=[world.people["Mia"]])
    said = {"kind": "VISIT", "on": "2016-11-03", "minutes": "60", "where_words": "at nan's"}
    said["whose"] = str(world.user("sam").pk)
    page = unescape(browser.post(address, _form(**said, clock="4pm"), follow=True).content.decode())
    assert "Planned for Thu 3 Nov, 16:00." in page
    assert page.index("Next</h2>") < page.index("Thu 3 Nov 16:00") < page.index("Visit, at nan's")
    assert "Did it happen?" not in page
    with world.acting("sam") as sam:
        (visit,) = planned(sam, young_person(sam, world.people["Mia"]))
    change = reverse("plans:change_appointment", args=[visit.pk])
    page = browser.post(change, _form(**{**said, "seen": "1"}, clock="17.30"), follow=True).content.decode()
    assert "Thu 3 Nov 17:30" in page
    page = unescape(sign_in("sam").get("/").content.decode())
    assert page.index("Today and this week") < page.index("Thu 3 Nov 17:30")


def test_one_that_is_over_asks_once_and_leads_to_the_contact(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        visit = planned_visit(world, sam, at=NOON + timedelta(hours=1))
    browser, answer = sign_in("sam"), reverse("plans:answer_appointment", args=[visit.pk])
    page = browser.get("/").content.decode()
    assert page.count("Did it happen?") == 1 and answer in page
    to_contact = browser.post(answer, _form(seen="1", state="kept"))
    assert to_contact.url.startswith(f"/contacts/new/?with={world.people['Mia']}&how=home&on=2016-10-31&clock=13%3A00")
    form = browser.get(to_contact.url).content.decode()
    assert 'value="13:00"' in form and 'value="home" checked' in form and 'value="60" checked' in form
    assert "Did it happen?" not in browser.get("/").content.decode()
    assert browser.get(reverse("plans:change_appointment", args=[visit.pk])).url == answer


def test_it_is_removed_and_one_line_stays(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        visit = planned_visit(world, sam)
    remove = reverse("plans:remove_appointment", args=[visit.pk])
    page = sign_in("sam").post(remove, _form(seen="1", because="twice", words=""), follow=True).content.decode()
    assert "Entry removed 31 October 2016 by Sam Okafor" in page and "Thu 3 Nov 16:00" not in page

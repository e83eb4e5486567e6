"""Saying that a young person is in danger: who may, until when, that it ends once, and what the pages say."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from act.safety import actions, queries
from act.safety.models import DangerAlert
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.safety.alert_makers import NOON, WORDS, raised_alert
from tests.world import World

SignIn = Callable[[str], Client]


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_a_worker_and_the_manager_say_it_and_it_is_one_act(username: str, world: World) -> None:
    with world.acting(username) as by:
        alert = raised_alert(world, by)
        assert [each.pk for each in queries.live_alerts(by)] == [alert.pk]
        assert AuditRow.objects.filter(what="safety.alert_raised", object_id=alert.pk).count() == 1


@pytest.mark.parametrize("username", ["david", "jess", "lena", "ruth"])
def test_nobody_else_says_or_reads_it(username: str, world: World) -> None:
    with world.acting("sam") as sam:
        alert = raised_alert(world, sam)
    with world.acting(username) as by:
        assert queries.alerts_of(by, world.people["Mia"]) == []
        with pytest.raises(Http404):
            queries.alert_to_end(by, world.people["Mia"], alert.pk)


@pytest.mark.parametrize("until", [date(2016, 10, 30), date(2016, 11, 15)])
def test_a_last_day_is_from_today_to_a_fortnight_ahead(until: date, world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match="from today to 14 November 2016") as refused:
        raised_alert(world, sam, until=until)
    assert refused.value.field == "until"


@pytest.mark.parametrize("until", [date(2016, 10, 31), date(2016, 11, 14)])
def test_both_ends_of_the_fortnight_are_allowed(until: date, world: World) -> None:
    with world.acting("sam") as sam:
        assert raised_alert(world, sam, until=until).until == until


def test_it_holds_up_to_its_last_day_and_no_longer(world: World) -> None:
    with world.acting("sam") as sam:
        alert = raised_alert(world, sam)
        held = {day: alert.holds(day) for day in (date(2016, 10, 31), date(2016, 11, 3), date(2016, 11, 4))}
        assert list(held.values()) == [True, True, False]
        assert [DangerAlert.objects.live(day).filter(pk=alert.pk).exists() for day in held] == [True, True, False]


def test_it_is_ended_once_with_why(world: World) -> None:
    with world.acting("sam") as sam:
        alert = raised_alert(world, sam)
    with world.acting("helen") as helen:
        ended = actions.end_alert(alert, by=helen, seen=1, words="He was arrested.", now=NOON)
        assert (ended.ended_by, ended.ended_words, queries.live_alerts(helen)) == (helen.user, "He was arrested.", [])
        with pytest.raises(Refused, match="already ended"):
            actions.end_alert(alert, by=helen, seen=2, words="Again", now=NOON)
        with pytest.raises(Stale):
            actions.end_alert(alert, by=helen, seen=1, words="Again", now=NOON)


def _form(*, words: str, month: int = 11) -> dict[str, str]:
    day = {"until-day": "3", "until-month": str(month), "until-year": "2016"}
    return {"once": str(uuid4()), "seen": "0", "words": words, **day}


def test_the_pages_say_it_at_the_top_and_the_story_keeps_it(world: World, sign_in: SignIn) -> None:
    sam, mia = sign_in("sam"), world.people["Mia"]
    page = sam.post(reverse("safety:raise_alert", args=[mia]), _form(words=WORDS), follow=True).content.decode()
    assert page.index(WORDS) < page.index("Goals")
    with world.acting("sam") as by:
        (alert,) = queries.live_alerts(by)
    assert WORDS in sam.get(reverse("outcomes:goals", args=[mia])).content.decode()
    assert WORDS in sign_in("helen").get("/").content.decode()
    over = {"once": str(uuid4()), "seen": "1", "words": "He was arrested."}
    page = sam.post(reverse("safety:end_alert", args=[mia, alert.pk]), over, follow=True).content.decode()
    assert "In danger: " not in page
    assert page.index("Story") < page.index("No longer in this danger") < page.index("He was arrested.")
    assert WORDS not in sign_in("helen").get("/").content.decode()


def test_a_form_without_words_or_with_a_day_too_far_says_so(world: World, sign_in: SignIn) -> None:
    sam, where = sign_in("sam"), reverse("safety:raise_alert", args=[world.people["Mia"]])
    answer = sam.post(where, _form(words=""))
    assert answer.status_code == 422
    assert "Enter what the danger is and what we are doing" in answer.content.decode()
    answer = sam.post(where, _form(words=WORDS, month=12))
    assert "Choose a day from today to 14 November 2016." in answer.content.decode()
    with world.acting("sam") as by:
        assert queries.live_alerts(by) == []

"""The strip at the top of every page about a young person: what is true now, for everybody who may open it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.pages.state import absence_words, state_lines
from act.safety.models import MissingEpisode
from act.safety.queries import elapsed_in_words
from tests.access.emergencies import opened
from tests.access.restrictions import manager, restrict
from tests.casework.involvement_makers import ended_involvement
from tests.casework.test_cover import arrange_cover
from tests.safety.alert_makers import raised_alert
from tests.safety.missing_makers import NOON, recorded_episode
from tests.world import World

SignIn = Callable[[str], Client]
GONE = datetime(2016, 10, 30, 22, tzinfo=UTC)


def _strip(browser: Client, address: str) -> list[str]:
    page = html.fromstring(browser.get(address).content)
    return [" ".join(line.text_content().split()) for line in page.xpath("//section[@aria-label='Now']//li")]


def test_nothing_is_said_where_nothing_is_so(world: World, sign_in: SignIn) -> None:
    assert _strip(sign_in("sam"), reverse("pages:young_person", args=[world.people["Mia"]])) == []


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
@pytest.mark.parametrize("page", ["pages:young_person", "outcomes:goals", "outcomes:measures", "placements:home"])
def test_who_is_missing_is_said_first_on_every_page_to_each_who_may_open_it(
    page: str, username: str, world: World, sign_in: SignIn
) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
        raised_alert(world, sam)
    missing, danger = _strip(sign_in(username), reverse(page, args=[world.people["Mia"]]))
    assert missing.startswith("Missing since Sun 30 Oct, 22:00 (")
    assert missing.endswith(" · police not told yet Police told now Home now")
    assert danger.startswith("In danger: ")
    assert danger.endswith(" No longer")


def test_a_form_does_not_lead_to_itself(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        episode = recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
    (missing,) = _strip(sign_in("sam"), reverse("safety:came_home", args=[world.people["Mia"], episode.pk]))
    assert missing.endswith("police not told yet Police told now")


def test_an_overdue_interview_is_said_and_one_that_is_due_is_not(world: World) -> None:
    home = NOON - timedelta(hours=80)
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=home - timedelta(hours=5), ended_at=home)
        (line,) = state_lines(sam, world.people["Mia"])
        assert line.words.startswith("Return interview overdue since ")
        assert (line.act, line.urgent) == ("Record", True)
        recorded_episode(world, sam, "Jay", began_at=NOON - timedelta(hours=9), ended_at=NOON - timedelta(hours=1))
        assert state_lines(sam, world.people["Jay"]) == []


def test_cover_a_restriction_and_an_ending_are_said(world: World) -> None:
    mia = world.people["Mia"]
    with world.acting("helen") as helen:
        arrange_cover(world, helen)
        covered = "Jess Whitworth covers for the key worker until 14 November 2016."
        assert [line.words for line in state_lines(helen, mia)] == [covered]
        restrict(helen, mia, [manager()])
    with world.acting("sam") as sam:
        assert state_lines(sam, mia)[0].words.startswith("Restricted record. Only talk about")
        ended_involvement(world, sam, "Jay")
    with world.acting("helen") as helen:
        assert state_lines(helen, world.people["Jay"])[-1].words == "ACT support ended on 31 October 2016."


def test_nothing_is_said_to_someone_who_may_not_open_the_record(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
    for username in ("david", "jess", "lena", "ruth"):
        with world.acting(username) as by:
            assert state_lines(by, world.people["Mia"]) == []


def test_today_begins_with_who_is_missing_for_a_manager_who_works_with_nobody(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
    page = html.fromstring(sign_in("helen").get("/").content)
    first = " ".join(page.xpath("//section[@aria-labelledby='needs']//li")[0].text_content().split())
    assert first.startswith("Mia R. Missing since Sun 30 Oct, 22:00")


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (59, "59 min"), (60, "1 h"), (190, "3 h 10 min"), (2_879, "47 h 59 min"), (2_880, "2 days")],
)
def test_how_long_is_said_to_the_minute_for_two_days(minutes: int, words: str) -> None:
    assert elapsed_in_words(GONE, GONE + timedelta(minutes=minutes)) == words


TOLD_AT = GONE + timedelta(minutes=25)
TOLD_NEXT_DAY = GONE + timedelta(hours=8)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({}, " · police not told yet"),
        ({"last_seen": "the bus station"}, " · police not told yet · last seen the bus station"),
        ({"kind": "A"}, ""),
        ({"kind": "A", "last_seen": "her nan's"}, " · last seen her nan's"),
        ({"police_told_at": TOLD_AT}, " · police told 22:25"),
        ({"police_told_at": TOLD_AT, "police_reference": "0412"}, " · police told 22:25, log 0412"),
        ({"kind": "A", "police_told_at": TOLD_AT}, " · police told 22:25"),
        ({"police_told_at": TOLD_NEXT_DAY}, " · police told Mon 31 Oct, 06:00"),
    ],
)
def test_what_is_said_of_the_police_and_of_where_they_were_seen(said: dict[str, Any], words: str) -> None:
    line = absence_words(MissingEpisode(**{"kind": "M", "began_at": GONE, **said}))
    assert line.partition(")")[2] == words


def test_who_opened_the_record_in_an_emergency_reads_it_and_is_led_nowhere(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_episode(world, sam, "Mia", began_at=GONE, ended_at=None)
    opened(world, "jess", "Mia")
    with world.acting("jess") as jess:
        (line,) = state_lines(jess, world.people["Mia"])
    assert "police not told yet" in line.words
    assert (line.first_href, line.href) == ("", "")

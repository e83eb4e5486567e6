"""The pages of this room: what they say, to whom, and that a button pressed twice does one thing."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST
from act.methods.placements import HOME
from act.placements import actions
from act.placements.models import Placement
from act.safety.models import MissingEpisode
from act.trust.models import AuditRow
from tests.pages.words import texts
from tests.placements.record_makers import placement_facts, recorded_placement
from tests.placements.test_forms import ASKED, AWAY, STAY
from tests.safety.missing_makers import NOON, recorded_episode
from tests.world import World

SignIn = Callable[[str], Client]


def _post(browser: Client, route: str, said: dict[str, Any], *keys: object, seen: int = 0) -> Any:
    return browser.post(reverse(route, args=keys), {"once": str(uuid4()), "seen": str(seen), **said})


def _page(browser: Client, world: World, name: str = "Kai") -> str:
    answer = browser.get(reverse("placements:home", args=[world.people[name]]))
    assert answer.status_code == 200
    return " ".join(" ".join(texts(html.fromstring(answer.content))).split())


@pytest.fixture
def lived(world: World) -> World:
    """Kai at home, then in foster care, a gap, and now in a secure place; once missing and once away."""
    with world.acting("david") as david:
        home = {"kind": HOME, "provider": "", "legal_status": "", "began_on": date(2016, 6, 1)}
        recorded_placement(world, david, **home)
        recorded_placement(world, david, because="CREQB", began_on=date(2016, 9, 1), ended_on=None)
        foster = Placement.objects.get(young_person=world.people["Kai"], ended_on=None)
        facts = placement_facts(began_on=date(2016, 9, 1), ended_on=date(2016, 9, 20), ended_because="CHILD")
        actions.amend_placement(foster, by=david, seen=1, facts=facts)
        recorded_placement(
            world, david, kind="K2", provider="PR4", liberty=True, miles=Decimal("40.0"), legal_status="C2"
        )
        recorded_episode(world, david)
        began = NOON - timedelta(hours=2)
        recorded_episode(world, david, kind="A", began_at=began, ended_at=None)
    return world


def test_the_page_says_where_for_how_long_how_far_and_why_it_ended(lived: World, sign_in: SignIn) -> None:
    said = _page(sign_in("david"), lived)
    for words in (
        "1 Jun 2016 to 1 Sep 2016",
        "At home or with family, not looked after",
        "13 weeks and 1 night",
        "Ended: The carer asked for the end: the young person's behaviour",
        "Foster placement with other carers: not long term",
        "Miles from home not known",
        "20 Sep 2016 to 1 Oct 2016 Not recorded",
        "Secure or equivalent: a deprivation of liberty order",
        "40 miles from home",
        "Full care order",
    ):
        assert words in said, words


def test_missing_and_away_stand_apart_with_their_interview(lived: World, sign_in: SignIn) -> None:
    said = _page(sign_in("david"), lived)
    gone, away = said.index("Missing 5 h. Came home Sun 30 Oct, 02:00"), said.rindex("Away without agreement since")
    assert gone < away
    assert "Offer a return interview by Wed 2 Nov, 02:00" in said
    assert "Away without agreement since Mon 31 Oct, 10:00 (" in said
    assert "call 999" in said


def test_the_drawing_holds_what_the_lists_hold(lived: World, sign_in: SignIn) -> None:
    page = html.fromstring(sign_in("david").get(reverse("placements:home", args=[lived.people["Kai"]])).content)
    rows = [" ".join(row.text_content().split()) for row in page.xpath("//table//tbody/tr")]
    assert rows == [
        "1 Jun 2016 to 31 Aug 2016 At home Lived",
        "1 Sep 2016 to 19 Sep 2016 Foster care with other carers Lived",
        "from 1 Oct 2016 Children's home Lived",
        "29 Oct 2016 Missing Missing or away",
        "31 Oct 2016 Away without agreement Missing or away",
    ]


def test_a_page_without_anything_says_so(world: World, sign_in: SignIn) -> None:
    said = _page(sign_in("david"), world)
    assert "Where Kai lives isn't recorded yet." in said
    assert "None recorded." in said


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_opens_the_page_and_its_forms(world: World, sign_in: SignIn, member: str) -> None:
    with world.acting("sam") as sam:
        stay = recorded_placement(world, sam, "Mia", "OTHER", began_on=date(2016, 10, 30), kind="K2", provider="PR4")
        episode = recorded_episode(
            world, sam, "Mia", began_at=NOON - timedelta(hours=3), ended_at=NOON - timedelta(hours=2)
        )
    mia, browser = world.people["Mia"], sign_in(member)
    addresses = [
        reverse("placements:home", args=[mia]),
        reverse("placements:place", args=[mia]),
        reverse("placements:amend_placement", args=[mia, stay.pk]),
        reverse("safety:report_missing", args=[mia]),
        reverse("safety:amend_missing", args=[mia, episode.pk]),
        reverse("safety:interview", args=[mia, episode.pk]),
    ]
    statuses = {browser.get(address).status_code for address in addresses}
    assert statuses == ({200} if member in {"sam", "priya", "helen"} else {404})


def test_a_record_opens_only_under_its_own_young_person(lived: World, sign_in: SignIn) -> None:
    with lived.acting("david"):
        stay = Placement.objects.get(young_person=lived.people["Kai"], ended_on=None)
        episode = MissingEpisode.objects.get(young_person=lived.people["Kai"], ended_at=None)
    aaliyah = lived.people["Aaliyah"]
    for route, key in (
        ("placements:amend_placement", stay.pk),
        ("safety:amend_missing", episode.pk),
        ("safety:came_home", episode.pk),
        ("safety:interview", episode.pk),
    ):
        assert sign_in("david").get(reverse(route, args=[aaliyah, key])).status_code == 404


def test_a_stay_sent_twice_is_one_stay(world: World, sign_in: SignIn) -> None:
    browser, kai = sign_in("david"), world.people["Kai"]
    said = {**STAY, "once": str(uuid4()), "seen": "0"}
    answers = [browser.post(reverse("placements:place", args=[kai]), said) for _ in range(2)]
    assert {(answer.status_code, answer.headers["Location"]) for answer in answers} == {
        (302, reverse("placements:home", args=[kai]))
    }
    with world.acting("david"):
        assert Placement.objects.filter(young_person=kai).count() == 1


def test_an_episode_from_its_beginning_to_its_interview(world: World, sign_in: SignIn) -> None:
    browser, kai = sign_in("david"), world.people["Kai"]
    assert _post(browser, "safety:report_missing", AWAY, kai).status_code == 302
    with world.acting("david"):
        episode = MissingEpisode.objects.get(young_person=kai).pk
    asked_early = browser.get(reverse("safety:interview", args=[kai, episode]))
    assert asked_early.headers["Location"] == reverse("safety:came_home", args=[kai, episode])
    home = {"home_on": "2016-10-30", "home_clock": "02:10"}
    assert _post(browser, "safety:came_home", home, kai, episode, seen=1).status_code == 302
    assert browser.get(reverse("safety:came_home", args=[kai, episode])).status_code == 302
    held = {**ASKED, "held_on": "2016-10-30", "held_clock": "15:00", "interviewer": "An advocate", "told": "At a flat."}
    assert _post(browser, "safety:interview", held, kai, episode, seen=2).status_code == 302
    said = _page(browser, world)
    assert "Return interview held Sun 30 Oct, 15:00, within 72 hours, by An advocate" in said
    assert "At a flat." in said
    with world.acting("david"):
        acts = (
            AuditRow.objects.filter(object_id=episode, kind="act").order_by("at", "id").values_list("what", flat=True)
        )
        assert list(acts) == ["placements.missing_reported", "placements.came_home", "placements.interview_recorded"]


def test_a_stay_changed_meanwhile_is_shown_beside_what_was_typed(world: World, sign_in: SignIn) -> None:
    with world.acting("david") as david:
        stay = recorded_placement(world, david)
        facts = actions.PlacementFacts(kind="K1", began_on=stay.began_on, provider="PR1", legal_status="C2")
        actions.amend_placement(stay, by=david, seen=1, facts=facts)
    answer = _post(sign_in("david"), "placements:amend_placement", STAY, world.people["Kai"], stay.pk, seen=1)
    assert answer.status_code == 409
    said = " ".join(texts(html.fromstring(answer.content)))
    assert "A colleague saved this while you were writing" in said
    assert "Nothing was overwritten" in said


def test_a_stay_is_edited(world: World, sign_in: SignIn) -> None:
    with world.acting("david") as david:
        stay = recorded_placement(world, david)
    over = {**STAY, "over": "over", "ended_on": "2016-10-20", "ended_because": "CHILD"}
    answer = _post(sign_in("david"), "placements:amend_placement", over, world.people["Kai"], stay.pk, seen=1)
    assert answer.status_code == 302
    assert "Ended: The young person asked for the end" in _page(sign_in("david"), world)


def test_times_are_edited(world: World, sign_in: SignIn) -> None:
    with world.acting("david") as david:
        episode = recorded_episode(world, david)
    answer = _post(sign_in("david"), "safety:amend_missing", AWAY, world.people["Kai"], episode.pk, seen=1)
    assert answer.status_code == 302
    with world.acting("david"):
        assert MissingEpisode.objects.get(pk=episode.pk).ended_at is None


def test_the_page_asks_the_same_number_of_questions_however_long_the_story(lived: World, sign_in: SignIn) -> None:
    """Counted for Kai with a story, then for Aaliyah with less; both are away at the moment."""
    browser, counts = sign_in("david"), []
    with lived.acting("david") as david:
        recorded_episode(lived, david, "Aaliyah", kind="A", began_at=NOON - timedelta(hours=1), ended_at=None)
    for name in ("Kai", "Aaliyah"):
        _page(browser, lived, name)
        with CaptureQueriesContext(connection) as asked:
            _page(browser, lived, name)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_day_in_words_is_the_day_on_the_wall(world: World, sign_in: SignIn) -> None:
    with world.acting("david") as david:
        late = datetime(2016, 10, 24, 23, 30, tzinfo=UTC)
        recorded_episode(world, david, began_at=late, ended_at=late + timedelta(minutes=20))
    assert "25 Oct 2016, 00:30" in _page(sign_in("david"), world)

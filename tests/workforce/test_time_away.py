"""When people are away: said by themselves or their manager, and shown wherever a worker is chosen."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.test import Client

from act.casework import actions as casework
from act.casework.queries import key_worker_to_cover
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from act.workforce import actions, queries
from act.workforce.models import TimeAway
from tests.workforce.makers import NOW, away, planned, wigan
from tests.workforce.test_duty import NIGHT
from tests.world import World

SignIn = Callable[[str], Client]
TODAY, BACK = date(2016, 10, 31), date(2016, 11, 14)
AWAY = "away until 14 November 2016"


def words(world: World, on: date) -> str:
    """How Sam's absence is said on a day."""
    with world.acting("jess"):
        sam = world.user("sam").pk
        return queries.away_words(wigan().pk, [sam], on).get(sam, "")


SAID = (
    (date(2016, 10, 17), "away from 31 October 2016 until 14 November 2016"),
    (date(2016, 10, 16), ""),
    (TODAY, AWAY),
    (date(2016, 11, 13), AWAY),
    (BACK, ""),
)


@pytest.mark.parametrize(("on", "said"), SAID)
def test_it_is_said_two_weeks_ahead_and_until_the_day_they_are_back(on: date, said: str, world: World) -> None:
    with world.acting("sam") as sam:
        away(world, sam, "sam", TODAY, BACK)
    assert words(world, on) == said


@pytest.mark.parametrize("username", ["jess", "priya", "david"])
def test_nobody_says_that_a_colleague_is_away_or_back(username: str, world: World) -> None:
    with world.acting("helen") as helen:
        gone = away(world, helen, "sam", TODAY, BACK)
    with world.acting(username) as by:
        with pytest.raises(Refused, match="Only they and their manager"):
            away(world, by, "sam", date(2016, 12, 1), date(2016, 12, 5))
        with pytest.raises(Refused, match="Only they and their manager"):
            actions.end_away(gone, by=by, seen=1, now=NOW)


WRONG = (
    (TODAY, TODAY, "must be after 31 October 2016", "until"),
    (date(2016, 10, 1), date(2016, 10, 20), "must be after 31 October 2016", "until"),
    (date(2016, 11, 5), date(2016, 11, 1), "must be after 5 November 2016", "until"),
    (TODAY, date(2061, 11, 14), "Check the year", "until"),
    (date(2016, 11, 10), date(2016, 11, 20), "already away from 7 November 2016 until 14 November 2016", "begins"),
)


@pytest.mark.parametrize(("begins", "until", "sentence", "field"), WRONG)
def test_days_that_cannot_be_are_refused(begins: date, until: date, sentence: str, field: str, world: World) -> None:
    with world.acting("sam") as sam:
        away(world, sam, "sam", date(2016, 11, 7), BACK)
        with pytest.raises(Refused, match=sentence) as refused:
            away(world, sam, "sam", begins, until)
    assert refused.value.field == field


def test_back_sooner_they_can_be_away_again_and_both_stay_on_record(world: World) -> None:
    with world.acting("sam") as sam:
        gone = away(world, sam, "sam", TODAY, BACK)
        ended = actions.end_away(gone, by=sam, seen=1, now=NOW)
        assert (ended.until, ended.ended_by) == (TODAY, sam.user)
        with pytest.raises(Refused, match="back already"):
            actions.end_away(gone, by=sam, seen=2, now=NOW)
        with pytest.raises(Stale):
            actions.end_away(gone, by=sam, seen=1, now=NOW)
        away(world, sam, "sam", TODAY, BACK)
        assert TimeAway.objects.filter(user=sam.user).count() == 2


def test_it_stands_beside_the_workers_name_and_wherever_one_is_chosen(world: World, sign_in: SignIn) -> None:
    mia, chloe = world.people["Mia"], world.referrals["Chloe"]
    with world.acting("helen") as helen:
        planned(world, helen, *NIGHT, "jess", "")
        away(world, helen, "sam", TODAY, BACK)
    client = sign_in("helen")
    pages = {
        "their page": f"/young-people/{mia}/",
        "team": "/team/",
        "rota": "/duty/",
        "week": f"/duty/{wigan().pk}/week/2016-10-31/",
        "allocation": f"/referrals/{chloe}/beside/",
    }
    found = {name: AWAY in client.get(where).content.decode().replace("Away", "away") for name, where in pages.items()}
    assert found == dict.fromkeys(pages, True)
    with world.acting("helen") as helen:
        away(world, helen, "jess", TODAY, BACK)
    assert f"A{AWAY[1:]}" in client.get(f"/young-people/{mia}/cover/").content.decode()


def test_a_young_persons_page_says_who_is_away_who_covers_and_who_is_on_duty(world: World, sign_in: SignIn) -> None:
    mia = world.people["Mia"]
    with world.acting("helen") as helen:
        planned(world, helen, *NIGHT, "jess", "")
        away(world, helen, "sam", TODAY, BACK)
        covered = [key_worker_to_cover(helen, mia).key_worker]
        casework.cover(covered, by=helen, user=world.user("jess"), until=BACK)
    page = " ".join(sign_in("priya").get(f"/young-people/{mia}/").content.decode().split())
    assert f"since 4 October 2016 · {AWAY}" in page
    assert "Jess covers for Sam until 14 November 2016" in page
    assert "On duty tonight: Jess Whitworth until 09:00." in page


def test_the_page_leads_the_manager_to_cover_and_the_worker_to_their_manager(world: World, sign_in: SignIn) -> None:
    where = f"/team/away/{world.user('sam').pk}/"
    said = {"once": str(uuid4()), "begins": "2016-10-31", "until": "2016-11-14"}
    page = sign_in("helen").post(where, said, follow=True).content.decode()
    assert "Saved: Sam Okafor is away until 14 November 2016." in page
    assert "Arrange cover for Sam" in page
    assert "Ask your manager to arrange cover" in sign_in("sam").get(where).content.decode()

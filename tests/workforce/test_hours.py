"""When people work: entered by themselves or their manager, from a day on, and never over what was there."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.http import Http404
from django.test import Client

from act.methods.day_hours import DayHours, read_hours
from act.trust.scope.standing import Refused
from act.workforce import actions, queries
from act.workforce.models import WorkPattern
from tests.workforce.makers import wigan
from tests.world import World

SignIn = Callable[[str], Client]
Week = tuple[tuple[DayHours, ...], ...]
OFFICE: Week = (read_hours("09:00-17:00"),) * 5 + ((), ())
NIGHTS: Week = (read_hours("22:00-06:00"), (), (), (), (), read_hours("10:00-12:00, 18:00-20:00"), ())


def hours_now(world: World, on: date) -> str:
    """Sam's hours on a day, as Helen reads them."""
    with world.acting("helen"):
        sam, here = world.user("sam").pk, wigan().pk
        return queries.hours_of([here], [sam], on).get((here, sam), "")


def entered(world: World, username: str, begins: date, week: Week) -> WorkPattern:
    """Sam's hours, entered by somebody."""
    with world.acting(username) as by:
        return actions.set_hours(world.user("sam"), by=by, authorities=[wigan().pk], begins=begins, week=week)


def test_later_hours_hold_from_their_day_and_the_earlier_stay_on_record(world: World) -> None:
    entered(world, "sam", date(2016, 9, 5), OFFICE)
    entered(world, "helen", date(2016, 11, 7), NIGHTS)
    assert hours_now(world, date(2016, 9, 4)) == ""
    assert hours_now(world, date(2016, 11, 6)) == "Mon to Fri 09:00-17:00"
    assert hours_now(world, date(2016, 11, 7)) == "Mon 22:00-06:00, Sat 10:00-12:00, 18:00-20:00"


def test_of_one_first_day_the_last_entry_holds_and_no_hours_at_all_can_be_said(world: World) -> None:
    entered(world, "sam", date(2016, 9, 5), OFFICE)
    entered(world, "sam", date(2016, 9, 5), ((),) * 7)
    assert hours_now(world, date(2016, 9, 5)) == "no hours"
    with world.acting("sam") as sam:
        assert len(queries.patterns_of(queries.workplace(sam, sam.user_id))) == 2


@pytest.mark.parametrize("username", ["jess", "priya", "david", "lena"])
def test_nobody_enters_a_colleagues_hours(username: str, world: World) -> None:
    with pytest.raises(Refused, match="Only they and their manager"):
        entered(world, username, date(2016, 9, 5), OFFICE)
    with world.acting(username) as by, pytest.raises(Http404):
        queries.workplace(by, world.user("sam").pk)


def test_hours_that_overlap_past_sunday_are_refused(world: World) -> None:
    week = (read_hours("05:00-08:00"), (), (), (), (), (), read_hours("22:00-06:00"))
    with pytest.raises(Refused, match="Two of these hours overlap"):
        entered(world, "sam", date(2016, 9, 5), week)


def test_a_first_day_in_another_year_is_a_slip(world: World) -> None:
    with pytest.raises(Refused, match="Check the year"):
        entered(world, "sam", date(2061, 9, 5), OFFICE)


def test_the_page_reads_hours_as_people_write_them_and_team_shows_them(world: World, sign_in: SignIn) -> None:
    sam, where = sign_in("sam"), f"/team/hours/{world.user('sam').pk}/"
    said = {"monday": "9am to 5pm", "tuesday": "0900-1300, 22:00-06:00", "begins": "2016-10-31"}
    page = sam.post(where, {"once": str(uuid4()), **said}, follow=True).content.decode()
    assert "Saved: hours from 31 October 2016." in page
    assert "Mon 09:00-17:00, Tue 09:00-13:00, 22:00-06:00" in sign_in("helen").get("/team/").content.decode()
    wrong = sam.post(where, {"once": str(uuid4()), **said, "friday": "mornings"})
    assert wrong.status_code == 422
    assert "Enter the hours of Friday from and until, for example 09:00-17:00" in wrong.content.decode()

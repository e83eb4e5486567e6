"""Nadia writes down where Aaliyah lives, that she was missing, came home, and was heard."""

import pytest
from playwright.sync_api import expect

from tests.screens.pages import YOUNG_PEOPLE
from tests.stories.conftest import Arrive
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story


def moves(nadia: Person, why: str, *, miles: str, day: str) -> None:
    """A foster placement from a day on."""
    nadia.follows("Record a move")
    nadia.chooses("Foster care with other carers", "What kind of place?")
    nadia.chooses("Foster placement with other carers: not long term", "Foster care with other carers: which?")
    nadia.dates("Start date", day)
    nadia.page.get_by_role("main").get_by_label(why).select_option(label="The young person asked for the end")
    nadia.chooses("A private provider", "Who provides it?")
    nadia.writes("How many miles from home?", miles)
    nadia.page.get_by_label("What is their legal status?").select_option(label="Single period of accommodation")
    nadia.presses("Save")


@pytest.mark.parametrize("manner", [MOUSE, KEYBOARD, NO_SCRIPT], ids=["mouse", "keyboard", "no-script"])
def test_where_she_lives_and_when_she_was_missing(someone: Arrive, manner: Manner) -> None:
    nadia = someone("nadia", manner, looking=manner is NO_SCRIPT)
    nadia.follows(YOUNG_PEOPLE)
    nadia.follows("Aaliyah K.")
    nadia.opens(f"{nadia.page.url}home/")
    nadia.reads("At home or with family, not looked after", "49 weeks and 3 nights")
    moves(nadia, "Why did the stay since 20 November 2015 end?", miles="far", day="20 10 2016")
    nadia.reads("Miles must be a number, for example 12 or 4.5")
    nadia.writes("How many miles from home?", "12.5")
    nadia.presses("Save")
    nadia.reads("12.5 miles from home", "20 Nov 2015 to 20 Oct 2016", "Ended: The young person asked for the end")
    nadia.follows("Record going missing")
    nadia.dates("Which day did it start?", "29 10 2016")
    nadia.writes("What time did it start?", "22:00")
    nadia.presses("Save")
    nadia.reads("Missing since Sat 29 Oct, 22:00")
    nadia.follows("Home now")
    nadia.is_at("Came home")
    nadia.dates("Which day did they come home?", "30 10 2016")
    nadia.writes("What time did they come home?", "02:10")
    nadia.presses("Save")
    nadia.reads("Offer a return interview by Wed 2 Nov, 02:10")
    nadia.follows("Return interview", "29 Oct 2016")
    nadia.is_at("Return interview")
    nadia.chooses("Yes", "Was a return interview offered?")
    nadia.chooses("They haven't said yet", "Did they accept?")
    nadia.presses("Save")
    nadia.reads("Hold the return interview by Wed 2 Nov, 02:10")
    expect(nadia.page.get_by_role("img", name="Where Aaliyah lived")).to_be_visible()

"""The wrong birth date is found and mended on a phone: with a reason, and found at night by the right one alone."""

import pytest
from playwright.sync_api import expect

from tests.screens.people import EDIT_MIAS_DETAILS
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.sight import HEIGHT, PHONE
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

BORN, WHY = "Date of birth", "Why are you changing it?"
REASON = "Typing mistake in the referral: her nan has the certificate."


def saves(sam: Person, day: str) -> None:
    """Another date of birth, on a phone."""
    sam.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    sam.dates(BORN, day)
    sam.presses("Save")


def searches(jess: Person, day: str) -> None:
    """At night, by surname and date of birth."""
    jess.opens("/young-people/find/")
    jess.writes("Name", "Robinson")
    jess.dates(BORN, day)
    jess.presses("Find")


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard", "no-script"])
def test_the_wrong_birth_date_is_found_and_mended(someone: Arrive, server: Server, manner: Manner) -> None:
    sam, jess = someone("sam", manner, looking=True), someone("jess", manner)
    searches(jess, "28 3 2001")
    jess.reads("No match for that name and date of birth")
    sam.opens("/young-people/")
    sam.follows("Mia R.")
    mia = sam.page.url
    sam.follows(EDIT_MIAS_DETAILS)
    saves(sam, "28 3 2010")
    sam.reads("Born 28 March 2010, Mia was 6 years old when referred on 19 September 2016.")
    saves(sam, "28 3 2001")
    sam.reads("You changed the date of birth. Enter why")
    expect(sam.box("Year", BORN)).to_have_value("2001")
    sam.writes(WHY, REASON)
    sam.presses("Save")
    sam.reads("Mia's record is saved.", "28 March 2001")
    sam.follows(EDIT_MIAS_DETAILS)
    sam.reads("Earlier", "27 March 2001", f"Changed by Sam Okafor: “{REASON}”")
    sam.opens(mia)
    searches(jess, "28 3 2001")
    jess.reads("Mia R.")
    searches(jess, "27 3 2001")
    jess.reads("No match for that name and date of birth")
    assert server.count("SELECT count(*) FROM people_youngperson WHERE born_on = '2001-03-28' AND version = 2") == 1

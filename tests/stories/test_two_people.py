"""Two people at once, and one person twice: nothing lost, nothing doubled."""

import re

import pytest
from playwright.sync_api import expect

from tests.screens.casework import IN_TOUCH, RECORD_CONTACT, WHAT_HAPPENED, WHICH_DAY
from tests.screens.people import EDIT_WHAT_MATTERS
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

SAMS, PRIYAS = "To dance on Saturdays again.", "That my nan is asked before anybody decides."
BOTH = f"{SAMS} {PRIYAS}"
CONTACTS = "SELECT count(*) FROM casework_contact"


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["with-script", "without-script"])
def test_two_people_write_at_once_and_no_word_is_lost(someone: Arrive, server: Server, manner: Manner) -> None:
    sam, priya = someone("sam", manner), someone("priya", manner)
    for person, words in ((sam, SAMS), (priya, PRIYAS)):
        opens_what_matters_to_mia(person)
        person.writes("What matters to them", words)
        person.dates("When did they say it?", "28 10 2016")
    sam.presses("Save")
    sam.reads(SAMS)
    priya.presses("Save")
    priya.reads("A colleague saved this while you were writing", f"You wrote: {PRIYAS}", "saved at", SAMS)
    assert versions_with(server, PRIYAS) == 0
    priya.presses("Save what I chose")
    priya.reads("Choose what to keep for each question below")
    assert versions_with(server, PRIYAS) == 0
    priya.chooses("Put both in, to edit them before saving")
    priya.presses("Save what I chose")
    expect(priya.box("What matters to them")).to_have_value(BOTH)
    priya.writes("What matters to them", BOTH)
    priya.presses("Save")
    priya.reads("The words have changed, but the date hasn't. Did Mia say this on 28 October 2016?")
    priya.ticks("Yes, that's right")
    priya.presses("Save")
    priya.reads(BOTH)
    assert (versions_with(server, SAMS), versions_with(server, BOTH)) == (1, 1)
    sam.opens(sam.page.url)
    sam.reads(BOTH)


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_a_double_click_makes_one_contact(someone: Arrive, server: Server, manner: Manner) -> None:
    sam, before = someone("sam", manner), server.count(CONTACTS)
    writes_a_contact(sam)
    sam.page.get_by_role("button", name="Save").dblclick(no_wait_after=True)
    # The second click may cut the first answer off, so no single navigation is waited for.
    expect(sam.page).to_have_url(re.compile("/young-people/.+/$"))
    sam.reads("We walked.")
    assert server.count(CONTACTS) == before + 1


def test_a_form_sent_twice_at_the_same_moment_makes_one_contact(someone: Arrive, server: Server) -> None:
    sam, before = someone("sam"), server.count(CONTACTS)
    writes_a_contact(sam)
    answers = sam.page.evaluate(TWICE)
    assert answers == [200, 200]
    assert server.count(CONTACTS) == before + 1


TWICE = """async () => {
  const form = document.querySelector("main form");
  const send = () => fetch("", {method: "POST", body: new URLSearchParams(new FormData(form))});
  return (await Promise.all([send(), send()])).map((answer) => answer.status);
}"""


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_going_back_and_sending_again_makes_one_contact(someone: Arrive, server: Server, manner: Manner) -> None:
    sam, before = someone("sam", manner), server.count(CONTACTS)
    writes_a_contact(sam)
    sam.presses("Save")
    sam.page.go_back()
    sam.is_at(RECORD_CONTACT)
    sam.presses("Save")
    sam.reads("You sent the same at", "Is this another one?")
    sam.presses("No, take me to it")
    sam.reads("We walked.")
    assert server.count(CONTACTS) == before + 1


def opens_what_matters_to_mia(person: Person) -> None:
    person.follows("Mia R.")
    person.follows(EDIT_WHAT_MATTERS)


def writes_a_contact(sam: Person) -> None:
    sam.opens("/contacts/new/")
    sam.ticks("Mia R.")
    sam.chooses("Out together")
    sam.chooses("Yes", IN_TOUCH)
    sam.chooses("Earlier")
    sam.dates(WHICH_DAY, "28 10 2016")
    sam.writes(WHAT_HAPPENED, "We walked.")


def versions_with(server: Server, words: str) -> int:
    """How many versions of anybody's record hold exactly these words."""
    return server.count(f"SELECT count(*) FROM people_youngpersonversion WHERE what_matters = '{words}'")

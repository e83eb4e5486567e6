"""Helen is asked who looked at Mia's record, looks it up, and prints it for Mia in plain words."""

import pytest
from playwright.sync_api import expect

from tests.screens.design import LEAVE_QUICKLY
from tests.screens.pages import THEIR_PAGE, YOUNG_PEOPLE
from tests.stories.conftest import Arrive
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner

pytestmark = pytest.mark.story


@pytest.mark.parametrize("manner", [MOUSE, KEYBOARD, NO_SCRIPT], ids=["mouse", "keyboard", "no-script"])
def test_who_looked_at_mias_record(someone: Arrive, manner: Manner) -> None:
    sam = someone("sam")
    sam.follows("Mia R.")
    helen = someone("helen", manner, looking=manner is not KEYBOARD)
    helen.follows(YOUNG_PEOPLE)
    helen.follows("Mia R.")
    helen.follows("Who has looked at Mia's record")
    helen.is_at("Who has looked")
    helen.reads("Sam Okafor (key worker)", THEIR_PAGE, "Yes, as key worker", "Helen Marsh (manager)")
    helen.follows("Who has changed it")
    helen.is_at("Who has changed this record")
    helen.reads("Recorded a contact", "Added a task")
    helen.follows("Next")
    helen.reads("Recorded their return interview", "Chose who works with them")
    helen.follows("In plain words, to print or show to Mia")
    helen.is_at("Who looked")
    helen.reads("This is for Mia.", "Sam, key worker: can read your page, and writes it with you.", "Looked on 1 day.")


def test_the_plain_page_on_paper(someone: Arrive) -> None:
    helen = someone("helen")
    helen.follows(YOUNG_PEOPLE)
    helen.follows("Mia R.")
    helen.follows("Who has looked at Mia's record")
    helen.follows("In plain words, to print or show to Mia")
    page = helen.page
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text(LEAVE_QUICKLY).first).to_be_hidden()
    expect(page.get_by_text("Childline free on 0800 1111")).to_be_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")

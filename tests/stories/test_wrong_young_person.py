"""Sam writes about Jay on Mia's record, on a phone; moves it; Jay disagrees; and everybody sees what they should."""

import pytest
from playwright.sync_api import expect

from tests.stories.conftest import Arrive
from tests.stories.sight import HEIGHT, PHONE
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story
ABOUT_JAY = "Jay told me about the new football team (fictional)"
NOT_SO = "I only said I might join (fictional)"
LINE = "Entry removed 31 October 2016 by Sam Okafor: wrong young person"


def writes_on_the_wrong_record(sam: Person) -> None:
    """A phone call with Jay, with Mia chosen."""
    sam.follows("Mia R.")
    sam.follows("Record a contact")
    sam.chooses("Phone", "How?")
    sam.chooses("Yes", "Were you in touch?")
    sam.writes("What time?", "09:10")
    sam.writes("What happened? The young person may read this", ABOUT_JAY)
    sam.presses("Save")
    sam.reads(ABOUT_JAY)


def hears_that_it_is_wrong(sam: Person) -> None:
    """Jay says that it wasn't so: that stays with the contact, which stays as it is."""
    sam.follows("Edit", "Mon 31 Oct, 09:10")
    sam.follows("Add a disagreement")
    sam.is_at("Add a disagreement")
    sam.chooses("Jay", "Who says this isn't right?")
    sam.writes("What do they say?", NOT_SO)
    sam.presses("Save")
    sam.reads("Jay says this isn't right", NOT_SO)
    sam.follows("Back")
    sam.reads(ABOUT_JAY, "Jay disagrees: 31 October 2016")


def is_gone_from(person: Person, page: str) -> None:
    """They open Mia's page: one line, and nothing of what was written or whose it was."""
    person.opens(page)
    person.reads(LINE)
    expect(person.page.get_by_role("main")).not_to_contain_text("football")


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard", "no-script"])
def test_a_note_on_the_wrong_record_is_moved(someone: Arrive, manner: Manner) -> None:
    sam = someone("sam", manner, looking=manner is NO_SCRIPT)
    sam.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    writes_on_the_wrong_record(sam)
    mia = sam.page.url
    sam.follows("Edit", "Mon 31 Oct, 09:10")
    sam.is_at("Edit this contact")
    sam.follows("This is about another young person")
    sam.is_at("This is about another young person")
    sam.presses("Move this entry")
    sam.reads("Choose a young person")
    sam.chooses("Jay T.", "Who is it about?")
    sam.presses("Move this entry")
    sam.reads("Moved to Jay T.'s record. One line stays here.", LINE)
    is_gone_from(sam, mia)
    sam.opens("/")
    sam.follows("Jay T.")
    sam.reads(ABOUT_JAY)
    hears_that_it_is_wrong(sam)
    is_gone_from(someone("priya"), mia)
    helen = someone("helen", looking=manner is NO_SCRIPT)
    helen.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    is_gone_from(helen, mia)
    helen.follows("Removed entries")
    helen.is_at("Removed entries")
    expect(helen.page.get_by_role("main")).not_to_contain_text("football")
    helen.chooses("A complaint", "Why do you need to read them?")
    helen.presses("Read them")
    helen.reads(LINE, ABOUT_JAY)
    lena = someone("lena")
    assert [lena.page.request.get(page).status for page in (mia, f"{mia}removed/")] == [404, 404]

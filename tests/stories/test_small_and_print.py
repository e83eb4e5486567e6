"""The smallest phone, and paper."""

import pytest
from playwright.sync_api import expect

from tests.screens.casework import IN_TOUCH, RECORD_CONTACT, WHAT_HAPPENED
from tests.screens.people import EDIT_WHAT_MATTERS, EMERGENCY_ACCESS
from tests.stories.conftest import Arrive
from tests.stories.sight import HEIGHT, PHONE, SMALL, sideways
from tests.stories.walk import Person

pytestmark = pytest.mark.story

Step = tuple[str, str]
WAYS: dict[str, list[list[Step]]] = {
    "sam": [
        [("opens", "/")],
        [("opens", "/young-people/"), ("follows", "Mia R."), ("follows", EDIT_WHAT_MATTERS)],
        [("opens", "/young-people/"), ("follows", "Mia R."), ("follows", "Share with a partner")],
        [("presses", "Show me what they would see")],
        [("opens", "/contacts/new/")],
        [("opens", "/referrals/")],
        [("opens", "/young-people/find/")],
    ],
    "priya": [
        [("opens", "/referrals/new/"), ("presses", "Start"), ("presses", "Continue")],
    ],
    "helen": [
        [("opens", "/")],
        [("opens", "/team/"), ("follows", EMERGENCY_ACCESS)],
        [("opens", "/evaluation/")],
        [("opens", "/young-people/"), ("follows", "Mia R."), ("follows", "Who has looked at Mia's record")],
        [("follows", "In plain words, to print or show to Mia")],
        [("opens", "/referrals/"), ("follows", "Ellie D."), ("follows", "Decide")],
        [("opens", "/referrals/"), ("follows", "Chloe B."), ("follows", "Choose a key worker")],
    ],
    "lena": [[("opens", "/")], [("opens", "/referrals/")], [("opens", "/shared/"), ("follows", "Jay")]],
    "ruth": [[("opens", "/")], [("opens", "/evaluation/")]],
    "colin": [[("opens", "/evaluation/")], [("opens", "/costs/")], [("opens", "/costs/new/")]],
    "moira": [[("opens", "/")], [("opens", "/team/")]],
}
"""For each role, ways through the pages that it has."""


def test_nothing_scrolls_sideways_at_320_pixels(someone: Arrive) -> None:
    too_wide = [place for name, ways in WAYS.items() for place in walks(someone(name), ways)]
    assert too_wide == []


LONGEST = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogo"
"""54 letters without a space."""


def test_a_long_name_one_from_right_to_left_and_emoji_stay_inside_at_320_pixels(someone: Arrive) -> None:
    sam = someone("sam")
    for step, words in (("opens", "/young-people/"), ("follows", "Mia R."), ("follows", EDIT_WHAT_MATTERS)):
        getattr(sam, step)(words)
    sam.writes("The name they like", LONGEST)
    sam.writes("Full name", f"{LONGEST} مريم الزهراء 🌸")
    sam.writes("What matters to them", f"{LONGEST * 3} مريم 🌸🌸")
    sam.dates("When did they say it?", "28 10 2016")
    sam.writes("Why are you changing it?", LONGEST * 3)
    sam.presses("Save")
    mia = sam.page.url
    ways: list[list[Step]] = [
        [("opens", mia)],
        [("opens", f"{mia}about/")],
        [("opens", f"{mia}goals/")],
        [("opens", "/young-people/")],
        [("opens", "/")],
        [("opens", f"/contacts/new/?with={mia.rstrip('/').rpartition('/')[2]}")],
    ]
    assert walks(sam, ways) == []


YUSUF = "\u064a\u0648\u0633\u0641"
"""A name of four letters that run from right to left."""
NOTE = (f"{LONGEST}{YUSUF} \U0001f338" * 400)[:20_000]


def test_every_page_of_a_young_person_holds_a_long_name_a_long_note_and_letters_from_right_to_left(
    someone: Arrive,
) -> None:
    sam = someone("sam")
    for step, words in (("opens", "/young-people/"), ("follows", "Mia R."), ("follows", EDIT_WHAT_MATTERS)):
        getattr(sam, step)(words)
    sam.writes("The name they like", YUSUF)
    sam.writes("Full name", f"{YUSUF} {LONGEST}")
    sam.writes("What matters to them", NOTE)
    sam.dates("When did they say it?", "28 10 2016")
    sam.writes("Why are you changing it?", YUSUF)
    sam.presses("Save")
    mia = sam.page.url.partition("?")[0]
    records_a_contact(sam, mia)
    sam.opens(mia)
    asked = "each => each.getAttribute('href')"
    links = sam.page.locator("main a[href^='/']").evaluate_all(f"all => all.map({asked})")
    key = mia.rstrip("/").rpartition("/")[2]
    pages = sorted(
        {link.partition("#")[0] for link in links if key in link} | {"/", "/young-people/", "/contacts/new/"}
    )
    assert len(pages) > 8
    assert walks(sam, [[("opens", page)] for page in pages]) == []
    helen = someone("helen")
    assert walks(helen, [[("opens", page)] for page in ("/", "/team/", "/referrals/", "/young-people/", mia)]) == []


def records_a_contact(sam: Person, mia: str) -> None:
    """With a note as long as a note can be."""
    sam.opens(f"/contacts/new/?with={mia.rstrip('/').rpartition('/')[2]}")
    sam.chooses("Out together")
    sam.chooses("Yes", IN_TOUCH)
    sam.writes(WHAT_HAPPENED, NOTE)
    sam.presses("Save")


def walks(person: Person, ways: list[list[Step]]) -> list[str]:
    """The pages on these ways that are wider than the smallest phone."""
    person.page.set_viewport_size({"width": SMALL, "height": HEIGHT})
    wide = []
    for way in ways:
        for step, words in way:
            getattr(person, step)(words)
            if beyond := sideways(person.page):
                wide.append(f"{beyond} pixels too wide: {person.page.title()} at {person.page.url}")
    return wide


def test_what_is_next_comes_before_the_goals_and_at_a_desk_stays_beside_the_story(someone: Arrive) -> None:
    sam = someone("sam")
    sam.follows("Mia R.")
    page = sam.page
    assert page.get_by_role("heading", level=2).all_inner_texts()[1:6] == [
        "Next",
        "Due",
        "Home and safety",
        "Who's working with Mia",
        "Goals",
    ]
    first, story = (page.get_by_role("heading", name=name, exact=True) for name in ("Next", "Story"))
    story.evaluate("heading => heading.scrollIntoView()")
    expect(first).to_be_in_viewport()
    page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    story.evaluate("heading => heading.scrollIntoView()")
    expect(first).not_to_be_in_viewport()


def test_the_page_of_a_young_person_on_paper(someone: Arrive) -> None:
    sam = someone("sam")
    sam.follows("Mia R.")
    page = sam.page
    page.emulate_media(media="print", color_scheme="dark")
    for gone in (
        page.get_by_role("navigation", name="Main"),
        page.get_by_role("button", name="Sign out"),
        page.get_by_role("button", name=RECORD_CONTACT),
        page.get_by_role("link", name="Skip to main content"),
    ):
        expect(gone).to_be_hidden()
    expect(page.get_by_text("Fictional people")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text("Mum told me about her own sleep")).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    assert page.pdf(format="A4").startswith(b"%PDF-")

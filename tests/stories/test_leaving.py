"""Leaving quickly, and leaving nothing behind."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.screens.design import LEAVE_QUICKLY
from tests.stories.conftest import Arrive
from tests.stories.sight import NAMES
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

GIVES_AWAY = re.compile(r"ACT|Achieving|exploit|safeguard|social|key worker|council|police", re.IGNORECASE)
WEATHER = "https://www.bbc.co.uk/weather"


def by_button(reader: Person) -> None:
    reader.page.get_by_role("button", name=LEAVE_QUICKLY).click()


def by_link(reader: Person) -> None:
    reader.page.locator("a[href]", has_text=LEAVE_QUICKLY).click()


def by_shift(reader: Person) -> None:
    for _ in range(3):
        reader.page.keyboard.press("Shift")


@pytest.mark.parametrize(
    ("manner", "leave"),
    [(MOUSE, by_button), (MOUSE, by_shift), (NO_SCRIPT, by_link)],
    ids=["button", "shift-three-times", "link-without-script"],
)
def test_one_move_leads_to_another_place(someone: Arrive, manner: Manner, leave: Callable[[Person], None]) -> None:
    reader = someone(manner=manner)
    reader.may_leave_to(WEATHER)
    reader.opens("/for-young-people/")
    leave(reader)
    reader.page.wait_for_url(WEATHER)
    expect(reader.page).to_have_title("Somewhere else")


def test_after_leaving_back_does_not_lead_to_the_page(someone: Arrive) -> None:
    reader = someone()
    reader.may_leave_to(WEATHER)
    reader.opens("/sign-in/")
    reader.opens("/for-young-people/")
    by_button(reader)
    reader.page.wait_for_url(WEATHER)
    reader.page.go_back()
    reader.is_at("Sign in")


def test_the_page_for_young_people_gives_nothing_away(someone: Arrive) -> None:
    reader = someone(looking=True)
    reader.opens("/for-young-people/")
    title = reader.page.title()
    assert title and not GIVES_AWAY.search(title) and not NAMES.search(title)


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT, KEYBOARD], ids=["with-script", "without-script", "keyboard"])
def test_after_signing_out_back_shows_nobody(someone: Arrive, manner: Manner) -> None:
    priya = someone("priya", manner)
    priya.follows("Mia R.")
    priya.reads("I want to stay near my nan")
    kept = priya.page.evaluate("fetch('').then((answer) => answer.headers.get('cache-control'))")
    assert "no-store" in kept
    priya.presses("Sign out")
    for _ in range(2):
        priya.page.go_back()
        expect(priya.page.get_by_role("heading", level=1)).to_have_text("Sign in")
        expect(priya.page.locator("body")).not_to_contain_text("Mia")

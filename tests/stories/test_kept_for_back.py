"""A browser that keeps whole pages for Back, as Chromium may even when told not to store them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser import OPTIONS, WHOLE, installed
from tests.screens.voice import ALREADY_SENT
from tests.stories.server import Server

pytestmark = pytest.mark.story

KEEPS = "--enable-features=CacheControlNoStoreEnterBackForwardCache:level/restore-unless-http-only-cookie-change"
HELPED = "Someone picked up at midnight."


@pytest.fixture
def tablet(server: Server) -> Iterator[Page]:
    """Such a browser, with the form that Sam handed over, half filled in."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=installed(*WHOLE),
            args=[*OPTIONS, KEEPS],
            ignore_default_args=["--disable-back-forward-cache"],
        )
        page = browser.new_context(base_url=server.address).new_page()
        hands_over(page, server.password)
        page.get_by_label("What helped?").fill(HELPED)
        yield page
        browser.close()


def hands_over(page: Page, password: str) -> None:
    """Sam signs in and hands the tablet over for Mia."""
    page.goto("/sign-in/")
    page.get_by_label("Sign-in name").fill("sam")
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Mia R.", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mia")
    page.goto(f"{page.url}feedback/")
    page.get_by_role("radio", name="Young person").check()
    page.get_by_role("button", name="Hand the tablet over").click()
    expect(page).to_have_title("Questions")


def back(page: Page) -> None:
    """The browser's own; a kept page does not load, so there is nothing to wait for."""
    page.evaluate("history.back()")


def test_this_browser_does_keep_a_page_for_back(tablet: Page) -> None:
    tablet.goto("/for-young-people/")
    back(tablet)
    expect(tablet.get_by_label("What helped?")).to_have_value(HELPED)


def test_after_sending_the_worker_finds_no_answer_by_going_back(tablet: Page) -> None:
    tablet.get_by_role("button", name="Send my answers").click()
    expect(tablet).to_have_title("Thank you")
    back(tablet)
    expect(tablet.get_by_role("heading", level=1)).to_have_text(ALREADY_SENT)
    expect(tablet.get_by_label("What helped?")).to_have_count(0)
    back(tablet)
    expect(tablet.get_by_role("heading", level=1)).to_have_text("Sign in")


def test_after_stopping_halfway_the_form_is_empty(tablet: Page) -> None:
    tablet.get_by_role("link", name="Stop, and send nothing").click()
    expect(tablet).to_have_title("Thank you")
    back(tablet)
    expect(tablet.get_by_label("What helped?")).to_have_value("")

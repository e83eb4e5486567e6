"""Whole pages in a browser: rules of accessibility, narrow screens, no script, leaving quickly."""

import pytest
from playwright.sync_api import Browser, Page, expect

from act.design.environment import environment
from tests.design import samples
from tests.screens.design import LEAVE_QUICKLY
from tests.stories.colours import Colours
from tests.stories.sight import broken_rules, sideways

PHONE, DESK = 320, 1280


def opened(browser: Browser, address: str, width: int = DESK, script: bool = True) -> Page:
    context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=script)
    page = context.new_page()
    page.goto(address)
    return page


@pytest.mark.parametrize("name", samples.PAGES)
def test_a_page_breaks_no_rule_and_never_scrolls_sideways(browser: Browser, site: str, name: str) -> None:
    page = opened(browser, "about:blank")
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{site}/{name}.html")
        assert broken_rules(page, Colours()) == []
        assert sideways(page) == 0
    assert said == []
    page.context.close()


SMALL = """() => {
  const pressed = [...document.querySelectorAll(":is(main, header) :is(a, button, input, summary)")];
  const inText = "p, dd, .govuk-breadcrumbs, .govuk-error-summary, .act-story, table";
  return pressed.filter(e => e.offsetParent && !e.closest(inText) && e.getBoundingClientRect().height < 43.5)
    .map(e => e.outerHTML.slice(0, 90));
}"""
"""Everything that is pressed and stands on its own, yet is lower than 44 pixels. Links within text are exempt."""


@pytest.mark.parametrize("name", samples.PAGES)
def test_what_a_thumb_presses_is_large_enough(browser: Browser, site: str, name: str) -> None:
    page = opened(browser, f"{site}/{name}.html", PHONE)
    assert page.evaluate(SMALL) == []
    page.context.close()


def test_the_menu_opens_on_a_phone_without_script(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/person.html", PHONE, script=False)
    expect(page.get_by_role("link", name="Referrals")).to_be_hidden()
    page.get_by_text("Menu").click()
    expect(page.get_by_role("link", name="Referrals")).to_be_visible()
    page.context.close()


def test_the_menu_is_open_on_a_desk(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/person.html", script=False)
    expect(page.get_by_role("link", name="Referrals")).to_be_visible()
    page.context.close()


def test_an_answer_reveals_its_field(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/questions.html")
    expect(page.get_by_label("Where?", exact=True)).to_be_visible()
    page.get_by_label("With her mother").check()
    expect(page.get_by_label("Where?", exact=True)).to_be_hidden()
    page.context.close()


def test_without_script_every_field_can_be_reached(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/questions.html", script=False)
    expect(page.get_by_label("Where?", exact=True)).to_be_visible()
    page.context.close()


def test_mistakes_get_the_focus_first(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/question.html")
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    page.get_by_role("link", name="The date of birth must include a month").click()
    expect(page.get_by_label("Month")).to_be_focused()
    page.context.close()


def test_leaving_quickly_leaves_no_way_back(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/check.html")
    page.goto(f"{site}/young.html")
    page.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="weather", content_type="text/html"))
    page.get_by_role("button", name=LEAVE_QUICKLY).click()
    page.wait_for_url("https://www.bbc.co.uk/weather")
    page.go_back()
    assert page.url == f"{site}/check.html"
    page.context.close()


YUSUF = "\u064a\u0648\u0633\u0641"
PLACES = """() => {
  const text = document.querySelector("p").firstChild;
  const left = (from) => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    return range.getBoundingClientRect().left;
  };
  return [text.data.indexOf("\u064a"), text.data.indexOf("3")].map(left);
}"""
"""How far from the left a name begins, and the number after it."""


@pytest.mark.parametrize(("words", "turned"), [("{{ name }} 3 goals", False), ("{{ name|e }} 3 goals", True)])
def test_a_name_from_right_to_left_turns_no_number_after_it_around(browser: Browser, words: str, turned: bool) -> None:
    """The second is how it would be without: what `|e` writes is markup already."""
    page = opened(browser, "about:blank")
    page.set_content(f"<p>{environment().from_string(words).render(name=YUSUF)}</p>")
    name, number = page.evaluate(PLACES)
    assert (number < name) == turned
    page.context.close()

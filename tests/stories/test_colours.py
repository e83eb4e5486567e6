"""That a fault is found on whichever page it stands, though what was found well before is not asked again."""

import pytest
from playwright.sync_api import Browser

from tests.stories.colours import Colours
from tests.stories.sight import broken_rules

WELL = "<p>Helen decides</p>"
PAGE = "<html lang=en><title>Today</title><style>{}</style><main><h1>Today</h1>{}</main>"
FAINT = "axe: color-contrast in <p>Helen decides</p>"


def met(browser: Browser, *pages: tuple[str, str]) -> list[list[str]]:
    """What is broken on each of these pages, with one memory: the styles of each and what it says."""
    colours, found = Colours(), []
    for styles, main in pages:
        page = browser.new_page()
        page.set_content(PAGE.format(styles, main))
        found.append(broken_rules(page, colours))
        page.close()
    return found


@pytest.mark.parametrize(
    ("styles", "main"),
    [
        ("p {color: #aaa}", WELL),
        ("main {background: #222}", WELL),
        ("body {background: #555}", WELL),
        ("p {opacity: 0.4}", WELL),
        (".plain p {color: #999}", f"<div class=plain>{WELL}</div>"),
    ],
)
def test_a_text_that_was_well_elsewhere_is_found_where_it_is_faint(browser: Browser, styles: str, main: str) -> None:
    first, second = met(browser, ("", WELL), (f"h1 {{color: #000; background: #fff}} {styles}", main))
    assert first == []
    assert second == [FAINT]


def test_a_text_that_was_hidden_is_found_once_it_shows(browser: Browser) -> None:
    faint, more = "p {color: #aaa}", f"<summary>More</summary>{WELL}"
    found = met(browser, (faint, f"<details>{more}</details>"), (faint, f"<details open>{more}</details>"))
    assert found == [[], [FAINT]]


def test_a_text_that_is_faint_in_the_dark_alone_is_found_there_on_every_page(browser: Browser) -> None:
    dark = "@media (prefers-color-scheme: dark) {p {color: #444; background: #222}}"
    assert met(browser, ("", WELL), *[(dark, WELL)] * 2) == [
        [],
        *[["axe: color-contrast (dark) in <p>Helen decides</p>"]] * 2,
    ]


def test_a_faint_text_is_found_again_on_every_page(browser: Browser) -> None:
    assert met(browser, *[("p {color: #aaa}", WELL)] * 2) == [[FAINT], [FAINT]]


def test_every_other_rule_is_asked_of_every_page(browser: Browser) -> None:
    unnamed = f"{WELL}<input type=text>"
    assert met(browser, ("", WELL), ("", unnamed), ("", unnamed)) == [[], *[['axe: label in <input type="text">']] * 2]


def test_what_was_found_well_is_not_asked_again(browser: Browser) -> None:
    colours, page = Colours(), browser.new_page()
    page.set_content(PAGE.format("", WELL))
    broken_rules(page, colours)
    assert len(colours.well) == 2
    page.add_style_tag(content="p {color: #aaa !important}")
    before = frozenset(colours.well)
    assert broken_rules(page, colours) == [FAINT]
    assert colours.well == before
    page.close()

"""What is true of every page that anybody meets, and its picture where ACT_SCREENSHOTS names a folder."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from playwright.sync_api import Page

from tests.stories.colours import Colours

PICTURES = os.environ.get("ACT_SCREENSHOTS")
DESK, PHONE, SMALL = 1280, 375, 320
HEIGHT = 900
NAMES = re.compile(
    r"\b(Mia|Robinson|Jordan|Jay|Tait|Aaliyah|Khan|Chloe|Barnes|Ellie|Ellie-May|Doyle|Kai|Lomax|Leah|Harper)\b"
)
"""The young people of the demonstration, and Leah, who comes in a story."""


def glance_at(page: Page) -> Iterator[str]:
    """What is wrong with a page at first sight, each in a line: its heading, its title, its ribbon."""
    headings = page.get_by_role("heading", level=1).count()
    if headings != 1:
        yield f"{headings} h1"
    if NAMES.search(page.title()):
        yield "The title names a young person"
    if "Fictional" not in " ".join(page.get_by_role("complementary", name="About these people").all_inner_texts()):
        yield "No ribbon says that the people are fictional"


def widths(page: Page) -> Iterator[str]:
    """Where it scrolls sideways. The window is left as wide as a desk's."""
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if beyond := sideways(page):
            yield f"It scrolls sideways by {beyond} pixels at {width}"
        if PICTURES:
            _picture(page, Path(PICTURES), width)


def broken_rules(page: Page, colours: Colours) -> list[str]:
    """The rules of accessibility that a page breaks, in a line each with the first element that does."""
    page.evaluate(AXE_SCRIPT)
    return [f"axe: {rule} in {html}" for rule, html in colours.broken_rules(page)]


def sideways(page: Page) -> int:
    """By how many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def as_read(page: Page, twin: Page) -> Page:
    """A page that came without script, in a window where axe can run: there our own scripts run too."""
    html = page.content()
    twin.route(page.url, lambda route: route.fulfill(body=html, content_type="text/html"))
    twin.goto(page.url)
    twin.unroute(page.url)
    return twin


def _picture(page: Page, folder: Path, width: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    story = re.sub(r"\W+", "-", os.environ["PYTEST_CURRENT_TEST"].split("::")[1].split(" ")[0]).strip("-")
    number = len(list(folder.glob(f"{story}-*-{width}.png"))) + 1
    title = re.sub(r"\W+", "-", page.title().split(" – ")[0]).strip("-").lower()
    page.screenshot(path=folder / f"{story}-{number:02}-{title}-{width}.png", full_page=True)

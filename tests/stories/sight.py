"""What is true of every page that anybody meets, and its picture where ACT_SCREENSHOTS names a folder."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

DESK, PHONE, SMALL = 1280, 375, 320
HEIGHT = 900
NAMES = re.compile(
    r"\b(Mia|Robinson|Jordan|Jay|Tait|Aaliyah|Khan|Chloe|Barnes|Ellie|Ellie-May|Doyle|Kai|Lomax|Leah|Harper)\b"
)
"""The young people of the demonstration, and Leah, who comes in a story."""


def look_over(page: Page, *, axe_on: Page) -> list[str]:
    """What is wrong with a page, each in a line: nothing, or the story goes on and fails at its end."""
    return [*glance_at(page), *(f"{wrong}: {_place(page)}" for wrong in (*_widths(page), *_axe(axe_on)))]


def glance_at(page: Page) -> list[str]:
    """The same of what is seen at once: the heading, the title and the ribbon."""
    return [f"{wrong}: {_place(page)}" for wrong in _bones(page)]


def _place(page: Page) -> str:
    return f"{page.title()!r} at {page.url}"


def _bones(page: Page) -> Iterator[str]:
    headings = page.get_by_role("heading", level=1).count()
    if headings != 1:
        yield f"{headings} h1"
    if NAMES.search(page.title()):
        yield "The title names a young person"
    if "Fictional" not in " ".join(page.get_by_role("complementary", name="About these people").all_inner_texts()):
        yield "No ribbon says that the people are fictional"


def _widths(page: Page) -> Iterator[str]:
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if beyond := sideways(page):
            yield f"It scrolls sideways by {beyond} pixels at {width}"
        _picture(page, width)


def _axe(page: Page) -> Iterator[str]:
    for each in Axe().run(page).response["violations"]:
        yield f"axe: {each['id']} in {each['nodes'][0]['html']}"


def sideways(page: Page) -> int:
    """By how many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def as_read(page: Page, twin: Page) -> Page:
    """A page without script, as it stands, in a window where axe can run."""
    html = page.content()
    twin.route(page.url, lambda route: route.fulfill(body=html, content_type="text/html"))
    twin.goto(page.url)
    twin.unroute(page.url)
    return twin


def _picture(page: Page, width: int) -> None:
    folder = os.environ.get("ACT_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        story = re.sub(r"\W+", "-", os.environ["PYTEST_CURRENT_TEST"].split("::")[1].split(" ")[0]).strip("-")
        number = len(list(Path(folder).glob(f"{story}-*-{width}.png"))) + 1
        title = re.sub(r"\W+", "-", page.title().split(" – ")[0]).strip("-").lower()
        page.screenshot(path=Path(folder) / f"{story}-{number:02}-{title}-{width}.png", full_page=True)

"""The browser of the stories, and people who sit down in front of it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import environment
from tests.stories.server import Server
from tests.stories.walk import MOUSE, Manner, Person

MISSING = "Chromium is not installed: run 'make system'"
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]

Arrive = Callable[..., Person]
HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """How somebody moves is the browser's affair: on PostgreSQL each story is played in its first manner only."""
    if not environment.POSTGRES:
        return
    played: set[str] = set()
    again = []
    for item in items:
        story = item.nodeid.partition("[")[0]
        if HERE in item.path.parents and story in played:
            again.append(item)
        played.add(story)
    config.hook.pytest_deselected(items=again)
    items[:] = [item for item in items if item not in again]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, closed after each module: its loop would stop later tests from using the database."""
    path = shutil.which("chromium-headless-shell") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None and os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(MISSING)
    if path is None:
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def someone(browser: Browser, server: Server) -> Iterator[Arrive]:
    """Sits somebody down: `someone("priya")` signed in, `someone()` not; `looking=True` looks every page over."""
    here: list[Person] = []

    def arrive(name: str = "", manner: Manner = MOUSE, *, looking: bool = False) -> Person:
        person = Person(browser, server, manner, looking=looking)
        here.append(person)
        if name:
            person.signs_in(name)
        return person

    yield arrive
    for person in here:
        person.leaves()

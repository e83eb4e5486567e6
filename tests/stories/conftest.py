"""The browser of the stories, and people who sit down in front of it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import environment
from tests.stories.seen import Seen
from tests.stories.server import Server
from tests.stories.walk import MOUSE, Manner, Person

MISSING = "Chromium is not installed: run 'make system'"
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
"""No address but the server's leads anywhere. A page's requests are not stopped one by one: that would turn off the
browser's cache, and every page would fetch its styles anew."""
Arrive = Callable[..., Person]
HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A file of stories is played by one worker, so that a page that comes again was seen before.

    How a person moves is the browser's affair: on PostgreSQL each story is played in its first manner only.
    """
    played: set[str] = set()
    again = []
    for item in items:
        if HERE not in item.path.parents:
            continue
        story = item.nodeid.partition("[")[0]
        if environment.POSTGRES and story in played:
            again.append(item)
        played.add(story)
        item.add_marker(pytest.mark.xdist_group(item.path.stem))
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


@pytest.fixture(scope="session")
def seen(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Seen:
    """What was found on the pages of this run so far."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "seen"
    folder.mkdir(exist_ok=True)
    return Seen(folder)


@pytest.fixture
def someone(browser: Browser, server: Server, seen: Seen) -> Iterator[Arrive]:
    """Sits somebody down: `someone("priya")` signed in, `someone()` not; `looking=True` looks every page over."""
    here: list[Person] = []

    def arrive(name: str = "", manner: Manner = MOUSE, *, looking: bool = False) -> Person:
        person = Person(browser, server, seen, manner, looking=looking)
        here.append(person)
        if name:
            person.signs_in(name)
        return person

    yield arrive
    for person in here:
        person.leaves()

"""People who sit down in front of the browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests import environment
from tests.browser import browser
from tests.stories.seen import Seen
from tests.stories.server import Server
from tests.stories.walk import MOUSE, Manner, Person

__all__ = ["browser"]

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

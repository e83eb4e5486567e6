"""The stage on which the attacks play."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from django.db import connection, transaction

from tests.attack import stage as staging
from tests.attack import tables
from tests.attack.canaries import Canary, plant
from tests.attack.heard import listening
from tests.attack.stage import Stage
from tests.attack.verified import Verified, verified_here
from tests.stories.copies import Copy
from tests.world import World

HERE = Path(__file__).parent
T = TypeVar("T")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is an attack; the others say so themselves."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("attack")


@pytest.fixture(scope="package")
def staged(django_db_setup: None, django_db_blocker: pytest.FixtureDef[None]) -> Iterator[Stage]:
    """The stage, set once for all attacks: in a transaction around each test's own, and never committed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "close", lambda: None)  # each test would close it, and with it the stage
        with _around(django_db_blocker, lambda: staging.build(World())) as set_up:
            yield set_up


@contextmanager
def _around(blocker: pytest.FixtureDef[None], set_up: Callable[[], T]) -> Iterator[T]:
    """Inside, the database holds what was set up. It is never committed, and nothing of it stays afterwards."""
    around = transaction.atomic()
    with blocker.unblock():  # type: ignore[attr-defined]
        around.__enter__()
        made = set_up()
    yield made
    with blocker.unblock():  # type: ignore[attr-defined]
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


@pytest.fixture(scope="module")
def _filled(staged: Stage, django_db_blocker: pytest.FixtureDef[None]) -> Iterator[None]:
    """Filled once for a file: each of its tests would need longer for that than for what it tries."""
    with _around(django_db_blocker, lambda: tables.fill(staged)):
        yield


@pytest.fixture
def stage(staged: Stage, world: World) -> Stage:
    """The first six with all that was added, as it was set; what a test changes ends with it."""
    return replace(staged, keys=dict(staged.keys))


@pytest.fixture
def filled(_filled: None, stage: Stage) -> Stage:
    """The stage with a row in every protected table."""
    return stage


@pytest.fixture
def canaries(stage: Stage) -> list[Canary]:
    """A word of its own in everything."""
    return plant(stage)


@pytest.fixture
def heard() -> Iterator[io.StringIO]:
    """Everything that any logger says."""
    with listening() as said:
        yield said


@pytest.fixture
def verified(django_db_blocker: pytest.FixtureDef[None]) -> Verified:
    """Verifies the audit of a copy of the demonstration."""

    def found(copy: Copy) -> dict[str, Any]:
        with django_db_blocker.unblock():
            return verified_here(copy)

    return found

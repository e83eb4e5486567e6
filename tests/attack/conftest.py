"""The stage on which the attacks play."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.attack import stage as staging
from tests.attack import tables
from tests.attack.around import around
from tests.attack.canaries import Canary, plant
from tests.attack.heard import listening
from tests.attack.stage import Stage
from tests.attack.verified import Verified, verified_here
from tests.stories.copies import Copy
from tests.world import World

HERE = Path(__file__).parent


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
        with around(django_db_blocker, lambda: staging.build(World())) as set_up:
            yield set_up


@pytest.fixture(scope="module")
def _filled(staged: Stage, django_db_blocker: pytest.FixtureDef[None]) -> Iterator[None]:
    """Filled once for a file: each of its tests would need longer for that than for what it tries."""
    with around(django_db_blocker, lambda: tables.fill(staged)):
        yield


@pytest.fixture
def stage(staged: Stage, world: World) -> Stage:
    """The first six with all that was added, as it was set; what a test changes ends with it."""
    return replace(staged, keys=dict(staged.keys))


@pytest.fixture
def filled(_filled: None, stage: Stage) -> Stage:
    """The stage with a row in every protected table."""
    return stage


@pytest.fixture(scope="module")
def _planted(staged: Stage, django_db_blocker: pytest.FixtureDef[None]) -> Iterator[list[Canary]]:
    """Planted once for a file, as `_filled`."""
    planted = list[Canary]()
    with around(django_db_blocker, lambda: planted.extend(plant(staged))):
        yield planted


@pytest.fixture
def canaries(_planted: list[Canary], stage: Stage) -> list[Canary]:
    """A word of its own in everything."""
    return _planted


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

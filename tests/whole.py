"""The whole demonstration, as `act demo` loads it, in a database of its own beside that of the first six."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import DEFAULT_DB_ALIAS, connections

from act.demo.world import load
from act.trust.walls.database import as_owner
from tests.world import PASSWORD, World, remember


@contextmanager
def another_database(name: str) -> Iterator[None]:
    """Inside, everybody's connection leads to an empty database of the same make, its tables built by their owner."""
    before = connections[DEFAULT_DB_ALIAS]
    outside = before.settings_dict["NAME"]
    inside = before.copy()
    in_memory = f"file:{name}?mode=memory&cache=shared"
    inside.settings_dict["TEST"]["NAME"] = in_memory if inside.vendor == "sqlite" else f"{outside}_{name}"
    connections[DEFAULT_DB_ALIAS] = inside
    try:
        with as_owner():
            inside.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            yield
        finally:
            with as_owner():
                inside.creation.destroy_test_db(outside, verbosity=0)
    finally:
        connections[DEFAULT_DB_ALIAS] = before


@pytest.fixture(scope="module")
def _whole(django_db_setup: None, django_db_blocker: pytest.FixtureDef[None]) -> Iterator[World]:
    with django_db_blocker.unblock(), another_database("whole"):
        assert load(PASSWORD)
        known = remember(World({}, {}, {}))
        with django_db_blocker.block():
            yield known


@pytest.fixture
def whole(_whole: World, db: None) -> World:
    """Everybody of the demonstration. Loaded once for a module: let the module be an `xdist_group`."""
    return _whole

"""The whole demonstration, as `act demo` loads it, in a database of its own beside that of the first six."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from tests import environment
from tests.kept import IN_MEMORY, as_admin, from_template, into_memory
from tests.stories.copies import DATABASE, TEMPLATE
from tests.world import World, remember


@contextmanager
def another_database(name: str) -> Iterator[None]:
    """Inside, everybody's connection leads to a database of this name; the one before stays open."""
    before = connections[DEFAULT_DB_ALIAS]
    inside = before.copy()
    inside.settings_dict["NAME"] = name
    connections[DEFAULT_DB_ALIAS] = inside
    try:
        yield
    finally:
        BaseDatabaseWrapper.close(inside)  # Django's own would keep one in memory open
        connections[DEFAULT_DB_ALIAS] = before


@contextmanager
def copy_of(demonstration: Path, folder: Path, worker: str) -> Iterator[None]:
    """Inside, everybody's connection leads to a copy of the demonstration."""
    name = f"act_whole_{worker}"
    if environment.POSTGRES:
        from_template(name, TEMPLATE)
        with another_database(name):
            yield
        as_admin(f"DROP DATABASE {name} WITH (FORCE)")
        return
    with another_database(IN_MEMORY.format(name)):
        into_memory(_without_a_log(demonstration / DATABASE, folder / DATABASE))
        yield


def _without_a_log(source: Path, target: Path) -> Path:
    """A copy that is no WAL file: no database in memory can be one."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
        other.execute("PRAGMA journal_mode=DELETE")
    return target


@pytest.fixture(scope="module")
def _whole(
    django_db_setup: None,
    django_db_blocker: pytest.FixtureDef[None],
    demonstration: Path,
    tmp_path_factory: pytest.TempPathFactory,
    worker_id: str,
) -> Iterator[World]:
    with django_db_blocker.unblock(), copy_of(demonstration, tmp_path_factory.mktemp("whole"), worker_id):
        known = remember(World({}, {}, {}))
        with django_db_blocker.block():
            yield known


@pytest.fixture
def whole(_whole: World, db: None) -> World:
    """Everybody of the demonstration, copied for each module that asks."""
    return _whole

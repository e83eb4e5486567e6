"""Databases that are made once and copied by everybody who tests in them."""

import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from fcntl import LOCK_EX, flock
from functools import cache
from pathlib import Path

import psycopg
from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.test.utils import setup_databases

from act.trust.walls.database import as_owner
from tests import environment

ROOT = Path(__file__).parents[1]
HOME = ROOT / ".pytest_cache" / "kept"
"""Where SQLite's are kept from one run to the next; PostgreSQL's go with their cluster."""
MADE_FROM = ("act/**/*", "tests/*.py", "uv.lock")
AN_HOUR = 3600
LONG_AGO = 4 * AN_HOUR
IN_MEMORY = "file:{}?mode=memory&cache=shared"


@cache
def made_from() -> str:
    """What a kept database is made from, in a few letters: the code, the environment, and the hour.

    The hour, because a filled database says when that was, and tests take it for a moment ago.
    """
    told = {name: words for name, words in os.environ.items() if name.startswith("ACT_") and "ATTACK" not in name}
    told.pop("ACT_STATE", None)
    found = hashlib.sha256(f"{time.time() // AN_HOUR} {sorted(told.items())}".encode())
    for pattern in MADE_FROM:
        for file in sorted(each for each in ROOT.glob(pattern) if each.is_file() and each.suffix != ".pyc"):
            found.update(file.read_bytes())
    return found.hexdigest()[:12]


@contextmanager
def one_at_a_time(folder: Path, name: str) -> Iterator[None]:
    """Inside, nobody else is inside: no other worker and no other run."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        yield


def tidy(name: str) -> None:
    """Takes away what was kept long ago, so that no run that goes on misses it."""
    for old in HOME.glob(f"{name}_*"):
        if time.time() - old.stat().st_mtime < LONG_AGO:
            continue
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()


def settle(mine: str, fill: Callable[[], None]) -> None:
    """Everybody's connection leads to a database of one's own: a copy of the kept one, which the first to come makes.

    The tables are built by their owner; `fill` fills them.
    """
    kept = f"kept_{made_from()}"
    with one_at_a_time(HOME, connection.vendor):
        if not _is_there(kept):
            tidy("kept")
            _make(kept, fill)
    if environment.POSTGRES:
        from_template(mine, kept)
        _lead_to(mine)
    else:
        _lead_to(IN_MEMORY.format(mine))
        into_memory(HOME / kept)


def leave(mine: str) -> None:
    """Takes one's own database away again."""
    BaseDatabaseWrapper.close(connections[DEFAULT_DB_ALIAS])
    if environment.POSTGRES:
        as_admin(f"DROP DATABASE IF EXISTS {mine} WITH (FORCE)")


def _lead_to(name: str) -> None:
    """The connection of this name, the one before closed; Django's own `close` would keep one in memory open."""
    BaseDatabaseWrapper.close(connections[DEFAULT_DB_ALIAS])
    connection.settings_dict["NAME"] = name


def _is_there(kept: str) -> bool:
    if not environment.POSTGRES:
        return (HOME / kept).exists()
    with psycopg.connect(environment.admin(), autocommit=True) as admin:
        return admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [kept]).fetchone() is not None


def _make(kept: str, fill: Callable[[], None]) -> None:
    """Under another name until it is whole, so that a run that is stopped leaves no half of one."""
    begun = f"{kept}_begun"
    connection.settings_dict["TEST"]["NAME"] = begun if environment.POSTGRES else IN_MEMORY.format(begun)
    with as_owner():
        setup_databases(verbosity=0, interactive=False, serialized_aliases=[])
    fill()
    if environment.POSTGRES:
        connection.close()
        as_admin(f"ALTER DATABASE {begun} RENAME TO {kept}")
        return
    with closing(sqlite3.connect(HOME / begun)) as file:
        connection.connection.backup(file)
    (HOME / begun).rename(HOME / kept)


def into_memory(source: Path) -> None:
    """A file's rows, in the database that the connection leads to."""
    connection.ensure_connection()
    with closing(sqlite3.connect(source)) as file:
        file.backup(connection.connection)


def from_template(name: str, template: str) -> None:
    """A PostgreSQL database like another, in place of whatever has this name."""
    as_admin(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    as_admin(f"CREATE DATABASE {name} OWNER act_owner TEMPLATE {template}")


def as_admin(statement: str) -> None:
    """A statement of the cluster's administrator."""
    with psycopg.connect(environment.admin(), autocommit=True) as admin:
        admin.execute(statement.encode())

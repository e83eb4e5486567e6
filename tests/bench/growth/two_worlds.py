"""The demonstration as it is and grown, side by side: one process asks either, in turn."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection, connections
from django.db.utils import load_backend

from tests.bench.grown import grown, here


@contextmanager
def two_worlds(young_people: int) -> Iterator[tuple[Any, Any]]:
    """Keep a copy of this process's demonstration, grow it, and give a connection to each: as it was, and grown."""
    name = str(connection.settings_dict["NAME"])
    connection.close()
    copy = _copied(name)
    grown(here(), young_people)
    yield _connection_to(copy), _connection_to(name)


def ask(world: Any) -> None:
    """Let whatever follows ask this one."""
    connections["default"] = world


def _copied(name: str) -> str:
    if connection.vendor == "sqlite":
        return str(shutil.copy(name, Path(name).with_name("as-it-was.sqlite3")))
    user, password = os.environ["PGUSER"], os.environ["PGPASSWORD"]
    address = f"postgresql://{user}:{password}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/postgres"
    with psycopg.connect(address, autocommit=True) as administrator:
        administrator.execute(f'CREATE DATABASE as_it_was TEMPLATE "{name}"')
    return "as_it_was"


def _connection_to(name: str) -> Any:
    settings = connections.settings["default"]
    return load_backend(settings["ENGINE"]).DatabaseWrapper({**settings, "NAME": name}, "default")

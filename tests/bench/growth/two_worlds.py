"""The demonstration as it is, grown, and with a long past, side by side: one process asks each, in turn."""

import os
import shutil
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection, connections
from django.db.utils import load_backend

from act.casework.models import Contact
from tests.bench.grown_audit import Clone
from tests.bench.grown_database import Database, Postgresql, Sqlite

AS_IT_WAS, LONG_PAST = "as_it_was", "long_past"
MONTH = 28


def copied(name: str) -> str:
    """Copy this process's database, which nobody else is using, and return what the copy is called."""
    present = str(connection.settings_dict["NAME"])
    connection.close()
    if connection.vendor == "sqlite":
        return str(shutil.copy(present, Path(present).with_name(f"{name}.sqlite3")))
    with psycopg.connect(_address("postgres"), autocommit=True) as administrator:
        administrator.execute(f'CREATE DATABASE "{name}" TEMPLATE "{present}"')
    return name


def world(name: str) -> Any:
    """A connection to a database by what it is called."""
    settings = connections.settings["default"]
    return load_backend(settings["ENGINE"]).DatabaseWrapper({**settings, "NAME": name}, "default")


def ask(connected: Any) -> None:
    """Let whatever follows ask this one."""
    connections["default"] = connected


def with_a_past(name: str, username: str, contacts: int) -> int:
    """Give a worker in a copy so many contacts more, each a month or more earlier. Returns how many they have then."""
    database: Database = Sqlite(Path(name)) if connection.vendor == "sqlite" else Postgresql(_address(name))
    theirs = f"worker_id = (SELECT id FROM trust_user WHERE username = '{username}')"
    with database.opened():
        count = f"SELECT count(*) FROM casework_contact WHERE {theirs}"
        times = contacts // database.count(count) + 1
        nowhere = database.ask("SELECT id FROM trust_authority")[0][0]
        database.numbers(Clone(each, nowhere, nowhere, MONTH * each, "", nowhere) for each in range(1, times + 1))
        database.run(_earlier_contacts(database, theirs))
        database.settle()
        return database.count(count)


def _earlier_contacts(database: Database, theirs: str) -> str:
    values = {field.column: f't."{field.column}"' for field in Contact._meta.concrete_fields}
    columns = ", ".join(f'"{column}"' for column in values)
    values |= {"id": database.key("t.id", "c.digits"), "at": database.earlier("t.at", "c.days")}
    return (
        f"INSERT INTO casework_contact ({columns}) SELECT {', '.join(values.values())} "
        f"FROM casework_contact t CROSS JOIN clone c WHERE t.{theirs}"
    )


def _address(name: str) -> str:
    user, password = os.environ["PGUSER"], os.environ["PGPASSWORD"]
    return f"postgresql://{user}:{password}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/{name}"

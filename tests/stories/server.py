"""The real server with a fresh copy of the demonstration for every story."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests import environment
from tests.serving import Service, free_port
from tests.world import PASSWORD

TEMPLATE = "act_story_{worker}"


@dataclass(frozen=True)
class Server:
    """A running service: its address, a way to count rows behind its back, and one to turn to another day.

    `turn_to("2016-11-01")` starts it again on that practice date, on the same record.
    """

    address: str
    password: str
    count: Callable[[str], int]
    turn_to: Callable[[str], None]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A demonstration that was set up once, to be copied."""
    state = tmp_path_factory.mktemp("demonstration")
    (state / "demo.env").write_text("", encoding="utf-8")
    variables = _variables(state, TEMPLATE.format(worker=worker_id))
    if environment.POSTGRES:
        _as_admin(f"CREATE DATABASE {TEMPLATE.format(worker=worker_id)} OWNER act_owner TEMPLATE template0")
    _act("demo", "--no-serve", variables=variables)
    return state


@pytest.fixture
def server(demonstration: Path, tmp_path: Path, worker_id: str) -> Iterator[Server]:
    """The service, started for one story and stopped after it."""
    state, name = tmp_path / "state", f"act_story_run_{worker_id}"
    shutil.copytree(demonstration, state)
    if environment.POSTGRES:
        template = TEMPLATE.format(worker=worker_id)
        _as_admin(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        _as_admin(f"CREATE DATABASE {name} OWNER act_owner TEMPLATE {template}")
    service = Service(_variables(state, name), free_port(), tmp_path / "server.log")
    service.start()
    try:
        yield Server(service.address, PASSWORD, _counter(state, name), service.turn_to)
    finally:
        service.stop()


def _variables(state: Path, database: str) -> dict[str, str]:
    mine = {"ACT_STATE": str(state), "ACT_DEMO_PASSWORD": PASSWORD}
    if environment.POSTGRES:
        mine["DATABASE_URL"] = environment.address("act_app", database)
        mine["DATABASE_OWNER_URL"] = environment.address("act_owner", database)
    else:
        mine["DATABASE_URL"] = f"sqlite:///{state / 'act.sqlite3'}"
    return {**os.environ, **mine}


def _act(*arguments: str, variables: dict[str, str]) -> None:
    command = [sys.executable, "-m", "act.cli", *arguments]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _as_admin(statement: str) -> None:
    with psycopg.connect(environment.admin(), autocommit=True) as admin:
        admin.execute(statement.encode())


def _counter(state: Path, database: str) -> Callable[[str], int]:
    def count(query: str) -> int:
        if environment.POSTGRES:
            with psycopg.connect(environment.admin().rsplit("/", 1)[0] + f"/{database}") as admin:
                row = admin.execute(query.encode()).fetchone()
        else:
            with closing(sqlite3.connect(state / "act.sqlite3")) as file:
                row = file.execute(query).fetchone()
        assert row is not None
        return int(row[0])

    return count

"""The demonstration, set up once and copied as often as needed; each copy can be worked on and tampered with."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests import environment
from tests.kept import HOME, as_admin, from_template, made_from, one_at_a_time, tidy
from tests.world import PASSWORD

TEMPLATE, DATABASE, DONE = "act_story", "act.sqlite3", "done"


@dataclass(frozen=True)
class Copy:
    """A copy of the demonstration: its folder, its database, and the environment in which `act` works on it."""

    state: Path
    database: str
    variables: dict[str, str]

    def act(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """The command, in a process of its own."""
        return self.python("-m", "act.cli", *arguments)

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Python, in a process of its own."""
        command = [sys.executable, *arguments]
        return subprocess.run(command, env=self.variables, capture_output=True, text=True, check=False)

    def tamper(self, *statements: str) -> None:
        """Statements of the database's administrator, with nothing of ours in the way."""
        if environment.POSTGRES:
            self.run("SET session_replication_role = replica", *statements)
            return
        triggers = self.ask("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        self.run(*(f'DROP TRIGGER "{name}"' for (name,) in triggers), *statements)

    def run(self, *statements: str) -> None:
        """Statements behind the service's back, in one transaction."""
        if environment.POSTGRES:
            with psycopg.connect(beside_admin(self.database)) as admin:
                for statement in statements:
                    admin.execute(statement.encode())
            return
        with closing(sqlite3.connect(self.state / DATABASE)) as file:
            for statement in statements:
                file.execute(statement)
            file.commit()

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """The rows of a query, behind the service's back."""
        if environment.POSTGRES:
            with psycopg.connect(beside_admin(self.database)) as admin:
                return admin.execute(query.encode()).fetchall()
        with closing(sqlite3.connect(self.state / DATABASE)) as file:
            return file.execute(query).fetchall()

    def count(self, query: str) -> int:
        """The number that a query gives."""
        ((number,),) = self.ask(query)
        return int(str(number))

    def keep(self, name: str) -> "Copy":
        """A second copy of the database as it is now, to come back to."""
        kept = Copy(self.state, f"{self.database}_kept_{name}", self.variables)
        self._copy(self, kept)
        return kept

    def put_back(self, kept: "Copy") -> None:
        """The whole database becomes what it was."""
        self._copy(kept, self)

    def renew(self, demonstration: Path) -> None:
        """Everything becomes what it was when the demonstration had been set up, though it be served meanwhile."""
        stays = (DATABASE, "static") if self.state.exists() else (DATABASE,)
        for file in [*self.state.glob("*")]:
            if not file.name.startswith(stays):
                shutil.rmtree(file) if file.is_dir() else file.unlink()
        others = shutil.ignore_patterns(*(f"{name}*" for name in stays))
        shutil.copytree(demonstration, self.state, dirs_exist_ok=True, ignore=others)
        if environment.POSTGRES:
            from_template(self.database, TEMPLATE)
        else:
            _back_up(demonstration / DATABASE, self.state / DATABASE)

    def _copy(self, source: "Copy", target: "Copy") -> None:
        if environment.POSTGRES:
            from_template(target.database, source.database)
            return
        for end in ("-wal", "-shm"):
            (self.state / f"{target.file}{end}").unlink(missing_ok=True)
        _back_up(self.state / source.file, self.state / target.file)

    @property
    def file(self) -> str:
        """SQLite: the name of the file."""
        _, _, kept = self.database.partition("_kept_")
        return f"act-{kept}.sqlite3" if kept else DATABASE


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A demonstration that was set up once, for everybody who tests beside each other, to be copied."""
    base = tmp_path_factory.getbasetemp()
    of_this_run = base if worker_id == "master" else base.parent
    shared = of_this_run if environment.POSTGRES else HOME
    state = shared / f"demonstration_{made_from()}"
    with one_at_a_time(shared, "demonstration"):
        if not (state / DONE).exists():
            tidy("demonstration")
            shutil.rmtree(state, ignore_errors=True)
            _set_up(state)
            (state / DONE).touch()
    return state


def _set_up(state: Path) -> None:
    state.mkdir()
    (state / "demo.env").write_text("", encoding="utf-8")
    if environment.POSTGRES:
        as_admin(f"CREATE DATABASE {TEMPLATE} OWNER act_owner TEMPLATE template0")
    _act("demo", "--no-serve", variables=variables(state, TEMPLATE))


@pytest.fixture
def copied(demonstration: Path, tmp_path: Path, worker_id: str) -> Copy:
    """A fresh copy of the demonstration, that nobody serves."""
    state, name = tmp_path / "state", f"act_story_run_{worker_id}"
    copy = Copy(state, name, variables(state, name))
    copy.renew(demonstration)
    return copy


@pytest.fixture
def empty(tmp_path: Path, worker_id: str) -> Copy:
    """A database without a table."""
    return without_a_table(tmp_path / "empty", f"act_empty_{worker_id}")


def without_a_table(state: Path, name: str) -> Copy:
    """A database of this name without a table, in a folder of its own."""
    state.mkdir()
    if environment.POSTGRES:
        as_admin(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        as_admin(f"CREATE DATABASE {name} OWNER act_owner TEMPLATE template0")
    return Copy(state, name, variables(state, name))


def variables(state: Path, database: str) -> dict[str, str]:
    """The environment in which `act` works on a copy."""
    mine = {"ACT_STATE": str(state), "ACT_DEMO_PASSWORD": PASSWORD}
    if environment.POSTGRES:
        mine["DATABASE_URL"] = environment.address("act_app", database)
        mine["DATABASE_OWNER_URL"] = environment.address("act_owner", database)
    else:
        mine["DATABASE_URL"] = f"sqlite:///{state / DATABASE}"
    return {**os.environ, **mine}


def _act(*arguments: str, variables: dict[str, str]) -> None:
    command = [sys.executable, "-m", "act.cli", *arguments]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _back_up(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


def beside_admin(database: str) -> str:
    """The address of a database for the cluster's administrator."""
    return environment.admin().rsplit("/", 1)[0] + f"/{database}"

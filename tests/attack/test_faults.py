"""The database is held by somebody, or gone, under the real service: everybody is told, in a time that is stated."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from tests import environment
from tests.attack.told import tell
from tests.attack.visitor import Answer, Visitor
from tests.kept import as_admin
from tests.serving import Service, free_port
from tests.stories.copies import DATABASE, Copy, beside_admin


@pytest.fixture
def impatient(copied: Copy, tmp_path: Path) -> Iterator[Service]:
    """A service that waits for a moment and no longer."""
    limits = {"ACT_LOCK_SECONDS": "0.2", "ACT_STATEMENT_SECONDS": "5"}
    service = Service({**copied.variables, **limits}, free_port(), tmp_path / "server.log")
    service.start()
    try:
        yield service
    finally:
        service.end()


@contextmanager
def held(copy: Copy) -> Iterator[None]:
    """Inside, somebody writes and does not come to an end."""
    if environment.POSTGRES:
        with psycopg.connect(beside_admin(copy.database)) as admin:
            admin.execute("SELECT * FROM trust_user FOR UPDATE")
            admin.execute("SELECT * FROM trust_chainhead FOR UPDATE")
            yield
            admin.rollback()
        return
    with closing(sqlite3.connect(copy.state / DATABASE)) as file:
        file.execute("BEGIN IMMEDIATE")
        yield
        file.rollback()


@contextmanager
def away(copy: Copy) -> Iterator[None]:
    """Inside, nobody gets a connection."""
    as_admin(f"ALTER DATABASE {copy.database} ALLOW_CONNECTIONS false")
    as_admin(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{copy.database}'")
    yield
    as_admin(f"ALTER DATABASE {copy.database} ALLOW_CONNECTIONS true")


@contextmanager
def only_read(copy: Copy) -> Iterator[None]:
    """Inside, nothing can be written, as on a full disk that its keeper has closed."""
    for setting in ("SET default_transaction_read_only = on", "RESET default_transaction_read_only"):
        as_admin(f"ALTER DATABASE {copy.database} {setting}")
        as_admin(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{copy.database}'")
        if setting.startswith("SET"):
            yield


def _tell(answers: list[Answer]) -> None:
    tell(faults=1, faults_untold=any("Nothing was saved" not in answer.words for answer in answers))


def test_somebody_who_holds_the_database_makes_nobody_wait_for_long(impatient: Service, copied: Copy) -> None:
    inside = Visitor(impatient)
    inside.sign_in("helen")
    with held(copied):
        answers = [Visitor(impatient).sign_in("sam"), inside.get("/")]
    _tell(answers)
    for answer in answers:
        assert (answer.status, "A colleague is saving at the moment" in answer.words) == (503, True)
    assert (inside.get("/").status, Visitor(impatient).sign_in("sam").status) == (200, 302)


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite has no server that could be away")
def test_a_database_that_is_away_is_said_to_be_and_found_again(impatient: Service, copied: Copy) -> None:
    inside = Visitor(impatient)
    inside.sign_in("helen")
    with away(copied):
        answers = [Visitor(impatient).get("/sign-in/"), Visitor(impatient).sign_in("sam"), inside.get("/")]
    _tell(answers[1:])
    assert answers[0].status == 200
    for answer in answers[1:]:
        assert (answer.status, "We can't reach our records at the moment" in answer.words) == (503, True)
    assert (inside.get("/").status, Visitor(impatient).sign_in("sam").status) == (200, 302)


@pytest.mark.skipif(not environment.POSTGRES, reason="whether a file can be written is not SQLite's to say")
def test_a_database_that_can_only_be_read_is_said_to_be_and_written_again(impatient: Service, copied: Copy) -> None:
    inside = Visitor(impatient)
    inside.sign_in("helen")
    with only_read(copied):
        answers = [Visitor(impatient).sign_in("sam"), inside.get("/")]
    _tell(answers)
    for answer in answers:
        assert (answer.status, "We can't save anything at the moment" in answer.words) == (503, True)
    assert (inside.get("/").status, Visitor(impatient).sign_in("sam").status) == (200, 302)

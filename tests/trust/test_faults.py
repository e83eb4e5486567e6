"""What is said when the database does not do what it should, and that saying it needs nothing that can be at fault."""

import sqlite3
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import DatabaseError, OperationalError, connection
from django.template.backends.jinja2 import Jinja2
from django.test import Client

from act.trust.web import faults, plain_page
from act.trust.web.faults import Fault, fault_of
from tests.world import World

SignIn = Callable[[str], Client]


def of_sqlite(code: int) -> sqlite3.Error:
    """A mistake of SQLite with its (extended) code."""
    error = sqlite3.OperationalError("words of Mia")
    error.sqlite_errorcode = code
    return error


CAUSES: list[tuple[Exception, Fault]] = [
    (of_sqlite(sqlite3.SQLITE_BUSY), faults.BUSY),
    (of_sqlite(sqlite3.SQLITE_BUSY_SNAPSHOT), faults.BUSY),
    (of_sqlite(sqlite3.SQLITE_FULL), faults.FULL),
    (of_sqlite(sqlite3.SQLITE_READONLY_DBMOVED), faults.FULL),
    (of_sqlite(sqlite3.SQLITE_CANTOPEN), faults.AWAY),
    (of_sqlite(sqlite3.SQLITE_CONSTRAINT_CHECK), faults.OURS),
    (sqlite3.ProgrammingError("no code"), faults.OURS),
    (psycopg.errors.LockNotAvailable(), faults.BUSY),
    (psycopg.errors.DeadlockDetected(), faults.BUSY),
    (psycopg.errors.QueryCanceled(), faults.SLOW),
    (psycopg.errors.DiskFull(), faults.FULL),
    (psycopg.errors.ReadOnlySqlTransaction(), faults.FULL),
    (psycopg.errors.AdminShutdown(), faults.AWAY),
    (psycopg.errors.TooManyConnections(), faults.AWAY),
    (psycopg.OperationalError("connection refused"), faults.AWAY),
    (psycopg.errors.CheckViolation(), faults.OURS),
]


@pytest.mark.parametrize(("cause", "said"), CAUSES, ids=lambda value: type(value).__name__)
def test_each_has_its_sentence_by_its_code(cause: Exception, said: Fault) -> None:
    error = DatabaseError()
    error.__cause__ = cause
    assert fault_of(error) is said
    assert fault_of(error, faults.NOT_RECORDED) is (faults.NOT_RECORDED if said is faults.OURS else said)


def test_a_mistake_of_ours_is_ours_whatever_it_says() -> None:
    assert fault_of(ValueError("database is locked")) is fault_of(None) is faults.OURS


@pytest.fixture
def nothing_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """No template can be made into a page, and no style sheet found."""

    def fail(*_: Any, **__: Any) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(Jinja2, "get_template", fail)
    monkeypatch.setattr(plain_page, "static", fail)


def gone(execute: Any, sql: Any, *_: Any) -> None:
    """A statement that finds no database."""
    raise OperationalError("words of Mia") from psycopg.OperationalError("words of Mia")


@pytest.mark.parametrize("address", ["/", "/young-people/", "/sign-in/", "/no-such-page/"])
@pytest.mark.usefixtures("nothing_works")
def test_without_database_and_templates_every_page_still_says_so(address: str, world: World, sign_in: SignIn) -> None:
    client = sign_in("sam")
    with connection.execute_wrapper(gone):
        answer = client.get(address)
    page = answer.content.decode()
    assert answer.status_code == 503
    assert "We can&#x27;t reach our records at the moment" in page and "call 999" in page
    assert "Mia" not in page and "no-store" in answer["Cache-Control"]


@pytest.mark.usefixtures("nothing_works")
def test_without_templates_a_page_says_that_it_was_our_mistake(world: World, sign_in: SignIn) -> None:
    answer = sign_in("sam").get("/")
    assert (answer.status_code, "Something went wrong on our side" in answer.content.decode()) == (500, True)


def test_a_form_that_meets_it_says_that_nothing_was_saved(world: World, client: Client) -> None:
    client.raise_request_exception = False
    with connection.execute_wrapper(gone):
        answer = client.post("/sign-in/", {"username": "sam", "password": "a long enough password"})
    assert (answer.status_code, "Nothing was saved from this page" in answer.content.decode()) == (503, True)

"""PostgreSQL's two roles and the database: made where they are missing, and only there."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from act.trust.walls.database import as_owner, prepare
from tests import environment

needs_postgres = pytest.mark.skipif(not environment.POSTGRES, reason="SQLite has no roles")


@pytest.fixture
def fresh(settings: Any, worker_id: str) -> Iterator[str]:
    """The settings of a database that is not there yet."""
    name = f"act_made_by_{worker_id}"
    settings.DATABASE_OWNER_URL = environment.address("act_owner", name)
    yield name
    with psycopg.connect(environment.admin(), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name}".encode())


def break_as_owner() -> None:
    """A migration that breaks half way."""
    with as_owner():
        assert connection.settings_dict["USER"] == "act_owner"
        raise ZeroDivisionError


@needs_postgres
def test_preparing_makes_what_is_missing_and_a_second_time_nothing(fresh: str) -> None:
    assert prepare(environment.admin()) == [f"database {fresh}"]
    assert prepare(environment.admin()) == []
    with psycopg.connect(environment.admin()) as admin:
        row = admin.execute(
            "SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding) FROM pg_database WHERE datname = %s", [fresh]
        ).fetchone()
    assert row == ("act_owner", "UTF8")


@needs_postgres
def test_the_owner_is_no_superuser_either() -> None:
    with psycopg.connect(environment.admin()) as admin:
        row = admin.execute(
            "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'act_owner'"
        ).fetchone()
    assert row == (False, False, False)


@needs_postgres
def test_a_service_that_would_connect_as_somebody_else_is_refused(
    settings: Any, fresh: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(settings.DATABASES["default"], "USER", "postgres")
    with pytest.raises(ImproperlyConfigured, match="must connect as act_app, not as 'postgres'"):
        prepare(environment.admin())


@pytest.mark.skipif(environment.POSTGRES, reason="on PostgreSQL both addresses are there")
def test_preparing_without_postgresql_says_what_is_needed() -> None:
    with pytest.raises(ImproperlyConfigured, match="must both name a PostgreSQL database"):
        prepare("postgresql://nobody@127.0.0.1/postgres")


@needs_postgres
@pytest.mark.usefixtures("db")
def test_the_service_is_itself_again_after_a_migration_that_broke(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "close", lambda: None)  # the test's own transaction stays open
    before = connection.settings_dict["USER"]
    with pytest.raises(ZeroDivisionError):
        break_as_owner()
    assert connection.settings_dict["USER"] == before == "act_app"


@pytest.mark.skipif(environment.POSTGRES, reason="about SQLite, which has no owner")
@pytest.mark.usefixtures("db")
def test_on_sqlite_the_owner_is_whoever_is_there() -> None:
    with as_owner():
        assert connection.is_usable()

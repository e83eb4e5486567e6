"""Two roles on PostgreSQL: one owns the tables and migrates, the other runs the service and owns nothing (wall 6)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import dj_database_url
import psycopg
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from psycopg import sql

APP_ROLE = "act_app"
SILENT = {"log_min_error_statement": "panic", "log_error_verbosity": "terse", "log_min_duration_statement": "-1"}
"""The database's own log would otherwise quote refused rows and slow statements, with all that people wrote."""


def prepare(admin_url: str, *, owner_may_create_databases: bool = False) -> list[str]:
    """Makes the two roles and the database, where they are not there yet; gives what was made.

    Names and passwords come from DATABASE_URL and DATABASE_OWNER_URL. Raises ImproperlyConfigured for wrong ones.
    """
    owner, app = _urls()
    made = []
    with psycopg.connect(admin_url, autocommit=True) as admin:
        for role, extra in (
            (owner, "CREATEDB" if owner_may_create_databases else "NOCREATEDB"),
            (app, "NOCREATEDB"),
        ):
            if not admin.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role["USER"]]).fetchone():
                admin.execute(
                    sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE {} PASSWORD {}").format(
                        sql.Identifier(role["USER"]), sql.SQL(extra), sql.Literal(role["PASSWORD"])
                    )
                )
                made.append(f"role {role['USER']}")
        _silence(admin, app["USER"])
        if not admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [owner["NAME"]]).fetchone():
            admin.execute(
                sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0 ENCODING 'UTF8'").format(
                    sql.Identifier(owner["NAME"]), sql.Identifier(owner["USER"])
                )
            )
            made.append(f"database {owner['NAME']}")
    return made


def _silence(admin: psycopg.Connection[Any], role: str) -> None:
    """For an administrator who may not say so the how-to does."""
    for name, value in SILENT.items():
        try:
            admin.execute(
                sql.SQL("ALTER ROLE {} SET {} = {}").format(
                    sql.Identifier(role), sql.Identifier(name), sql.Literal(value)
                )
            )
        except psycopg.errors.InsufficientPrivilege:
            return


def _urls() -> tuple[dict[str, Any], dict[str, Any]]:
    app = settings.DATABASES["default"]
    if not settings.DATABASE_OWNER_URL or not app["ENGINE"].endswith("postgresql"):
        raise ImproperlyConfigured(
            "DATABASE_URL and DATABASE_OWNER_URL must both name a PostgreSQL database, "
            "for example postgresql://act_app:...@localhost/act and postgresql://act_owner:...@localhost/act."
        )
    if app["USER"] != APP_ROLE:
        raise ImproperlyConfigured(f"DATABASE_URL must connect as {APP_ROLE}, not as '{app['USER']}'.")
    return dict(dj_database_url.parse(settings.DATABASE_OWNER_URL)), app


@contextmanager
def as_owner() -> Iterator[None]:
    """Inside, the default connection is the owner's: for migrations and nothing else. SQLite has no owner."""
    if connection.vendor != "postgresql":
        yield
        return
    owner, _ = _urls()
    connection.close()
    before = {key: connection.settings_dict[key] for key in ("USER", "PASSWORD")}
    connection.settings_dict.update({key: owner[key] for key in before})
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(before)

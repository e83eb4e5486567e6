"""Changes the tables, and makes the database's walls what the models declare then."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from act.trust.walls import lock, postgresql, sqlite_triggers
from act.trust.walls.database import as_owner
from act.trust.walls.sqlite_guard import building

RUN = "Run: act migrate"
GONE = {"axes": ("accessattemptexpiration", "accessattempt", "accessfailurelog", "accesslog")}
"""Packages that earlier versions used, and their tables: they go, with what somebody once typed as a name."""


def migrate() -> None:
    """Brings tables and walls up to date, as the role that owns them.

    On PostgreSQL all of it is one transaction: killed half way, everything is as it was. On SQLite the triggers are
    down meanwhile, nobody else may have the file open, and a service that finds them down refuses to start.
    Raises ImproperlyConfigured for a database that this version can't bring up to date, or that is in use.
    """
    with as_owner(), lock.alone(connection), _one_transaction():
        _take_away_gone()
        _refuse_unknown_migrations()
        call_command("migrate", verbosity=0)
        _refuse(differences())


def refuse_unless_ready() -> None:
    """Raises ImproperlyConfigured when the tables or the walls are not those of this version. For start-up."""
    _refuse_unknown_migrations()
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise ImproperlyConfigured(f"The tables are older than this version. {RUN}")
    _refuse(differences())


def differences() -> list[str]:
    """One line for each wall of the database that is not as the models declare it."""
    with _building():
        found: list[str] = _walls(connection).differences(connection)
        return found


def take_down(*, using: str, plan: list[Any], **_: Any) -> None:
    """Signal receiver before migrations. PostgreSQL's walls only go where the same transaction puts them up again."""
    database = connections[using]
    if plan and (database.vendor == "sqlite" or database.in_atomic_block):
        with _building():
            _walls(database).take_down(database)
    building.set(True)


def put_up(*, using: str, **_: Any) -> None:
    """Signal receiver after migrations."""
    database = connections[using]
    with _building(), transaction.atomic(using=using):
        if _walls(database).differences(database):
            _walls(database).put_up(database)
    building.set(False)


def _walls(database: BaseDatabaseWrapper) -> Any:
    return postgresql if database.vendor == "postgresql" else sqlite_triggers


@contextmanager
def _building() -> Iterator[None]:
    token = building.set(True)
    try:
        yield
    finally:
        building.reset(token)


def _one_transaction() -> Any:
    return transaction.atomic() if connection.vendor == "postgresql" else nullcontext()


def _take_away_gone() -> None:
    recorder = MigrationRecorder(connection)
    if not recorder.has_table():
        return
    with connection.cursor() as cursor:
        for package, tables in GONE.items():
            for table in tables:
                cursor.execute(f'DROP TABLE IF EXISTS "{package}_{table}"')
            recorder.migration_qs.filter(app=package).delete()


def _refuse_unknown_migrations() -> None:
    recorder = MigrationRecorder(connection)
    known = MigrationExecutor(connection).loader.disk_migrations
    unknown = sorted(f"{app} {name}" for app, name in recorder.applied_migrations() if (app, name) not in known)
    if unknown:
        raise ImproperlyConfigured(
            f"This database has changes that this version doesn't know ({unknown[0]}): it is either from before the "
            "first release, and can't be brought up to date, or newer than this version."
        )


def _refuse(wrong: list[str]) -> None:
    if wrong:
        more = f", and {len(wrong) - 3} more" if len(wrong) > 3 else ""
        raise ImproperlyConfigured(
            f"The database's walls are not what this version declares: {'; '.join(wrong[:3])}{more}. {RUN}"
        )

"""SQLite changes a table by making it anew, and loses its triggers on the way: here they are put up again."""

from collections.abc import Iterator
from typing import Any

from django.db import connections
from django.db.migrations.loader import MigrationLoader

from act.trust.guard import building
from act.trust.steps import TableOperation

CREATE, CREATE_IF_MISSING = "CREATE TRIGGER ", "CREATE TRIGGER IF NOT EXISTS "


def put_up_again(*, using: str, **_: Any) -> None:
    """Signal receiver after migrations: every trigger that a migration once made is there, on SQLite."""
    connection = connections[using]
    if connection.vendor != "sqlite":
        return
    before = building.set(True)
    try:
        with connection.cursor() as cursor:
            tables = set(connection.introspection.table_names(cursor))
            for statement in _triggers(MigrationLoader(connection)):
                if _table(statement) in tables:
                    cursor.execute(statement.replace(CREATE, CREATE_IF_MISSING, 1))
    finally:
        building.reset(before)


def _triggers(loader: MigrationLoader) -> Iterator[str]:
    state = loader.project_state()
    for label, name in sorted(loader.applied_migrations.keys() & loader.graph.nodes.keys()):
        for operation in loader.graph.nodes[label, name].operations:
            if isinstance(operation, TableOperation):
                found = operation.statements("sqlite", label, state)
                yield from (statement for statement in found if statement.startswith(CREATE))


def _table(statement: str) -> str:
    return statement.split(' ON "', 1)[1].split('"', 1)[0]

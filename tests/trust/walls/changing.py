"""Adds to every table a required column and a constraint, and takes them away again: run in a process of its own.

Each of the four changes is made to all tables at once, between taking the walls down and putting them up. Prints as
JSON, for each change, which tables it left with the column, and what their walls then are not.
"""

import json
import os
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import django
from django.apps import apps
from django.db import connection, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddConstraint, AddField, RemoveConstraint, RemoveField
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

COLUMN = "school"
FIELD = models.CharField(max_length=200, default="not said")
RULE = models.CheckConstraint(condition=~models.Q(school=""), name="school_is_said")
CHANGES = (
    lambda model: AddField(model, COLUMN, FIELD),
    lambda model: AddConstraint(model, RULE),
    lambda model: RemoveConstraint(model, RULE.name),
    lambda model: RemoveField(model, COLUMN),
)
HAVING = {
    "sqlite": "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = %s",
    "postgresql": "SELECT table_name FROM information_schema.columns WHERE column_name = %s",
}
Planned = list[tuple[str, Operation]]
"""Operations, each with its app."""


def main() -> None:
    """Every model that walls are declared for."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings")
    django.setup()
    from act.trust.walls import lock
    from act.trust.walls.database import as_owner
    from act.trust.walls.declared import walls_of

    walled = [model for model in apps.get_models() if list(walls_of(model))]
    with as_owner(), lock.alone(connection):
        json.dump(
            {"tables": sorted(model._meta.db_table for model in walled), "changes": list(changed(walled))}, sys.stdout
        )


def changed(walled: list[Any]) -> Iterator[dict[str, Any]]:
    """Each change, done to all of them."""
    from act.trust.walls import migrating

    plans = [[(model._meta.app_label, change(model.__name__)) for model in walled] for change in CHANGES]
    for planned, (before, after) in zip(plans, pairwise(states(plans)), strict=True):
        with transaction.atomic() if connection.vendor == "postgresql" else connection.cursor():
            migrating.take_down(using="default", plan=planned)
            with connection.schema_editor() as editor:
                for app, operation in planned:
                    operation.database_forwards(app, editor, before, after)
            have = having()
            migrating.put_up(using="default")
        yield {"name": planned[0][1].describe(), "have": have, "wrong": migrating.differences()}


def states(plans: list[Planned]) -> list[ProjectState]:
    """The models as they are, and after each plan. None is rendered on the way: that would take a minute."""
    found = [MigrationLoader(connection).project_state()]
    for planned in plans:
        after = found[-1].clone()
        for app, operation in planned:
            operation.state_forwards(app, after)
        found.append(after)
    return found


def having() -> list[str]:
    """The tables that have the column now."""
    with connection.cursor() as cursor:
        cursor.execute(HAVING[connection.vendor], [COLUMN])
        return sorted(table for (table,) in cursor)


if __name__ == "__main__":
    main()

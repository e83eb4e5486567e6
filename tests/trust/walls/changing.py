"""Adds to each table a required column and a constraint, and takes them away again: run in a process of its own.

Prints as JSON, for each change, what its walls then are not.
"""

import json
import os
import sys
from collections.abc import Iterator

import django
from django.apps import apps
from django.db import connection, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddConstraint, AddField, RemoveConstraint, RemoveField
from django.db.migrations.operations.base import Operation

FIELD = models.CharField(max_length=200, default="not said")
RULE = models.CheckConstraint(condition=~models.Q(school=""), name="school_is_said")


def main() -> None:
    """Every model that walls are declared for."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings")
    django.setup()
    from act.trust.walls import lock
    from act.trust.walls.database import as_owner
    from act.trust.walls.declared import walls_of

    wrong = {}
    with as_owner(), lock.alone(connection):
        for model in (model for model in apps.get_models() if list(walls_of(model))):
            wrong |= dict(changed(model._meta.app_label, model.__name__))
    json.dump(wrong, sys.stdout)


def changed(app: str, model: str) -> Iterator[tuple[str, list[str]]]:
    """One model's changes, each between taking its walls down and putting them up."""
    from act.trust.walls import migrating

    state = MigrationLoader(connection).project_state()
    operations: list[Operation] = [
        AddField(model, "school", FIELD),
        AddConstraint(model, RULE),
        RemoveConstraint(model, RULE.name),
        RemoveField(model, "school"),
    ]
    for operation in operations:
        with transaction.atomic() if connection.vendor == "postgresql" else connection.cursor():
            migrating.take_down(using="default", plan=[operation])
            before = state.clone()
            operation.state_forwards(app, state)
            with connection.schema_editor() as editor:
                operation.database_forwards(app, editor, before, state)
            migrating.put_up(using="default")
        yield f"{app}.{model}: {operation.describe()}", migrating.differences()


if __name__ == "__main__":
    main()

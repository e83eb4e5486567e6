"""An empty database gets its tables as the migrations leave them, in place of one migration after the other.

The outcome is the same, line by line (`tests/trust/walls/test_fresh_tables.py`), in a fraction of the time.
"""

from django.apps import apps
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from act.trust.walls.sqlite_guard import building


def is_empty() -> bool:
    """Whether the database has no table at all."""
    return not connection.introspection.table_names()


def make() -> None:
    """Make every table, and note every migration as applied. Stopped half way, ordinary migrations take it from there.

    The few tables of Django's own apps and of others come by their migrations: their models say something else.
    """
    token = building.set(True)
    try:
        executor = MigrationExecutor(connection)
        executor.migrate([leaf for leaf in executor.loader.graph.leaf_nodes() if not _is_ours(leaf[0])])
        with connection.schema_editor(atomic=True) as editor:
            # Django's record of what the migrations come to, not the models: these name their columns in another order.
            for model in executor.loader.project_state().apps.get_models():
                if _is_ours(model._meta.app_label):
                    editor.create_model(model)
            for app, name in executor.loader.disk_migrations:
                if _is_ours(app):
                    executor.recorder.record_applied(app, name)
    finally:
        building.reset(token)


def _is_ours(label: str) -> bool:
    return apps.get_app_config(label).name.startswith("act.")

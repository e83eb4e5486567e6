"""Every wall that the models and rooms of today declare, as the objects that a database should hold."""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from typing import Any

from django.apps import apps
from django.db.migrations.recorder import MigrationRecorder

from act.trust.walls.compared import Compared, comparing, is_compared
from act.trust.walls.constraints import SameAuthority
from act.trust.walls.functions import functions_of, standing
from act.trust.walls.holds import no_entry_hidden
from act.trust.walls.lengths import bounded_texts
from act.trust.walls.objects import DatabaseObject, Key, Kind, RoomWalls, Table, Wall
from act.trust.walls.removed_rows import RemovedRows, VersionsOfRemoved
from act.trust.walls.row_access import Rows, rows_of
from act.trust.walls.row_security import RowSecurity

APP_ROLE = "act_app"
"""The role that the service runs as on PostgreSQL: it owns nothing, and these grants are all it may do."""


def declared(vendor: str) -> dict[Key, DatabaseObject]:
    """The objects by their keys, in the order in which they can be made. `vendor` is "postgresql" or "sqlite"."""
    found = _on_postgresql() if vendor == "postgresql" else _on_sqlite()
    order = list(Kind)
    return {each.key: each for each in sorted(found, key=lambda each: order.index(each.key.kind))}


def walls_of(model: Any) -> Iterator[Wall]:
    """The walls of a model's table: of its rows, of its own, of its foreign keys, of higher rooms."""
    rows = rows_of(model)
    if rows:
        yield RowSecurity(rows)
    yield from _removed(model, rows)
    if not hasattr(model, "instance_type"):  # a version is a copy of its record, and nobody's child
        yield from getattr(model, "walls", ())
        yield from _same_authorities(model)
    yield from bounded_texts(model)
    if is_compared(model):
        yield Compared()
    for room in _rooms():
        yield from room.tables.get(model._meta.db_table, ())


def _same_authorities(model: Any) -> Iterator[Wall]:
    if _has_authority(model):
        for field in model._meta.fields:
            if (field.many_to_one or field.one_to_one) and _has_authority(field.related_model):
                yield SameAuthority(field.column, field.related_model._meta.db_table)


def _removed(model: Any, rows: Rows | None) -> Iterator[Wall]:
    """The walls that keep removed entries, and every version of them, from all but managers."""
    if rows and any(field.name == "removed_at" for field in model._meta.fields):
        record = getattr(model, "instance_type", None)
        if record:
            yield VersionsOfRemoved(record._meta.db_table)
        else:
            yield from (RemovedRows(rows), no_entry_hidden(rows.person))


def _has_authority(model: Any) -> bool:
    """Whether every row of a model belongs to one authority."""
    return any(field.name == "authority" and not field.null for field in model._meta.fields)


def _rooms() -> list[RoomWalls]:
    names = [f"{config.name}.walls" for config in apps.get_app_configs() if config.name.startswith("act.")]
    modules = [import_module(name) for name in names if find_spec(name)]
    return [room for module in modules for room in [getattr(module, "WALLS", None)] if isinstance(room, RoomWalls)]


def _models() -> list[tuple[Table, list[Wall]]]:
    models = apps.get_models(include_auto_created=True)
    return [(Table.of(model), list(walls_of(model))) for model in models]


def _on_sqlite() -> Iterator[DatabaseObject]:
    for table, walls in _models():
        yield from chain.from_iterable(wall.sqlite(table) for wall in walls)


def _on_postgresql() -> Iterator[DatabaseObject]:
    for name in ("reach", "accounts", "chain"):
        yield from functions_of("act.trust", name)
    yield standing()
    yield from comparing()
    for room in _rooms():
        yield from room.functions
    for table, walls in _models():
        yield from chain.from_iterable(wall.postgresql(table) for wall in walls)
        yield _grants(table, walls)
    yield _granted(MigrationRecorder.Migration._meta.db_table, "SELECT")


def _grants(table: Table, walls: list[Wall]) -> DatabaseObject:
    """Everything on a table without walls; else reading, adding, and what the walls leave of changing and deleting."""
    narrow = [set(wall.updatable) for wall in walls if wall.updatable is not None]
    rows = [wall for wall in walls if isinstance(wall, RowSecurity)]
    # Rows that are never changed may still be deleted, where their `Rows` say by whom; no other wall leaves both.
    deletes = all(wall.rows.delete for wall in rows) and len(narrow) == sum(wall.updatable is not None for wall in rows)
    columns = ", ".join(sorted(set.intersection(*narrow))) if narrow else ""
    update = f"UPDATE ({columns})" if columns else "" if narrow else "UPDATE"
    return _granted(table.name, *filter(None, ("DELETE" if deletes else "", "INSERT", "SELECT", update)))


def _granted(table: str, *privileges: str) -> DatabaseObject:
    said = ", ".join(privileges)
    return DatabaseObject(Key(Kind.GRANTS, table, ""), f'GRANT {said} ON "{table}" TO {APP_ROLE}', said)

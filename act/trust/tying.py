"""Ties the rows of the audit that were there before there were chains: for one migration, as the tables' owner."""

from typing import Any

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from act.methods.chain import START, link
from act.trust.chain import NO_SINGLE_AUTHORITY, content

AT_ONCE = 1_000
NEVER = ("trust_auditrow", "trust_auditsubject")


def tie_all(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Every row in the order of its time, each chain by itself. What keeps rows as they are stands aside meanwhile."""
    row, subject, head = (apps.get_model("trust", name) for name in ("AuditRow", "AuditSubject", "ChainHead"))
    _aside(schema_editor)
    for pk, actor in row._default_manager.filter(subjects__isnull=False).distinct().values_list("pk", "actor_id"):
        subject._default_manager.filter(row_id=pk).update(actor_id=actor)
    for authority in {*row._default_manager.order_by().values_list("authority_id", flat=True).distinct()}:
        length, last = _tie(row, authority)
        head(chain=authority or NO_SINGLE_AUTHORITY, length=length, hash=last).save(force_insert=True)
    _back(schema_editor)


def _tie(model: Any, authority: Any) -> tuple[int, str]:
    place, last = 0, START
    found = model._default_manager.filter(authority_id=authority).order_by("at", "id").prefetch_related("subjects")
    rows: list[Any] = []
    for row in found.iterator(chunk_size=AT_ONCE):
        place += 1
        row.place, row.hash = place, link(last, place, content(row, row.subjects.all()))
        last = row.hash
        rows.append(row)
        if len(rows) == AT_ONCE:
            model._default_manager.bulk_update(rows, ["place", "hash"], batch_size=100)
            rows.clear()
    model._default_manager.bulk_update(rows, ["place", "hash"], batch_size=100)
    return place, last


def _aside(schema_editor: BaseDatabaseSchemaEditor) -> None:
    """SQLite's triggers come back by themselves when all migrations are done (`act.trust.rebuilt`)."""
    for table in NEVER:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY')
        else:
            schema_editor.execute(f'DROP TRIGGER IF EXISTS "{table}_no_update"')


def _back(schema_editor: BaseDatabaseSchemaEditor) -> None:
    for table in NEVER:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')

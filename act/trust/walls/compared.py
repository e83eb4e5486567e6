"""Compares every record with the last of its versions, and every version with what the audit says of it.

It gives the keys of those that differ and nothing else.

Whoever changes a row behind the service's back, in the file or as the database's administrator, leaves its last version
behind. On PostgreSQL the service's own role may not read everybody's rows: a function of the owner compares them, for
which the owner reads them while the audit is verified.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps

from act.trust.records.tied import items_sql
from act.trust.walls.objects import DatabaseObject, Key, Kind, Table, Wall, policy

OWNER_ROLE = "act_owner"
FUNCTION, LOOSE_FUNCTION = "act_differences", "act_loose"
LAST = """
SELECT '{label}' AS label, CAST({key} AS {text}) AS id FROM "{table}" r
  LEFT JOIN "{versions}" v ON v.history_id = (
    SELECT w.history_id FROM "{versions}" w WHERE w.id = r.id ORDER BY w.history_date DESC, w.history_id DESC LIMIT 1)
 WHERE v.history_id IS NULL OR {differ}
UNION ALL
SELECT '{label}', CAST(v.id AS {text}) FROM "{versions}" v
 WHERE NOT EXISTS (SELECT 1 FROM "{table}" r WHERE r.id = v.id)
"""


LOOSE = """
WITH written AS MATERIALIZED ({written}),
     tied AS MATERIALIZED ({tied}),
     known AS MATERIALIZED (SELECT w.version FROM written w JOIN tied t ON t.item = w.item)
SELECT w.item AS item, 'untied' AS loose FROM written w LEFT JOIN known k ON k.version = w.version
 WHERE w.newest = 1 AND k.version IS NULL
UNION ALL
SELECT t.item, 'unmet' FROM tied t LEFT JOIN written w ON w.item = t.item WHERE w.item IS NULL
"""
TIED = {
    "postgresql": "SELECT unnest(string_to_array(wrote, ' ')) AS item FROM trust_auditrow WHERE wrote <> ''",
    # Words that somebody put there by hand may be no list any more.
    "sqlite": "SELECT j.value AS item FROM (SELECT '[\"' || replace(wrote, ' ', '\",\"') || '\"]' AS list "
    "FROM trust_auditrow WHERE wrote <> '') r, json_each(CASE WHEN json_valid(r.list) THEN r.list ELSE '[]' END) j",
}
"""What the audit says was written: the items of `AuditRow.wrote`, each a row."""


class Compared(Wall):
    """Lets the owner read a table while records are compared with their versions. PostgreSQL only."""

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        rule = f"FOR SELECT TO {OWNER_ROLE} USING (current_setting('act.purpose', true) = 'verification')"
        yield policy(table.name, "act_compared", rule)


def versioned() -> Iterator[tuple[Any, Any]]:
    """Return every model that keeps versions, with the model of those."""
    for model in apps.get_models():
        if hasattr(model, "history") and not hasattr(model, "instance_type"):
            yield model, model.history.model


def is_compared(model: Any) -> bool:
    """Tell whether a model keeps versions, or is one."""
    return any(model in pair for pair in versioned())


def differences_sql(vendor: str) -> str:
    """Return the statement that finds what differs: the label of the model, and the key of the record as text."""
    differ, text = ("IS NOT", "varchar") if vendor == "sqlite" else ("IS DISTINCT FROM", "text")
    parts = []
    for model, version in versioned():
        columns = [field.column for field in model._meta.fields]
        either = " OR ".join(f'r."{column}" {differ} v."{column}"' for column in columns)
        tables = {"table": model._meta.db_table, "versions": version._meta.db_table}
        parts.append(LAST.format(label=model._meta.label, key="r.id", text=text, differ=either, **tables).strip())
    return "\nUNION ALL\n".join(parts)


def loose_sql(vendor: str) -> str:
    """Return the statement that finds versions that no row of the audit ties, and what rows tie that is not there.

    It gives items (`act.trust.records.tied`), each with "untied" or "unmet".
    """
    written = "\nUNION ALL\n".join(statement for _, version in versioned() for statement in items_sql(version, vendor))
    return LOOSE.format(written=written, tied=TIED[vendor])


def comparing() -> Iterator[DatabaseObject]:
    """Return the functions that compare them on PostgreSQL, as the owner of the tables."""
    yield _as_owner(FUNCTION, "label text, id text", differences_sql("postgresql"))
    yield _as_owner(LOOSE_FUNCTION, "item text, loose text", loose_sql("postgresql"))


def _as_owner(name: str, columns: str, statement: str) -> DatabaseObject:
    return DatabaseObject(
        Key(Kind.FUNCTION, "", name),
        f"CREATE FUNCTION {name}() RETURNS TABLE ({columns}) LANGUAGE sql STABLE SECURITY DEFINER "
        f"SET search_path = public, pg_temp AS $$ {statement} $$",
    )

"""How the database finds the rows of a page: which tables that grow it reads from end to end."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import connection, transaction

from act.trust.models import AuditRow, Message, PersonRecord, Posting, Tie, User

Asked = tuple[str, Any]
GROW = frozenset(
    {
        *(model._meta.db_table for model in apps.get_models() if issubclass(model, PersonRecord)),
        *(model._meta.db_table for model in (AuditRow, Message, Posting, Tie, User)),
    }
)
"""Tables that have a row for each young person, for each who works here, or for each page that was shown."""
PART = re.compile(r"(?:FROM|JOIN) \"(\w+)\"(?: (?!WHERE|ORDER|GROUP|LIMIT|INNER|LEFT|ON)(\w+))?")


@contextmanager
def asked() -> Iterator[list[Asked]]:
    """The reading statements inside, with what was bound to them."""
    found: list[Asked] = []

    def note(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.lstrip().upper().startswith("SELECT") and not many:
            found.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield found


def settle() -> None:
    """Let SQLite know how large its tables have become: from then on it may find a whole table cheaper than an index.

    PostgreSQL lets only the owner of its tables do so, and is told to use indexes instead.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def read_from_end_to_end(statement: Asked) -> set[str]:
    """The tables that grow of which a statement reads every row."""
    sql, params = statement
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # A table of a few pages is read from end to end whatever its indexes: without that, only where none serves.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(f"EXPLAIN {sql}", params)
            found = {table for (line,) in cursor.fetchall() for table in re.findall(r"Seq Scan on (\w+)", line)}
            cursor.execute("SET LOCAL enable_seqscan = on")
            return found & GROW
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params)
        scanned = {step[1] for row in cursor.fetchall() if (step := SCAN.match(row[3]))}
        cursor.execute(f"EXPLAIN {sql}", params)
        begun = _begun_at_an_end(cursor.fetchall())
        cursor.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage IN (SELECT value FROM json_each(%s))",
            [json.dumps(begun)],
        )
        read = {name for (name,) in cursor.fetchall()}
    return _called(sql, scanned) & read & GROW


SCAN = re.compile(r"SCAN (\w+)(?! USING)\b")


def _called(sql: str, names: set[str]) -> set[str]:
    """The tables that a statement calls by one of some names: subqueries share short ones."""
    return {table for table, short in PART.findall(sql) if (short or table) in names}


def _begun_at_an_end(program: list[tuple[Any, ...]]) -> list[int]:
    """The first pages of the tables that SQLite's program for a statement reads from their first or last row on."""
    opened = {cursor: page for _, code, cursor, page, *_ in program if code == "OpenRead"}
    return [opened[cursor] for _, code, cursor, *_ in program if code in {"Rewind", "Last"} and cursor in opened]

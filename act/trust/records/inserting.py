"""Adds rows with statements that are written once: the audit and the versions, of which every act adds some."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from django.db import connection, models

AT_ONCE = 1_000


def insert(rows: Sequence[models.Model]) -> None:
    """Add rows of one model, none of which is there yet. Raises IntegrityError for one that is."""
    for begin in range(0, len(rows), AT_ONCE):
        some = rows[begin : begin + AT_ONCE]
        statement, fields = _statement(type(some[0]), len(some))
        with connection.cursor() as cursor:
            cursor.execute(statement, list(_values(some, fields)))


def _values(rows: Iterable[models.Model], fields: Sequence[Any]) -> Iterator[Any]:
    for row in rows:
        for field in fields:
            yield field.get_db_prep_save(getattr(row, field.attname), connection)


@cache
def _statement(model: type[models.Model], rows: int) -> tuple[str, Sequence[Any]]:
    """Return the statement for so many rows, and the fields whose values it takes for each."""
    fields, quoted = model._meta.concrete_fields, connection.ops.quote_name
    columns = ", ".join(quoted(str(field.column)) for field in fields)
    values = f"({', '.join('%s' for _ in fields)})"
    into = f"INSERT INTO {quoted(model._meta.db_table)} ({columns})"
    return f"{into} VALUES {', '.join([values] * rows)}", fields

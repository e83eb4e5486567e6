"""Columns as the database keeps them, read a few thousand rows at a time: a tuple a row, and no object for a key.

The driver and Django make an object of every key, day and moment of every row, which costs most of what counting
costs. Here they come as text, and days are made of it once for each day.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import islice
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from django.db import connection
from django.db.models import (
    BooleanField,
    DateField,
    DateTimeField,
    Field,
    ForeignKey,
    IntegerField,
    QuerySet,
    TextField,
    UUIDField,
)
from django.db.models.functions import Cast

Columns = TypeVar("Columns", bound=NamedTuple)
"""A row of statistics: its fields are named as the model's are, and say what each holds."""
AT_ONCE = 2_000
"""Rows that are held at a time."""
KEY = "key_as_text"


def plain_rows(
    rows: "QuerySet[Any]", key: str, columns: type[Columns], *, in_turn: bool = False
) -> Iterator[tuple[str, Columns]]:
    """Read the columns that a NamedTuple names, each row after the text of its key; `in_turn`, those of one together.

    A key among the columns is text too, a yes or no is 1 or 0, and moments are in UTC.
    """
    fields = [rows.model._meta.get_field(name) for name in columns._fields]
    plain = {f"plain_{field.name}": as_plain for field in fields if (as_plain := _plain(field))}
    names = [name if (name := f"plain_{field.name}") in plain else field.name for field in fields]
    asked = rows.annotate(**{KEY: as_text(key)}, **plain).values_list(KEY, *names)
    found = (asked.order_by(KEY) if in_turn else asked).iterator(chunk_size=AT_ONCE)
    while chunk := list(islice(found, AT_ONCE)):
        keys, *values = zip(*chunk, strict=True)
        read = [_read(field, column) for field, column in zip(fields, values, strict=True)]
        yield from zip(keys, map(columns._make, zip(*read, strict=True)), strict=True)


def as_text(key: str) -> Cast:
    """Return the expression of a key as the text that the database makes of it."""
    return Cast(key, TextField())


def text_of(key: UUID) -> str:
    """Return the text that the database makes of a key: with hyphens or without."""
    return str(UUIDField().get_db_prep_value(key, connection))


def _plain(field: "Field[Any, Any]") -> Cast | None:
    """Return what is asked for in place of a field that Django would make an object of."""
    if isinstance(field, BooleanField):
        return Cast(field.name, IntegerField())
    return as_text(field.name) if isinstance(field, UUIDField | ForeignKey | DateField) else None


def _read(field: "Field[Any, Any]", column: tuple[Any, ...]) -> "tuple[Any, ...] | map[Any]":
    if isinstance(field, DateField):
        return map(_moment if isinstance(field, DateTimeField) else _day, column)
    return column


@lru_cache(maxsize=10_000)
def key_of(text: str) -> str:
    """Return a key's own text, by the text that the database makes of it: for the few keys of many rows."""
    return str(UUID(text))


@cache
def day_of(text: str) -> date:
    """Return the day of a text."""
    return date.fromisoformat(text)


def moment_of(text: str) -> datetime:
    """Return the moment of a text, in UTC."""
    # SQLite keeps moments in UTC without saying so; PostgreSQL says which zone it speaks in.
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@cache
def _day(text: str | None) -> date | None:
    return day_of(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return moment_of(text) if text else None

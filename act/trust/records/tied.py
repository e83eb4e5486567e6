"""What ties a version to the audit: its digest, which stands in the row of the act that wrote it (`AuditRow.wrote`).

A digest is over what the version says, column by column. It is salted by the version's own key, which nobody knows who
may not read it: whoever reads the audit works out nothing from it. A column that comes later belongs to a later list
(`versions(since=...)`), so that the digests of older versions stay right.
"""

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from act.trust.records.column_texts import as_text, text_of


class Written:
    """A version that this transaction wrote, and that no row of the audit ties yet.

    It waits among what Django calls after the commit: that list alone forgets, with a part of a transaction that is
    taken back, what belonged to it.
    """

    def __init__(self, item: str) -> None:
        self.item = item

    def __call__(self) -> None:
        """Nothing is left to be done after the commit."""


class Tied:
    """Everything before it in that list is tied."""

    def __call__(self) -> None:
        """Nothing is left to be done after the commit."""


def note(version: Any) -> None:
    """Note that a version was written, so that the act which wrote it ties it."""
    transaction.on_commit(Written(item_of(version)))


def take_written() -> str:
    """Return what this transaction wrote since its last act, for the row of this one, and note that it is tied."""
    items: list[str] = []
    for _, function, *_ in reversed(connection.run_on_commit):
        if isinstance(function, Tied):
            break
        if isinstance(function, Written):
            items.append(function.item)
    if items:
        transaction.on_commit(Tied())
    return " ".join(reversed(items))


def item_of(version: Any) -> str:
    """Return what the audit says of a version: the kind of record, its key, the list of columns and the digest."""
    model: Any = type(version)
    number = max(lists_of(model))
    said = [text_of(field, getattr(version, field.attname), connection.vendor) for field in lists_of(model)[number]]
    return f"{_label(model)}:{_key(version)}:{number}:{digest(_together(said))}"


def digest(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def teach(connection: BaseDatabaseWrapper, **_: object) -> None:
    """Signal receiver: every new SQLite connection learns the digest. PostgreSQL has a function for it."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("act_digest", 1, digest, deterministic=True)


@cache
def lists_of(model: Any) -> dict[int, tuple[Any, ...]]:
    """Return the lists of columns of a model of versions, by number: the first, and one for each that came later."""
    since: dict[int, tuple[str, ...]] = model.tied_since
    fields = sorted(model._meta.concrete_fields, key=lambda field: str(field.column))
    return {
        number: tuple(field for field in fields if field.column not in _later(since, number))
        for number in (1, *sorted(since))
    }


def items_sql(model: Any, vendor: str) -> Iterator[str]:
    """Return a statement for each list of columns: the version's key, its item, and whether the list is the newest."""
    lists = lists_of(model)
    for number, fields in lists.items():
        said = " || ',' || ".join(_said_sql(as_text(field, f'"{field.column}"', vendor)) for field in fields)
        key = as_text(model._meta.get_field("id"), '"id"', vendor)
        item = f"'{_label(model)}:' || {key} || ':{number}:' || act_digest({said})"
        columns = f"CAST(history_id AS text) AS version, {item} AS item, {int(number == max(lists))} AS newest"
        yield f'SELECT {columns} FROM "{model._meta.db_table}"'  # noqa: S608  # names of our own


def _said_sql(text: str) -> str:
    return f"coalesce(length({text}) || ':' || {text}, '-')"


def _together(said: Iterable[str | None]) -> str:
    """Write texts one after the other, each with its length, so that no two rows come to the same."""
    return ",".join("-" if text is None else f"{len(text)}:{text}" for text in said)


def _later(since: dict[int, tuple[str, ...]], number: int) -> set[str]:
    return {column for later, columns in since.items() if later > number for column in columns}


def _label(model: Any) -> str:
    return str(model.instance_type._meta.label)


def _key(version: Any) -> UUID:
    key: UUID = version.id
    return key

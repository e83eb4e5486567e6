"""What walls are made of: named things in a database, each with the statement that makes it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple


class Kind(StrEnum):
    """Kinds of thing, in the order in which they are made. SQLite knows triggers only."""

    FUNCTION = "function"
    CONSTRAINT = "constraint"
    ROW_SECURITY = "row security"
    POLICY = "policy"
    TRIGGER = "trigger"
    GRANTS = "grants"


class Key(NamedTuple):
    """Names one thing. `table` is empty for a function; `name` is empty for row security and grants."""

    kind: Kind
    table: str
    name: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.kind, self.name, f"on {self.table}" if self.table else "") if part)


@dataclass(frozen=True)
class DatabaseObject:
    """One thing and the SQL that makes it. `state` is how the catalogue describes it, where we can tell beforehand."""

    key: Key
    create: str
    state: str = ""


@dataclass(frozen=True)
class Table:
    """A model's table as walls see it."""

    name: str
    columns: tuple[str, ...]

    @classmethod
    def of(cls, model: Any) -> "Table":
        """The table of a model class."""
        return cls(model._meta.db_table, tuple(each.column for each in model._meta.fields if each.column))


class Wall:
    """One rule about one table. A subclass says of which objects it is made on either database."""

    updatable: tuple[str, ...] | None = None
    """The only columns that the service may update. None: this wall says nothing about it."""

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        """Its objects on PostgreSQL."""
        return ()

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        """Its objects on SQLite."""
        return ()


@dataclass(frozen=True)
class RoomWalls:
    """What a room declares besides its models: SQL functions, and walls on tables of lower floors by table name."""

    functions: tuple[DatabaseObject, ...] = ()
    tables: dict[str, list[Wall]] = field(default_factory=dict)


def trigger(table: str, name: str, statement: str) -> DatabaseObject:
    """A trigger; `statement` is what follows its name, from BEFORE or AFTER on."""
    return DatabaseObject(Key(Kind.TRIGGER, table, name), f'CREATE TRIGGER "{name}" {statement}')


def sqlite_triggers(table: str, name: str, when: str, refused: str, *, after: bool = False) -> Iterator[DatabaseObject]:
    """Two triggers that refuse an insert and an update where a condition holds, on SQLite."""
    moment = "AFTER" if after else "BEFORE"
    for verb in ("INSERT", "UPDATE"):
        statement = f"{moment} {verb} ON \"{table}\" WHEN {when} BEGIN SELECT RAISE(ABORT, '{refused}'); END"
        yield trigger(table, f"{name}_{verb.lower()}", statement)


def constraint(table: str, name: str, definition: str) -> DatabaseObject:
    """A constraint that Django doesn't know of. PostgreSQL only."""
    return DatabaseObject(
        Key(Kind.CONSTRAINT, table, name), f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {definition}'
    )


def policy(table: str, name: str, rule: str) -> DatabaseObject:
    """A policy of row level security; `rule` is what follows the table's name. PostgreSQL only."""
    return DatabaseObject(Key(Kind.POLICY, table, name), f'CREATE POLICY "{name}" ON "{table}" {rule}')


def trigger_function(name: str, body: str) -> DatabaseObject:
    """A function that a trigger calls; `body` goes between BEGIN and END. PostgreSQL only."""
    return DatabaseObject(
        Key(Kind.FUNCTION, "", name),
        f'CREATE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$',
    )

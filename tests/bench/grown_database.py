"""Either database as whoever has all power over it: keys, dates and names written anew in its SQL."""

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg

from tests.bench.grown_audit import VERSION, Clone

CLONE = "clone (number, digits, mine, others, days, surname, wigan)"


class Database(ABC):
    """A database of the demonstration; `opened` holds it in one transaction without its triggers."""

    connection: Any
    mark = "?"

    @abstractmethod
    def opened(self) -> Any:
        """A context in which it can be loaded."""

    @abstractmethod
    def key(self, column: str, digits: str) -> str:
        """SQL for a key of a clone: that of the demonstration, with another version and six digits changed."""

    @abstractmethod
    def stored(self, key: UUID) -> str:
        """A key as the database keeps it."""

    @abstractmethod
    def earlier(self, column: str, days: str) -> str:
        """SQL for a date or moment, so many days earlier."""

    @abstractmethod
    def surname(self, column: str, surname: str) -> str:
        """SQL for a name with another surname."""

    @abstractmethod
    def add(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows."""

    def settle(self) -> None:
        """Let the planner know how large its tables have become."""
        self.run("ANALYZE")

    def run(self, statement: str, values: Sequence[Any] = ()) -> None:
        """One statement."""
        self.connection.execute(statement, values)

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        found: list[tuple[Any, ...]] = self.connection.execute(query).fetchall()
        return found

    def count(self, query: str) -> int:
        """The number that a query gives."""
        return int(self.ask(query)[0][0])

    def numbers(self, clones: Iterable[Clone]) -> None:
        """A table of the clones, for this connection alone."""
        types = "number integer, digits text, mine {0}, others {0}, days integer, surname text, wigan {0}"
        kind = "uuid" if self.mark == "%s" else "text"
        self.run(f"CREATE TEMPORARY TABLE clone ({types.format(kind)})")
        for each in clones:
            values = (each.number, each.digits, each.mine, each.others, each.days, each.surname, each.wigan)
            self.run(f"INSERT INTO {CLONE} VALUES ({', '.join([self.mark] * 7)})", values)


class Sqlite(Database):
    """The file of a demonstration that nobody serves."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @contextmanager
    def opened(self) -> Iterator[None]:
        with closing(sqlite3.connect(self.file)) as self.connection:
            self.run("PRAGMA foreign_keys=OFF")
            self.run("PRAGMA temp_store=FILE")
            self.run("PRAGMA cache_size=-200000")
            triggers = self.ask("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for name, _ in triggers:
                self.run(f'DROP TRIGGER "{name}"')
            yield
            for _, statement in triggers:
                self.run(statement)
            self.connection.commit()

    def key(self, column: str, digits: str) -> str:
        return f"substr({column}, 1, 12) || '{VERSION}' || substr({column}, 14, 7) || {digits} || substr({column}, 27)"

    def stored(self, key: UUID) -> str:
        return key.hex

    def earlier(self, column: str, days: str) -> str:
        return f"date(substr({column}, 1, 10), '-' || {days} || ' days') || substr({column}, 11)"

    def surname(self, column: str, surname: str) -> str:
        return f"substr({column}, 1, instr({column}, ' ')) || {surname}"

    def add(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        marks = ", ".join("?" for _ in columns)
        self.connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


class Postgresql(Database):
    """A database of a throwaway cluster, by its administrator: `replica` lets triggers and foreign keys rest."""

    mark = "%s"

    def __init__(self, address: str) -> None:
        self.address = address

    @contextmanager
    def opened(self) -> Iterator[None]:
        with psycopg.connect(self.address) as self.connection:
            self.run("SET session_replication_role = replica")
            self.run("SET TIME ZONE 'UTC'")
            yield

    def key(self, column: str, digits: str) -> str:
        hexed = f"replace({column}::text, '-', '')"
        begins = f"substr({hexed}, 1, 12) || '{VERSION}' || substr({hexed}, 14, 7)"
        return f"({begins} || {digits} || substr({hexed}, 27))::uuid"

    def stored(self, key: UUID) -> str:
        return str(key)

    def earlier(self, column: str, days: str) -> str:
        return f"({column} - make_interval(days => {days}))"

    def surname(self, column: str, surname: str) -> str:
        return f"substr({column}, 1, strpos({column}, ' ')) || {surname}"

    def add(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        with self.connection.cursor().copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)

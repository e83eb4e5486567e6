"""Statements that Django writes once for each process: the same words and walls, with the values of each call bound.

Django needs a millisecond or two to write a statement, and a page asks a dozen. `compiled_once` calls the function that
builds a queryset with stand-ins for its values, and keeps the text that Django wrote and where each value goes. From
then on the values of a call are bound to that text as its parameters: nothing is ever formatted into it. A set of keys
is one parameter, however many it holds, so a statement has one text, and PostgreSQL one plan of it.
tests/trust/test_compiled.py holds each such statement to its queryset .
"""

from collections.abc import Callable, Collection, Iterator
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import update_wrapper
from types import SimpleNamespace
from typing import Any, Generic, ParamSpec, TypeVar
from uuid import UUID

from django.db import connection, connections
from django.db.models import QuerySet
from django.db.models.sql.compiler import SQLCompiler

from act.trust.scope.stand_ins import Read, Slot, StandIns
from act.trust.scope.standing import Standing

Asked = ParamSpec("Asked")
Row = TypeVar("Row", covariant=True)
Write = Callable[..., "QuerySet[Any, Any]"]

LIST = (" IN (", ")")
SET = {"sqlite": (" IN (SELECT value FROM json_each(", "))"), "postgresql": (" = ANY(", "::uuid[])")}
"""How a list of one key is written by Django, and how the same stands for a set of keys that is one parameter."""
STATEMENTS: "list[CompiledOnce[..., Any]]" = []
"""Every one that a room declares."""


class CompiledOnce(Generic[Asked, Row]):
    """Gives the rows of a queryset whose statement is written once."""

    def __init__(self, write: Callable[Asked, "QuerySet[Any, Row]"]) -> None:
        update_wrapper(self, write)
        self.write = write
        self._by_kinds: dict[tuple[object, ...], CompiledStatement] = {}
        STATEMENTS.append(self)

    def __call__(self, *asked: Asked.args, **named: Asked.kwargs) -> list[Row]:
        """Return the rows. Raises TypeError for arguments by name: they are known by their places."""
        if named:
            raise TypeError("What a statement that is compiled once asks for stands in its order.")
        kinds = tuple(kind_of(value) for value in asked)
        if kinds not in self._by_kinds:
            self._by_kinds[kinds] = compiled(self.write, asked)
        return self._by_kinds[kinds].rows(asked)


def compiled_once(write: Callable[Asked, "QuerySet[Any, Row]"]) -> CompiledOnce[Asked, Row]:
    """Let Django write the queryset that a function gives once, and give its rows.

    It takes a standing, keys, collections of keys, days and moments, which it hands to conditions as they are; and
    None, numbers, codes and models, each with a statement of its own.
    """
    return CompiledOnce(write)


def kind_of(value: object) -> object:
    """Return what a statement's text depends on: the kind of a value that is bound, and any other value itself."""
    for kind in (Standing, datetime, date, UUID):
        if isinstance(value, kind):
            return kind
    if value is None or isinstance(value, int | Enum | type):
        return value
    if isinstance(value, Collection) and not isinstance(value, str):
        return Collection
    raise TypeError(f"A statement that is compiled once takes no {type(value).__name__}: pass a key, a day or a code.")


@dataclass(frozen=True)
class CompiledStatement:
    """The text that Django wrote, where each of its parameters is read, and how its rows are."""

    sql: str
    parameters: tuple[Read, ...]
    compiler: SQLCompiler
    queryset: Any

    def rows(self, asked: tuple[Any, ...]) -> list[Any]:
        """Execute it for the arguments of a call. Django's own reader makes the rows, as it does for the queryset."""
        values = tuple([read(asked) for read in self.parameters])
        compiler, query = copy(self.compiler), copy(self.queryset.query)
        compiler.connection = connections[self.queryset.db]  # each thread has its own
        compiler.as_sql = lambda *_, **__: (self.sql, values)  # type: ignore[method-assign]
        query.get_compiler = lambda *_, **__: compiler
        read = SimpleNamespace(
            db=self.queryset.db, query=query, _fields=self.queryset._fields, _known_related_objects={}
        )
        return list(self.queryset._iterable_class(read))


@dataclass(frozen=True)
class WrittenQuery:
    """What Django wrote for stand-ins."""

    queryset: Any
    compiler: SQLCompiler
    sql: str
    values: tuple[Any, ...]
    slots: dict[object, Slot]


def compiled(write: Write, asked: tuple[Any, ...]) -> CompiledStatement:
    """Let Django write the statement for two sets of stand-ins: whatever differs must be one of them.

    Raises TypeError for a value that a condition works with (the day before it, its year) and does not bind as it is.
    """
    written, other = (_written(write, asked, turn) for turn in (0, 1))
    if written.sql != other.sql:
        raise TypeError(f"{write.__qualname__} is written differently for other values.")
    pieces, reads = written.sql.split("%s"), []
    for place, (value, differs) in enumerate(zip(written.values, other.values, strict=True)):
        slot = written.slots.get(value)
        if slot is None and value != differs:
            raise TypeError(f"{write.__qualname__} works with a value: let its caller do so, and pass the outcome.")
        reads.append(_bound(slot) if slot else _always(value))
        if slot and slot.many:
            pieces[place : place + 2] = _as_a_set(pieces[place], pieces[place + 1])
    return CompiledStatement("%s".join(pieces), tuple(reads), written.compiler, written.queryset)


def _written(write: Write, asked: tuple[Any, ...], turn: int) -> WrittenQuery:
    stand_ins = StandIns(turn)
    queryset: Any = write(*(stand_ins.of(value, place) for place, value in enumerate(asked)))
    compiler = queryset.query.get_compiler(using=queryset.db)
    sql, values = compiler.as_sql()
    if sql.count("%s") != len(values) or "%%" in sql:
        raise TypeError(f"{write.__qualname__} has a per cent sign of its own.")
    if queryset._prefetch_related_lookups:
        raise TypeError(f"{write.__qualname__} prefetches: a second statement is one of its own.")
    converters = compiler.get_converters([each for each, *_ in compiler.select[: compiler.col_count]])
    compiler.get_converters = lambda _: converters
    return WrittenQuery(queryset, compiler, sql, tuple(values), stand_ins.slots)


def _as_a_set(before: str, after: str) -> Iterator[str]:
    if not (before.endswith(LIST[0]) and after.startswith(LIST[1])):
        raise TypeError(f"A set of keys stands in a list, and not as in “{before[-40:]}%s{after[:20]}”.")
    opens, closes = SET[connection.vendor]
    yield before.removesuffix(LIST[0]) + opens
    yield closes + after.removeprefix(LIST[1])


def _bound(slot: Slot) -> Read:
    read, prepare, _ = slot
    return lambda asked: prepare(read(asked))


def _always(value: Any) -> Read:
    return lambda _: value

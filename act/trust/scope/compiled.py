"""Statements that Django writes once for each process: the same words and walls, with the values of each call bound.

Django needs a millisecond or two to write a statement, and a page asks a dozen. `compiled_once` calls the function that
builds a queryset with stand-ins for its values, and keeps the text that Django wrote and where each value goes. From
then on the values of a call are bound to that text as its parameters: nothing is ever formatted into it. A set of keys
is one parameter, however many it holds, so a statement has one text, and PostgreSQL one plan of it. A set of one key is
that key, as Django writes it: a database takes a set for some dozens of keys, and would rather read a whole table than
look that many up. tests/trust/test_compiled.py holds each such statement to its queryset.
"""

from collections.abc import Callable, Collection, Iterator
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import update_wrapper
from types import SimpleNamespace
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar
from uuid import UUID

from django.db import connection, connections
from django.db.models import QuerySet
from django.db.models.sql.compiler import SQLCompiler

from act.trust.scope.stand_ins import Prepare, Read, Slot, StandIns
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
    if isinstance(value, Standing):
        # The few who keep reading after ACT ended have a statement of their own: nobody else's has that condition.
        return (Standing, bool(value.retained))
    for kind in (datetime, date, UUID):
        if isinstance(value, kind):
            return kind
    if value is None or isinstance(value, int | Enum | type):
        return value
    if isinstance(value, Collection) and not isinstance(value, str):
        return Collection
    raise TypeError(f"A statement that is compiled once takes no {type(value).__name__}: pass a key, a day or a code.")


class Parameter(NamedTuple):
    """Where a parameter is read, how one value is bound, and how a set of keys is, where it is one."""

    read: Read
    prepare: Prepare
    prepare_set: Prepare | None = None


@dataclass(frozen=True)
class CompiledStatement:
    """The text that Django wrote, in pieces between its parameters, where each is read, and how its rows are."""

    pieces: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    compiler: SQLCompiler
    queryset: Any
    texts: dict[tuple[int, ...], str] = field(default_factory=dict)
    """Its texts, by the places of the sets that hold no key or several."""

    def rows(self, asked: tuple[Any, ...]) -> list[Any]:
        """Execute it for the arguments of a call. Django's own reader makes the rows, as it does for the queryset."""
        sets, values = self.bound(asked)
        compiler, query = copy(self.compiler), copy(self.queryset.query)
        compiler.connection = connections[self.queryset.db]  # each thread has its own
        compiler.as_sql = lambda *_, **__: (self.text(sets), values)  # type: ignore[method-assign]
        query.get_compiler = lambda *_, **__: compiler
        read = SimpleNamespace(
            db=self.queryset.db, query=query, _fields=self.queryset._fields, _known_related_objects={}
        )
        return list(self.queryset._iterable_class(read))

    def bound(self, asked: tuple[Any, ...]) -> tuple[tuple[int, ...], tuple[Any, ...]]:
        """Return the places of the sets that hold no key or several, and every value as it is bound."""
        sets, values = [], []
        for place, (read, prepare, prepare_set) in enumerate(self.parameters):
            value = read(asked)
            if prepare_set is None:
                values.append(prepare(value))
            elif len(value) == 1:
                values.append(prepare(next(iter(value))))
            else:
                sets.append(place)
                values.append(prepare_set(value))
        return tuple(sets), tuple(values)

    def text(self, sets: tuple[int, ...]) -> str:
        """Return the text in which some parameters are whole sets. A text that was written before is the same one."""
        if sets not in self.texts:
            pieces = list(self.pieces)
            for place in sets:
                pieces[place : place + 2] = _as_a_set(pieces[place], pieces[place + 1])
            self.texts[sets] = "%s".join(pieces)
        return self.texts[sets]


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
    parameters = []
    for value, differs in zip(written.values, other.values, strict=True):
        slot = written.slots.get(value)
        if slot is None and value != differs:
            raise TypeError(f"{write.__qualname__} works with a value: let its caller do so, and pass the outcome.")
        parameters.append(Parameter(*slot) if slot else Parameter(_always(value), _same))
    statement = CompiledStatement(tuple(written.sql.split("%s")), tuple(parameters), written.compiler, written.queryset)
    statement.text(tuple(place for place, parameter in enumerate(parameters) if parameter.prepare_set))
    return statement


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


def _same(value: Any) -> Any:
    return value


def _always(value: Any) -> Read:
    return lambda _: value

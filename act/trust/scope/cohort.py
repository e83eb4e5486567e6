"""The second reading scope: rows that may be counted and never shown (docs/adr/0001).

Floors 5 to 7 alone may import this module; the import contract holds that.
"""

import gc
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, privacy_of
from act.trust.scope.acting import counting
from act.trust.scope.one_person import readers
from act.trust.scope.people import seen
from act.trust.scope.plain_columns import KEY, Columns, as_text, plain_rows, text_of
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


class Purpose(StrEnum):
    """Why rows are counted."""

    EVALUATION = "evaluation"
    APPRAISAL = "appraisal"


Statistic = TypeVar("Statistic")
Place = tuple[int, int]
"""A young person's number, and which of their records it is: 0 for the first one met, mostly the only one."""
COMPARISONS = frozenset({"", "exact", "in", "gt", "gte", "lt", "lte", "range", "isnull"})


class Cohort:
    """The authorities of a posting that counts. Gives columns of statistics, never records."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self.authorities = standing.authorities(Permission.SEE_NUMBERS)
        self._numbers: dict[str, int] = {}
        self._places: dict[str, Place] = {}
        self._keys: dict[int, list[str]] = {}

    def columns(self, model: type[Model], *fields: str, **conditions: object) -> "QuerySet[Any, tuple[Any, ...]]":
        """Read the values of the named fields, one tuple a row. Conditions may use statistic fields only.

        Raises LookupError when a field is not classed as statistic.
        """
        return self._rows(model, fields, conditions).values_list(*fields)

    def by_person(
        self, model: type[PersonRecord], columns: type[Columns], **conditions: object
    ) -> dict[int, list[Columns]]:
        """Read the columns that a NamedTuple names, gathered by young person: a number stands in for their key.

        A number means the same young person in every answer of this cohort, and nobody outside it: the next cohort
        gives others. Somebody with several records has one number, and the rows of them all, those of the first record
        first. Days are days, moments are in UTC, a yes is 1, and a key is text. Raises LookupError as `columns` does.
        """
        rows_by_person: dict[int, list[Columns]] = {}
        for (number, _), rows in self.by_record(model, columns, **conditions).items():
            if number in rows_by_person:
                rows_by_person[number] += rows
            else:
                rows_by_person[number] = rows
        return rows_by_person

    def by_record(
        self, model: type[PersonRecord], columns: type[Columns], **conditions: object
    ) -> dict[Place, list[Columns]]:
        """Read the same, gathered by record: whose, and which of theirs it is, for somebody who has several.

        For rows that are numbered within one record, as goals are.
        """
        rows_by_key: dict[str, list[Columns]] = defaultdict(list)
        for key, row in plain_rows(self._rows(model, columns._fields, conditions), model.person_field, columns):
            rows_by_key[key].append(row)
        return {self._place(key): rows_by_key[key] for key in self._first_to_last(rows_by_key)}

    def one_by_one(
        self, model: type[PersonRecord], columns: type[Columns], **conditions: object
    ) -> Iterator[tuple[int, list[Columns]]]:
        """Read the same as `by_person`, one young person after the other, and hold the rows of one at a time.

        For tables of which there is too much to hold. Those who have several records come last.
        """
        of_several: dict[str, list[Columns]] = {}
        rows = plain_rows(self._rows(model, columns._fields, conditions), model.person_field, columns, in_turn=True)
        for key, keyed in groupby(rows, key=itemgetter(0)):
            own = [row for _, row in keyed]
            if key in self._first_records:
                of_several[key] = own
            else:
                yield self._place(key)[0], own
        together: dict[int, list[Columns]] = defaultdict(list)
        for key in self._first_to_last(of_several):
            together[self._place(key)[0]] += of_several[key]
        yield from together.items()

    def derive(
        self, model: type[PersonRecord], field: str, make: Callable[[int, Any], Statistic]
    ) -> dict[int, Statistic]:
        """Make a statistic of a field that is none itself, by young person: an age, of a date of birth.

        `make` takes the young person's number and the value. The value is given to it alone, and only what it
        returns is kept: it must be a number. Of somebody with several records their first one counts. Raises
        LookupError for anything else, which might say who somebody is.
        """
        rows = self._of_people(model, {}).annotate(**{KEY: as_text(model.person_field)}).values_list(KEY, field)
        values: dict[str, Any] = {}
        for key, value in rows.iterator():
            values.setdefault(key, value)
        derived: dict[int, Statistic] = {}
        for key in self._first_to_last(values):
            number, _ = self._place(key)
            if number not in derived:
                derived[number] = make(number, values[key])
        if not all(value is None or isinstance(value, int | float) for value in derived.values()):
            raise LookupError(f"Of {model.__name__}.{field} only numbers may be made to count with.")
        return derived

    def keys(self) -> dict[int, tuple[UUID, ...]]:
        """Return the keys of the records behind each number given out so far, for opening a figure.

        Nobody is shown by it: whoever opens reads those keys through `people_for`, outside the counting scope.
        """
        return {number: tuple(map(UUID, keys)) for number, keys in self._keys.items()}

    def likely_duplicates(self) -> list[tuple[int, int]]:
        """Return the numbers of those who may be one person and are counted as two: nobody has said so yet."""
        found = readers().likely_duplicates(self._standing, self.authorities)
        pairs = [sorted(self._place(text_of(key))[0] for key in pair) for pair in found]
        return sorted({(one, other) for one, other in pairs})

    def _place(self, key: str) -> Place:
        """Return the number of the young person whose record it is, and which of their records."""
        place = self._places.get(key)
        if place is None:
            number = self._numbers.setdefault(self._first_records.get(key, key), len(self._numbers) + 1)
            records = self._keys.setdefault(number, [])
            place = self._places[key] = number, len(records)
            records.append(key)
        return place

    def _first_to_last(self, keys: Collection[str]) -> Collection[str]:
        """Return the keys of records in order, but of those who have several the first record of each before all."""
        if self._first_records.keys().isdisjoint(keys):
            return keys
        return sorted(keys, key=lambda key: self._first_records.get(key, key) != key)

    @cached_property
    def _first_records(self) -> dict[str, str]:
        """The first record of everyone who has several, by the key of each."""
        firsts = readers().first_records(self._standing, self.authorities)
        return {text_of(key): text_of(first) for key, first in firsts.items()}

    def _rows(self, model: type[Model], fields: tuple[str, ...], conditions: dict[str, object]) -> "QuerySet[Any]":
        for name in [*fields, *map(_field_of, conditions)]:
            if privacy_of(model, name) is not Privacy.STATISTIC:
                raise LookupError(f"{model.__name__}.{name} is not a statistic: it may not be counted with.")
        if issubclass(model, PersonRecord):
            return self._of_people(model, conditions)
        return _unordered(model, self.authorities, conditions)

    def _of_people(self, model: type[PersonRecord], conditions: dict[str, object]) -> "QuerySet[Any]":
        return _unordered(model, self.authorities, conditions).filter(seen(self._standing, model.person_field))

    def count(self, model: type[Model], **conditions: object) -> int:
        """Count the rows of a model."""
        return self.columns(model, "authority", **conditions).count()


def _unordered(model: type[Model], authorities: frozenset[UUID], conditions: dict[str, object]) -> "QuerySet[Any]":
    """Without an order: counting needs none, and sorting takes time."""
    return model._default_manager.filter(authority_id__in=authorities, **conditions).order_by()


def _field_of(condition: str) -> str:
    """Return the field that a condition compares. Raises LookupError for one that leads to other records."""
    field, _, comparison = condition.partition("__")
    if comparison not in COMPARISONS:
        raise LookupError(f"'{condition}' leads past {field}: a condition may only compare the field itself.")
    return field


@contextmanager
def cohort_for(standing: Standing, purpose: Purpose) -> Iterator[Cohort]:
    """Open the counting scope. Raises Refused for someone whose postings count nothing."""
    cohort = Cohort(standing)
    if not cohort.authorities:
        raise Refused("None of your roles counts young people: ask an evaluator or a manager for the numbers.")
    with counting(purpose), _uncollected():
        yield cohort


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let Python look for circles of objects later: rows of plain values hold none, and it takes a quarter of the time
    to look through hundreds of thousands of them again and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()

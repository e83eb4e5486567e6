"""The second reading scope: rows that may be counted and never shown (docs/adr/0001).

Floors 5 to 7 alone may import this module; the import contract holds that.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, privacy_of
from act.trust.scope.acting import counting
from act.trust.scope.one_person import readers
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


class Purpose(StrEnum):
    """Why rows are counted."""

    EVALUATION = "evaluation"
    APPRAISAL = "appraisal"


Statistic = TypeVar("Statistic")
Columns = TypeVar("Columns", bound=NamedTuple)
"""A row of statistics: its fields are named as the model's are, and say what each holds."""
COMPARISONS = frozenset({"", "exact", "in", "gt", "gte", "lt", "lte", "range", "isnull"})


class Cohort:
    """The authorities of a posting that counts. Gives columns of statistics, never records."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self.authorities = standing.authorities(Permission.SEE_NUMBERS)
        self._numbers: dict[UUID, int] = {}
        # A dict without values keeps the order in which keys came, as a set would not.
        self._keys: dict[int, dict[UUID, None]] = {}

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
        first. Raises LookupError as `columns` does.
        """
        rows_by_person: dict[int, list[Columns]] = {}
        for (number, _), rows in self.by_record(model, columns, **conditions).items():
            rows_by_person.setdefault(number, []).extend(rows)
        return rows_by_person

    def by_record(
        self, model: type[PersonRecord], columns: type[Columns], **conditions: object
    ) -> dict[tuple[int, int], list[Columns]]:
        """Read the same, gathered by record: whose, and which of theirs it is, for somebody who has several.

        For rows that are numbered within one record, as goals are.
        """
        fields = columns._fields
        rows_by_key: dict[UUID, list[Columns]] = {}
        for key, *values in self._rows(model, fields, conditions).values_list(model.person_field, *fields):
            rows_by_key.setdefault(key, []).append(columns._make(values))
        numbers = {key: self._number(key) for key in rows_by_key}
        first_to_last = sorted(rows_by_key, key=lambda key: self._first_records.get(key, key) != key)
        return {(numbers[key], list(self._keys[numbers[key]]).index(key)): rows_by_key[key] for key in first_to_last}

    def derive(
        self, model: type[PersonRecord], field: str, make: Callable[[int, Any], Statistic]
    ) -> dict[int, Statistic]:
        """Make a statistic of a field that is none itself, by young person: an age, of a date of birth.

        `make` takes the young person's number and the value. The value is given to it alone, and only what it
        returns is kept: it must be a number. Of somebody with several records their first one counts. Raises
        LookupError for anything else, which might say who somebody is.
        """
        rows = self._of_people(model, {}).values_list(model.person_field, field)
        first_to_last = sorted(rows, key=lambda row: self._first_records.get(row[0], row[0]) != row[0])
        derived: dict[int, Statistic] = {}
        for key, value in first_to_last:
            number = self._number(key)
            if number not in derived:
                derived[number] = make(number, value)
        if not all(value is None or isinstance(value, int | float) for value in derived.values()):
            raise LookupError(f"Of {model.__name__}.{field} only numbers may be made to count with.")
        return derived

    def keys(self) -> dict[int, tuple[UUID, ...]]:
        """Return the keys of the records behind each number given out so far, for opening a figure.

        Nobody is shown by it: whoever opens reads those keys through `people_for`, outside the counting scope.
        """
        return {number: tuple(keys) for number, keys in self._keys.items()}

    def likely_duplicates(self) -> list[tuple[int, int]]:
        """Return the numbers of those who may be one person and are counted as two: nobody has said so yet."""
        pairs = readers().likely_duplicates(self._standing, self.authorities)
        return sorted(
            {(min(pair), max(pair)) for pair in [(self._number(one), self._number(two)) for one, two in pairs]}
        )

    def _number(self, key: UUID) -> int:
        """Return the number of the young person whose record it is."""
        number = self._numbers.setdefault(self._first_records.get(key, key), len(self._numbers) + 1)
        self._keys.setdefault(number, {})[key] = None
        return number

    @cached_property
    def _first_records(self) -> dict[UUID, UUID]:
        """The first record of everyone who has several, by the key of each."""
        return readers().first_records(self._standing, self.authorities)

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
    with counting(purpose):
        yield cohort

"""The second reading scope: rows that may be counted and never shown (docs/adr/0001).

Floors 5 to 7 alone may import this module; the import contract holds that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.db.models import Model, QuerySet

from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, privacy_of
from act.trust.scope.acting import counting
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


class Purpose(StrEnum):
    """Why rows are counted."""

    EVALUATION = "evaluation"
    APPRAISAL = "appraisal"


COMPARISONS = frozenset({"", "exact", "in", "gt", "gte", "lt", "lte", "range", "isnull"})


class Cohort:
    """The authorities of a posting that counts. Gives columns of statistics, never records."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self.authorities = standing.authorities(Permission.SEE_NUMBERS)
        self._numbers: dict[UUID, int] = {}

    def columns(self, model: type[Model], *fields: str, **conditions: Any) -> "QuerySet[Any, tuple[Any, ...]]":
        """Values of the named fields, one tuple a row. Conditions may use statistic fields only.

        Raises LookupError when a field is not classed as statistic.
        """
        return self._rows(model, fields, conditions).values_list(*fields)

    def by_person(self, model: type[PersonRecord], *fields: str, **conditions: Any) -> dict[int, list[tuple[Any, ...]]]:
        """The same columns, gathered for each young person under a number in place of their key.

        A number means the same young person in every answer of this cohort, and nobody outside it: the next cohort
        gives others. Raises LookupError as `columns` does.
        """
        gathered: dict[int, list[tuple[Any, ...]]] = {}
        for key, *values in self._rows(model, fields, conditions).values_list(model.person_field, *fields):
            number = self._numbers.setdefault(key, len(self._numbers) + 1)
            gathered.setdefault(number, []).append(tuple(values))
        return gathered

    def _rows(self, model: type[Model], fields: tuple[str, ...], conditions: dict[str, Any]) -> "QuerySet[Any]":
        for name in [*fields, *map(_field_of, conditions)]:
            if privacy_of(model, name) is not Privacy.STATISTIC:
                raise LookupError(f"{model.__name__}.{name} is not a statistic: it may not be counted with.")
        found = model._default_manager.filter(authority_id__in=self.authorities, **conditions).order_by()
        return found.filter(seen(self._standing, model.person_field)) if issubclass(model, PersonRecord) else found

    def count(self, model: type[Model], **conditions: Any) -> int:
        """How many rows of a model there are."""
        return self.columns(model, "authority", **conditions).count()


def _field_of(condition: str) -> str:
    """The field that a condition asks about; a way through it to other records is refused."""
    field, _, comparison = condition.partition("__")
    if comparison not in COMPARISONS:
        raise LookupError(f"'{condition}' leads past {field}: a condition may only compare the field itself.")
    return field


@contextmanager
def cohort_for(standing: Standing, purpose: Purpose) -> Iterator[Cohort]:
    """Opens the counting scope. Raises Refused for someone whose postings count nothing."""
    cohort = Cohort(standing)
    if not cohort.authorities:
        raise Refused("None of your roles counts young people: ask an evaluator or a manager for the numbers.")
    with counting(purpose):
        yield cohort

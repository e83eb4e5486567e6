"""The second reading scope: rows that may be counted and never shown (wall 1).

Floors 5 to 7 alone may import this module; the import contract holds that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from django.db.models import Model, QuerySet

from act.trust.privacy import Privacy, privacy_of
from act.trust.roles import Verb
from act.trust.scope import counting
from act.trust.standing import Refused, Standing


class Purpose(StrEnum):
    """Why rows are counted."""

    EVALUATION = "evaluation"


COMPARISONS = frozenset({"", "exact", "in", "gt", "gte", "lt", "lte", "range", "isnull"})


class Cohort:
    """The authorities of a posting that counts. Gives columns of statistics, never records."""

    def __init__(self, standing: Standing) -> None:
        self.authorities = standing.authorities(Verb.COUNT)

    def columns(self, model: type[Model], *fields: str, **conditions: Any) -> "QuerySet[Any, tuple[Any, ...]]":
        """Values of the named fields, one tuple a row. Conditions may use statistic fields only.

        Raises LookupError when a field is not classed as statistic.
        """
        for name in [*fields, *map(_field_of, conditions)]:
            if privacy_of(model, name) is not Privacy.STATISTIC:
                raise LookupError(f"{model.__name__}.{name} is not a statistic: it may not be counted with.")
        rows = model._default_manager.filter(authority_id__in=self.authorities, **conditions)
        return rows.order_by().values_list(*fields)

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

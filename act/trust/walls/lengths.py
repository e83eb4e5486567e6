"""The wall that bounds every text: as long as its field says, and without NUL, which only one of the databases keeps.

Forms answer with a sentence first (`act.design.text`); this is for whatever comes by another way.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from act.design.text import LONGEST_TEXT
from act.trust.walls.objects import DatabaseObject, Table, Wall, constraint, sqlite_triggers

LONGEST_JSON = 500_000
"""Characters of one document: the unsent words of a form are the longest."""


class BoundedTexts(Wall):
    """Bounds the texts of a table. PostgreSQL bounds varchar itself; SQLite takes any length for any column."""

    def __init__(self, longest: dict[str, int], *, varying: Iterable[str] = ()) -> None:
        self.longest = longest
        self.varying = frozenset(varying)

    def postgresql(self, table: Table) -> Iterator[DatabaseObject]:
        bounds = [f'length("{name}"::text) <= {most}' for name, most in self._columns(self.varying)]
        if bounds:
            # NOT VALID: a longer text of before this rule stays readable, and no upgrade fails for it.
            yield constraint(table.name, f"{table.name}_lengths", f"CHECK ({' AND '.join(bounds)}) NOT VALID")

    def sqlite(self, table: Table) -> Iterator[DatabaseObject]:
        too_long = [
            f'length(NEW."{name}") > {most} OR instr(NEW."{name}", char(0)) > 0' for name, most in self._columns(())
        ]
        if too_long:
            refused = f"{table.name}: a text is too long, or has a character that is not kept"
            yield from sqlite_triggers(table.name, f"{table.name}_lengths", " OR ".join(too_long), refused)

    def _columns(self, without: Iterable[str]) -> list[tuple[str, int]]:
        return [(name, most) for name, most in self.longest.items() if name not in without]


def longest_of(field: Any) -> int | None:
    """Return how long a column's text may be, in characters; None for a column of anything else."""
    if isinstance(field, models.JSONField):
        return LONGEST_JSON
    if isinstance(field, models.TextField):
        return field.max_length or LONGEST_TEXT
    return field.max_length if isinstance(field, models.CharField) else None


def bounded_texts(model: Any) -> Iterator[Wall]:
    """Return the wall of a model of ours that has texts."""
    if not model.__module__.startswith("act."):
        return
    longest = {field.column: most for field in model._meta.fields if (most := longest_of(field))}
    if longest:
        varying = [str(field.column) for field in model._meta.fields if isinstance(field, models.CharField)]
        yield BoundedTexts(longest, varying=varying)

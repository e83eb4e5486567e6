"""What of our models belongs in a migration: what a table is made of, and nothing that may change without it.

Labels, help, choices and defaults worked out by our own code are left out. So a migration never calls or imports code
that moves or changes after it, and a new sentence on a page needs no migration.
"""

from typing import Any

from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.state import ProjectState
from django.db.models import NOT_PROVIDED, Field, Model


class TablesOnly(MigrationAutodetector):
    """Django's autodetector, with both states cut down to their tables."""

    def __init__(self, from_state: ProjectState, to_state: ProjectState, questioner: Any = None) -> None:
        super().__init__(_tables_only(from_state), _tables_only(to_state), questioner)


def _tables_only(state: ProjectState) -> ProjectState:
    cut = state.clone()
    for model in cut.models.values():
        model.bases = tuple(base for base in model.bases if isinstance(base, str)) or (Model,)  # mixins are code
        for key in ("verbose_name", "verbose_name_plural"):
            model.options.pop(key, None)
        for name, field in model.fields.items():
            model.fields[name] = _cut(field)
    return cut


def _cut(field: "Field[Any, Any]") -> "Field[Any, Any]":
    """A copy of a field without its words. Choices and validators live in forms; our own defaults in `save`."""
    copy = field.clone()
    copy.help_text = ""
    copy._verbose_name = None  # type: ignore[attr-defined]
    copy.choices = None
    copy._validators = []  # type: ignore[attr-defined]
    if callable(copy.default) and copy.default.__module__.startswith("act."):
        copy.default = NOT_PROVIDED
    return copy

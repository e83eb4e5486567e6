"""Whether a record still stands, whatever table it is in: what was ended or taken back does not."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models

from act.trust import clock
from act.trust.models import Removal


def still_stands(key: UUID) -> bool:
    """Tell whether the record with this key has not been ended or removed. What is not found stands: it may be hidden.

    A model whose rows can be ended names the column that says when: `end_column`.
    """
    return not any(_ended(row) for row in _rows(key)) and not Removal.objects.filter(entry=key).exists()


def _rows(key: UUID) -> Iterator[models.Model]:
    for model in apps.get_models():
        if getattr(model, "end_column", "") and not hasattr(model, "instance_type"):
            yield from model._default_manager.filter(pk=key)


def _ended(row: Any) -> bool:
    end = getattr(row, row.end_column)
    if end is None:
        return False
    return bool(end <= (clock.real_now() if isinstance(end, datetime) else clock.today()))

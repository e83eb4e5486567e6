"""What is set up once for many tests: in a transaction around each test's own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest
from django.db import transaction

T = TypeVar("T")


@contextmanager
def around(blocker: pytest.FixtureDef[None], set_up: Callable[[], T]) -> Iterator[T]:
    """Inside, the database holds what was set up. It is never committed, and nothing of it stays afterwards."""
    around = transaction.atomic()
    with blocker.unblock():  # type: ignore[attr-defined]
        around.__enter__()
        made = set_up()
    yield made
    with blocker.unblock():  # type: ignore[attr-defined]
        transaction.set_rollback(True)
        around.__exit__(None, None, None)

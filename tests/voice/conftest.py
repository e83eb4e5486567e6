"""What was heard in a test, apart from what the demonstration holds already."""

from collections.abc import Callable

import pytest

from act.voice.models import Feedback
from tests.world import MANAGERS, World

New = Callable[[], list[Feedback]]


@pytest.fixture
def new(world: World) -> New:
    """Gives what was written since the test began, oldest first, as the managers read it."""

    def readable() -> list[Feedback]:
        rows: list[Feedback] = []
        for manager in MANAGERS:
            with world.acting(manager) as by:
                rows += Feedback.objects.filter(authority_id__in=by.managed)
        return sorted(rows, key=lambda row: row.pk)

    before = {row.pk for row in readable()}
    return lambda: [row for row in readable() if row.pk not in before]

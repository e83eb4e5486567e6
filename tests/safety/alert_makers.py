"""Danger alerts for tests."""

from datetime import UTC, date, datetime
from typing import Any

from act.people.queries import young_person
from act.safety import actions
from act.safety.models import DangerAlert
from act.trust.scope.standing import Standing
from tests.world import World

NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)
WORDS = "A man waits for her outside school. Police know."


def raised_alert(world: World, by: Standing, name: str = "Mia", **changes: Any) -> DangerAlert:
    """An alert about one of the cast until 3 November, raised at noon, with what is changed."""
    facts = {"words": WORDS, "until": date(2016, 11, 3), "now": NOON, **changes}
    return actions.raise_alert(young_person(by, world.people[name]), by=by, **facts)

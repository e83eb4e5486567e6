"""Stays for tests, recorded by the product's own actions."""

from datetime import UTC, date, datetime
from typing import Any

from act.people.queries import young_person
from act.placements import actions
from act.placements.models import Placement
from act.trust.scope.standing import Standing
from tests.world import World

NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)
"""The moment at which tests record."""
FOSTER: dict[str, Any] = {
    "kind": "U6",
    "began_on": date(2016, 10, 1),
    "provider": "PR1",
    "legal_status": "V2",
}


def placement_facts(**changes: Any) -> actions.PlacementFacts:
    """Return facts: foster care since the first of October, with what is changed."""
    return actions.PlacementFacts(**{**FOSTER, **changes})


def recorded_placement(world: World, by: Standing, name: str = "Kai", because: str = "", **changes: Any) -> Placement:
    """Record such a stay."""
    person = young_person(by, world.people[name])
    return actions.record_placement(person, by=by, facts=placement_facts(**changes), ended_because=because)

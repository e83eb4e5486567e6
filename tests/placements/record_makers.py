"""Stays and missing episodes for tests, recorded by the product's own actions."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from act.methods.missing import Absence
from act.people.queries import young_person
from act.placements import actions
from act.placements.models import MissingEpisode, Placement
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


def missing_facts(**changes: Any) -> actions.MissingFacts:
    """Return facts: missing since ten in the evening two days ago, home five hours later, with what is changed."""
    began = datetime(2016, 10, 29, 21, tzinfo=UTC)
    return actions.MissingFacts(
        **{"kind": Absence.MISSING, "began_at": began, "ended_at": began + timedelta(hours=5), **changes}
    )


def recorded_episode(world: World, by: Standing, name: str = "Kai", **changes: Any) -> MissingEpisode:
    """Record such an episode at noon."""
    return actions.report_missing(young_person(by, world.people[name]), by=by, facts=missing_facts(**changes), now=NOON)

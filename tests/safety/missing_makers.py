"""Missing episodes for tests, recorded by the product's own actions."""

from datetime import UTC, datetime, timedelta
from typing import Any

from act.methods.missing import Absence
from act.people.queries import young_person
from act.safety import actions
from act.safety.models import MissingEpisode
from act.trust.scope.standing import Standing
from tests.world import World

NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)
"""The moment at which tests record."""


def missing_facts(**changes: Any) -> actions.MissingFacts:
    """Return facts: missing since ten in the evening two days ago, home five hours later, with what is changed."""
    began = datetime(2016, 10, 29, 21, tzinfo=UTC)
    return actions.MissingFacts(
        **{"kind": Absence.MISSING, "began_at": began, "ended_at": began + timedelta(hours=5), **changes}
    )


def recorded_episode(world: World, by: Standing, name: str = "Kai", **changes: Any) -> MissingEpisode:
    """Record such an episode at noon."""
    return actions.report_missing(young_person(by, world.people[name]), by=by, facts=missing_facts(**changes), now=NOON)

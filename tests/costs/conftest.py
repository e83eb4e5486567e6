"""The demonstration without what it costs: these tests keep costs of their own."""

import pytest

from act.costs.models import CostCover, ServiceCost
from tests.world import World


@pytest.fixture
def world(world: World) -> World:
    """The cast, and no cost kept yet."""
    CostCover.objects.all().delete()
    ServiceCost.objects.all().delete()
    return world

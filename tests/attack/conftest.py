"""The stage on which the attacks play."""

import pytest

from tests.attack import stage as staging
from tests.attack.stage import Stage
from tests.world import World


@pytest.fixture
def stage(world: World) -> Stage:
    """The demonstration, somebody without a role, three drafts, and a referral that waits in Rochdale."""
    return staging.build(world)

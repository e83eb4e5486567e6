"""PostgreSQL alone: who is beside a young person ends a tie with the involvement, and changes none otherwise."""

from datetime import date

import pytest
from django.db import ProgrammingError, transaction

from act.casework.models import Involvement
from act.trust.models import Tie
from tests import environment
from tests.casework.involvement_makers import ended_involvement
from tests.referrals.makers import TODAY
from tests.world import World

pytestmark = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")


@pytest.mark.parametrize("changes", [{"until": TODAY}, {"kind": "key_worker"}, {"since": date(2016, 10, 1)}])
def test_no_tie_is_changed_while_the_involvement_goes_on(world: World, changes: dict[str, object]) -> None:
    with world.acting("sam"):
        ties = Tie.objects.filter(young_person_id=world.people["Mia"], kind="key_worker")
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            ties.update(**changes)


def test_a_tie_ends_no_earlier_than_the_involvement(world: World) -> None:
    with world.acting("sam"):
        Involvement.objects.filter(young_person_id=world.people["Mia"]).update(
            ended_on=TODAY, ended_because="other", ending_words="Well.", ended_by=world.user("sam")
        )
        ties = Tie.objects.filter(young_person_id=world.people["Mia"])
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            ties.update(until=date(2016, 10, 30))
        assert ties.update(until=TODAY) == 2


def test_nobody_else_ends_a_tie(world: World) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    for username in ("sam", "jess", "nadia", "david", "ruth"):
        with world.acting(username):
            assert Tie.objects.filter(young_person_id=world.people["Mia"]).update(until=None) == 0

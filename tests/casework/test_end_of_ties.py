"""PostgreSQL alone: only a manager ends a time with ACT and its ties, and only another person agrees to an ending."""

from datetime import date

import pytest
from django.db import IntegrityError, ProgrammingError, transaction

from act.casework.models import Involvement, SupportEnding
from act.trust.models import Tie
from tests import environment
from tests.casework.involvement_makers import ended_involvement, proposed_ending
from tests.referrals.makers import TODAY
from tests.world import World

pytestmark = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")


@pytest.mark.parametrize("changes", [{"until": TODAY}, {"kind": "key_worker"}, {"since": date(2016, 10, 1)}])
def test_no_tie_is_changed_by_who_works_with_them(world: World, changes: dict[str, object]) -> None:
    with world.acting("sam"):
        ties = Tie.objects.filter(young_person_id=world.people["Mia"], kind="key_worker")
        assert ties.update(**changes) == 0


def test_no_involvement_is_ended_by_who_works_with_them(world: World) -> None:
    with world.acting("sam"):
        own = Involvement.objects.filter(young_person_id=world.people["Mia"])
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            own.update(ended_on=TODAY, ended_because="other", ending_words="Well.", ended_by=world.user("sam"))
        assert own.update(intensity="intense") == 1


def test_nobody_else_ends_a_tie(world: World) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    for username in ("sam", "jess", "nadia", "david", "ruth"):
        with world.acting(username):
            assert Tie.objects.filter(young_person_id=world.people["Mia"]).update(until=None) == 0


@pytest.mark.parametrize("state", ["agreed", "sent_back", "undone"])
def test_who_proposed_an_ending_only_withdraws_it(world: World, state: str) -> None:
    proposed = proposed_ending(world)
    decided = {"decided_by": world.user("sam"), "decided_on": TODAY, "decision_words": "Yes."}
    with world.acting("sam"):
        own = SupportEnding.objects.filter(pk=proposed.pk)
        with pytest.raises((ProgrammingError, IntegrityError)), transaction.atomic():
            own.update(state=state, **decided)
    with world.acting("priya"):
        assert SupportEnding.objects.filter(pk=proposed.pk).update(state="withdrawn") == 0
    with world.acting("sam"):
        assert own.update(state="withdrawn", **decided) == 1

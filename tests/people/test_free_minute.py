"""Whoever saved a fact may edit it for a minute without saying why; nobody else, nothing else, and no longer."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine

from act.people.earlier_details import earlier_details
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import AuditRow
from act.trust.records.verification import check_record
from act.trust.scope.standing import Refused
from tests.people.makers import described
from tests.world import World

WHY, SLIP, RIGHT = "Her birth certificate", "Mia Robertsen", "Mia Robertson"
Clock = time_machine.Traveller


@pytest.fixture
def later() -> Iterator[Clock]:
    """A clock that stands still until it is shifted."""
    with time_machine.travel(clock.real_now(), tick=False) as moment:
        yield moment


def saved(world: World, who: str, because: str = "", **changes: object) -> YoungPerson:
    """Somebody saves what Mia's record says, as they read it now."""
    with world.acting(who) as by:
        return described(young_person(by, world.people["Mia"]), by, because=because, **changes)


@pytest.mark.parametrize("seconds", [1, 59, 60])
def test_within_a_minute_the_writer_edits_without_a_reason_and_that_of_then_is_kept(
    seconds: int, world: World, later: Clock
) -> None:
    saved(world, "sam", WHY, name=SLIP)
    later.shift(timedelta(seconds=seconds))
    mia = saved(world, "sam", name=RIGHT)
    with world.acting("sam"):
        kept = list(mia.history.order_by("version").values_list("name", "history_change_reason"))
        acts = AuditRow.objects.filter(what="people.corrected", object_id=mia.pk).count()
    assert kept[1:] == [(SLIP, WHY), (RIGHT, WHY)]
    assert acts == 2


REFUSED = {
    "after the minute": ("sam", 61, {"name": RIGHT}),
    "somebody else": ("helen", 1, {"name": RIGHT}),
    "another fact": ("sam", 1, {"gender": "other"}),
    "that fact and another": ("sam", 1, {"name": RIGHT, "gender": "other"}),
}


@pytest.mark.parametrize("case", REFUSED)
def test_anything_else_needs_a_reason(case: str, world: World, later: Clock) -> None:
    who, seconds, changes = REFUSED[case]
    saved(world, "sam", WHY, name=SLIP)
    later.shift(timedelta(seconds=seconds))
    with pytest.raises(Refused, match="Enter why"):
        saved(world, who, **changes)


def test_saving_again_does_not_make_the_minute_longer(world: World, later: Clock) -> None:
    saved(world, "sam", WHY, name=SLIP)
    later.shift(timedelta(seconds=50))
    saved(world, "sam", name="Mia Robert")
    later.shift(timedelta(seconds=20))
    with pytest.raises(Refused, match="Enter why"):
        saved(world, "sam", name=RIGHT)


def test_a_colleague_who_saves_in_between_ends_it(world: World, later: Clock) -> None:
    saved(world, "sam", WHY, name=SLIP)
    saved(world, "helen", pronouns="they/them")
    with pytest.raises(Refused, match="Enter why"):
        saved(world, "sam", name=RIGHT)


def test_the_saves_of_one_minute_are_read_as_one_change(world: World, later: Clock) -> None:
    saved(world, "sam", WHY, name=SLIP)
    later.shift(timedelta(seconds=30))
    saved(world, "sam", name=RIGHT)
    later.shift(timedelta(seconds=10))
    mia = saved(world, "sam", pronouns="they/them")
    with world.acting("sam"):
        (change,) = earlier_details(mia)
    assert (change.because, dict(change.answers)["Full name"]) == (WHY, "Mia Robinson")


def test_the_audit_ties_every_version_of_the_minute(world: World) -> None:
    saved(world, "sam", WHY, name=SLIP)
    saved(world, "sam", name=RIGHT)
    assert check_record().changed == ()

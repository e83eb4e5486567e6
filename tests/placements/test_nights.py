"""A night belongs to one placement, and a moment to one missing episode: the database holds it, whoever writes."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from act.people.queries import young_person
from act.placements import actions, queries
from act.placements.models import Placement
from act.safety.models import MissingEpisode
from act.trust.scope.standing import Refused
from tests.placements.record_makers import NOON, placement_facts
from tests.world import World

DAY = date(2016, 9, 1)
MOMENT = datetime(2016, 9, 1, 22, tzinfo=UTC)


def spell(world: World, authority: UUID, begin: int, end: int | None, name: str = "Kai") -> Placement:
    """A row as somebody might write it past our own code; days counted from the first of September."""
    return Placement(
        authority_id=authority,
        young_person_id=world.people[name],
        kind="U4",
        began_on=DAY + timedelta(begin),
        ended_on=None if end is None else DAY + timedelta(end),
        ended_because="" if end is None else "CARPL",
    )


def episode(world: World, authority: UUID, begin: int, end: int | None) -> MissingEpisode:
    """The same of being missing; hours counted from ten in the evening."""
    return MissingEpisode(
        authority_id=authority,
        young_person_id=world.people["Kai"],
        kind="M",
        began_at=MOMENT + timedelta(hours=begin),
        ended_at=None if end is None else MOMENT + timedelta(hours=end),
    )


def authority_of(world: World, by: Any, name: str = "Kai") -> UUID:
    key = young_person(by, world.people[name]).authority_id
    assert isinstance(key, UUID)
    return key


OVERLAPPING = [(10, 20), (5, 11), (19, 25), (12, 15), (5, 25), (10, None), (15, None), (5, None)]
BESIDE = [(20, 25), (5, 10), (20, None), (30, None), (1, 2)]
both = pytest.mark.parametrize("make", [spell, episode])


@both
@pytest.mark.parametrize(("begin", "end"), OVERLAPPING)
def test_an_insert_that_overlaps_is_refused(world: World, make: Any, begin: int, end: int | None) -> None:
    with world.acting("david") as david:
        authority = authority_of(world, david)
        make(world, authority, 10, 20).save(force_insert=True)
        with pytest.raises(IntegrityError, match="no_overlap"), transaction.atomic():
            make(world, authority, begin, end).save(force_insert=True)


@both
@pytest.mark.parametrize(("begin", "end"), BESIDE)
def test_an_insert_next_to_it_is_accepted(world: World, make: Any, begin: int, end: int | None) -> None:
    with world.acting("david") as david:
        authority = authority_of(world, david)
        make(world, authority, 10, 20).save(force_insert=True)
        make(world, authority, begin, end).save(force_insert=True)


@both
def test_an_update_cannot_make_two_overlap(world: World, make: Any) -> None:
    with world.acting("david") as david:
        authority = authority_of(world, david)
        make(world, authority, 10, 20).save(force_insert=True)
        later = make(world, authority, 20, 25)
        later.save(force_insert=True)
        moved = make(world, authority, 19, 25)
        begins = {name: getattr(moved, name) for name in ("began_on", "began_at") if hasattr(moved, name)}
        with pytest.raises(IntegrityError, match="no_overlap"), transaction.atomic():
            type(later).objects.filter(pk=later.pk).update(**begins)
        assert type(later).objects.filter(pk=later.pk).update(version=2) == 1


@both
def test_only_one_goes_on(world: World, make: Any) -> None:
    with world.acting("david") as david:
        authority = authority_of(world, david)
        make(world, authority, 10, None).save(force_insert=True)
        with pytest.raises(IntegrityError, match="no_overlap"), transaction.atomic():
            make(world, authority, 40, None).save(force_insert=True)


def test_one_cannot_be_moved_onto_the_nights_of_somebody_else(world: World) -> None:
    with world.acting("helen") as helen:
        authority = authority_of(world, helen, "Ellie")
        spell(world, authority, 10, 20, "Ellie").save(force_insert=True)
        other = spell(world, authority, 10, 20, "Chloe")
        other.save(force_insert=True)
        with pytest.raises(IntegrityError, match="no_overlap"), transaction.atomic():
            Placement.objects.filter(pk=other.pk).update(young_person_id=world.people["Ellie"])


spells = st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(0, 60)), max_size=6)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spells)
def test_each_night_of_what_was_accepted_belongs_to_one_placement_at_most(
    world: World, spans: list[tuple[int, int | None]]
) -> None:
    with transaction.atomic(), world.acting("david") as david:
        kai = young_person(david, world.people["Kai"])
        for begin, end in spans:
            over = {} if end is None else {"ended_on": DAY + timedelta(end), "ended_because": "CARPL"}
            try:
                said = placement_facts(began_on=DAY + timedelta(begin), **over)
                actions.record_placement(kai, by=david, facts=said, ended_because="" if over else "LAREQ")
            except Refused:
                continue
        stays = queries.placements(david, kai)
        nights = [stay.began_on + timedelta(night) for stay in stays for night in range(stay.stay.nights(NOON.date()))]
        assert len(nights) == len(set(nights))
        assert sum(stay.ended_on is None for stay in stays) <= 1
        transaction.set_rollback(True)


@both
def test_a_row_belongs_to_the_authority_of_its_young_person(world: World, make: Any) -> None:
    with world.acting("helen") as helen:
        wigan = authority_of(world, helen, "Ellie")
        with pytest.raises(DatabaseError, match="authority"), transaction.atomic():
            make(world, wigan, 10, 20).save(force_insert=True)


@both
def test_no_row_is_ever_deleted(world: World, make: Any) -> None:
    with world.acting("david") as david:
        made = make(world, authority_of(world, david), 10, 20)
        made.save(force_insert=True)
        with pytest.raises(DatabaseError), transaction.atomic():
            type(made).objects.filter(pk=made.pk).delete()

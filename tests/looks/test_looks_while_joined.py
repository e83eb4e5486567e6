"""After two records were parted, each shows who looked at it while both were read on one page."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import time_machine
from django.test import Client

from act.looks.earlier_joins import earlier_joins
from act.looks.lines import look_lines, onlooker_summaries
from act.looks.queries import looks
from act.trust.models import AuditKind
from tests.access.restrictions import block
from tests.people.joining import agreed, asked, parted, record, second_record
from tests.screens.pages import THEIR_PAGE
from tests.world import World

SignIn = Callable[[str], Client]
BEFORE = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
WHILE_JOINED = f"{THEIR_PAGE}, while the records were joined"


@pytest.fixture
def once_joined(world: World, sign_in: SignIn) -> tuple[UUID, UUID]:
    """Sam opens Mia's page an hour before a second record is joined to hers, while it is, and after."""
    mia, left = world.people["Mia"], second_record(world)
    with time_machine.travel(BEFORE, tick=False) as clock:
        client = sign_in("sam")

        def sam_looks() -> None:
            clock.shift(timedelta(hours=1))
            assert client.get(f"/young-people/{mia}/").status_code == 200
            clock.shift(timedelta(hours=1))

        sam_looks()
        asked(world, left, mia)
        agreed(world, left, mia)
        sam_looks()
        parted(world, left, mia)
        sam_looks()
    return mia, left


def sights(world: World, key: UUID, who: str = "helen") -> list[tuple[str, str, str]]:
    """The page of a record as a manager reads it: when, who, what."""
    with world.acting(who) as by:
        subjects = looks(by, key, AuditKind.SIGHT, joins=earlier_joins(by, record(key)))
        return [(line.when, line.who, line.what) for line in look_lines(by, record(key), list(subjects))]


def test_a_look_at_the_page_that_showed_both_is_a_look_at_both(world: World, once_joined: tuple[UUID, UUID]) -> None:
    mia, left = once_joined
    of_left = [line for line in sights(world, left) if line[1] == "Sam Okafor"]
    assert of_left == [("3 Nov 2026, 12:00", "Sam Okafor", WHILE_JOINED)]
    of_mia = [line for line in sights(world, mia) if line[1:] == ("Sam Okafor", THEIR_PAGE)]
    assert len(of_mia) == 3, "hers are what they were"


def test_the_page_says_from_when_to_when(world: World, once_joined: tuple[UUID, UUID], sign_in: SignIn) -> None:
    mia, left = once_joined
    words = "From 3 Nov 2026, 11:00 to 3 Nov 2026, 13:00 this record was joined to another one."
    page = sign_in("helen").get(f"/young-people/{left}/looked/").content.decode()
    assert words in page and WHILE_JOINED in page
    assert "was joined to another one" not in sign_in("helen").get(f"/young-people/{mia}/looked/").content.decode()
    assert "was joined to another one" not in sign_in("helen").get(f"/young-people/{left}/wrote/").content.decode()


def test_the_young_person_is_told_of_everybody_who_looked(world: World, once_joined: tuple[UUID, UUID]) -> None:
    _, left = once_joined
    with world.acting("helen") as helen:
        days = {each.name: each.days for each in onlooker_summaries(helen, record(left))}
    assert days["Sam"] == 1


def test_whoever_may_not_see_the_other_record_is_told_nothing_of_it(
    world: World, once_joined: tuple[UUID, UUID]
) -> None:
    mia, left = once_joined
    with world.acting("grace") as grace:
        block(grace, mia, world.user("helen"))
    assert not [line for line in sights(world, left) if line[1] == "Sam Okafor"]
    with world.acting("helen") as helen:
        assert earlier_joins(helen, record(left)) == []


def test_a_page_about_both_is_listed_once(world: World, once_joined: tuple[UUID, UUID], sign_in: SignIn) -> None:
    mia, left = world.people["Jay"], second_record(world, "Jordan Tait")
    asked(world, left, mia)
    agreed(world, left, mia)
    assert sign_in("helen").get(f"/young-people/{mia}/joined/{left}/").status_code == 200
    parted(world, left, mia)
    both = [line for line in sights(world, left) if line[2].startswith("Two records that are read as one")]
    assert [line[2] for line in both] == ["Two records that are read as one"]

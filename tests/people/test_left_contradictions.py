"""What two joined records say differently is settled, or left as it is by a manager who says why."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from act.methods.placements import HOME
from act.pages.contradictions import contradictions
from act.people.duplicates.leaving import leave_both, left_contradictions
from act.people.models import LeftContradiction, YoungPerson
from act.placements.models import Placement
from act.trust.scope.standing import Refused
from tests.access.restrictions import GRACE
from tests.people.joining import agreed, asked, joined, parted, record, second_record
from tests.world import World

WHY = "Her passport has one and her school the other"


@pytest.fixture
def pair(world: World) -> tuple[UUID, UUID]:
    """Mia's record, and one by another name that is joined to it."""
    mia, left = world.people["Mia"], second_record(world, "Amelia Quill")
    joined(world, left, mia)
    return mia, left


def lines(world: World, pair: tuple[UUID, UUID]) -> dict[str, UUID]:
    """What they say differently: the words, and the key of each."""
    with world.acting("helen") as helen:
        return {line.words: line.key for line in contradictions(helen, *map(record, pair))}


def leave(world: World, pair: tuple[UUID, UUID], key: UUID, by: str = "helen", reason: str = WHY) -> LeftContradiction:
    mia, left = pair
    with world.acting(by) as standing:
        one, other = record(left), record(mia)
        return leave_both(one, by=standing, other=other, contradiction=key, on=standing.on, reason=reason)


def left_keys(world: World, pair: tuple[UUID, UUID]) -> set[UUID]:
    with world.acting(GRACE) as by:
        return set(left_contradictions(by, record(pair[0])))


def name_line(world: World, pair: tuple[UUID, UUID]) -> UUID:
    return next(key for words, key in lines(world, pair).items() if words.startswith("Full name"))


def test_what_is_left_says_who_left_it_when_and_why_to_every_manager(world: World, pair: tuple[UUID, UUID]) -> None:
    key = name_line(world, pair)
    leave(world, pair, key)
    with world.acting(GRACE) as by:
        row = left_contradictions(by, record(pair[0]))[key]
        assert (row.left_by.name, row.left_on, row.reason) == ("Helen Marsh", by.on, WHY)
    for username in ("sam", "david", "ruth"):
        with world.acting(username) as by:
            assert left_contradictions(by, YoungPerson(pk=pair[0])) == {}


@pytest.mark.parametrize("side", [0, 1])
def test_it_is_asked_again_once_either_side_says_something_else(
    world: World, pair: tuple[UUID, UUID], side: int
) -> None:
    before = lines(world, pair)
    leave(world, pair, name_line(world, pair))
    with world.acting("helen"):
        YoungPerson.objects.filter(pk=pair[side]).update(name="Mia Rose Robinson")
    assert name_line(world, pair) not in left_keys(world, pair)
    assert len(set(before.values()) - set(lines(world, pair).values())) == 1, "and nothing else is"
    with world.acting("helen"):
        YoungPerson.objects.filter(pk=pair[side]).update(name=("Mia Robinson", "Amelia Quill")[side])
    assert name_line(world, pair) in left_keys(world, pair), "what was left is what they say once more"


def test_two_homes_are_asked_about_again_once_one_of_them_changes(world: World, pair: tuple[UUID, UUID]) -> None:
    with world.acting("helen") as helen:
        for key in pair:
            columns = {"young_person_id": key, "authority_id": record(key).authority_id, "written_by": helen.user}
            Placement(**columns, kind=HOME, began_on=helen.on - timedelta(days=9)).save(force_insert=True)
    (before,) = (key for words, key in lines(world, pair).items() if "Two homes" in words)
    leave(world, pair, before)
    assert before in left_keys(world, pair)
    with world.acting("helen") as helen:
        Placement.objects.filter(young_person=pair[1]).update(began_on=helen.on - timedelta(days=8))
    (after,) = (key for words, key in lines(world, pair).items() if "Two homes" in words)
    assert after != before


MANAGERS_ONLY = "Only a manager who can see both"


@pytest.mark.parametrize(
    ("username", "reason", "sentence"),
    [("sam", WHY, MANAGERS_ONLY), ("david", WHY, MANAGERS_ONLY), ("helen", "  ", "Enter why")],
)
def test_only_a_manager_of_both_leaves_it_and_with_a_reason(
    world: World, pair: tuple[UUID, UUID], username: str, reason: str, sentence: str
) -> None:
    one, other = record_as_helen(world, pair[1]), record_as_helen(world, pair[0])
    with world.acting(username) as by, pytest.raises(Refused, match=sentence):
        leave_both(one, by=by, other=other, contradiction=uuid4(), on=by.on, reason=reason)


def record_as_helen(world: World, key: UUID) -> YoungPerson:
    with world.acting("helen"):
        return record(key)


def test_it_is_left_once(world: World, pair: tuple[UUID, UUID]) -> None:
    leave(world, pair, name_line(world, pair))
    with pytest.raises(Refused, match="A colleague has just left this"):
        leave(world, pair, name_line(world, pair), by=GRACE)


def test_what_is_not_joined_cannot_be_left(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world, "Amelia Quill")
    asked(world, left, mia)
    with pytest.raises(Refused, match="aren't joined any more"):
        leave(world, (mia, left), uuid4())


def test_records_that_are_parted_and_joined_again_are_asked_about_anew(world: World, pair: tuple[UUID, UUID]) -> None:
    mia, left = pair
    leave(world, pair, name_line(world, pair))
    parted(world, left, mia)
    assert left_keys(world, pair) == set()
    asked(world, left, mia)
    agreed(world, left, mia)
    assert left_keys(world, pair) == set()

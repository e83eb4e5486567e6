"""Where people stand."""

from tests.world import World

from act.people.queries import young_people


def test_a_key_worker_is_shown_the_young_people_they_are_beside(world: World) -> None:
    with world.acting("sam") as sam:
        assert [person.first_name for person in young_people(sam)] == ["Jay", "Mia"]

"""A stay or a missing episode on the wrong record: removed, or moved to the right one."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client

from act.methods.missing import Absence
from act.methods.removals import RemovalReason
from act.people.queries import young_person
from act.placements import actions, queries
from act.placements.facts import PlacementFacts
from act.placements.models import Placement
from act.safety import actions as safety
from act.safety.facts import MissingFacts
from act.safety.models import MissingEpisode
from act.safety.queries import missing_episodes
from act.trust import clock
from act.trust.records.removing import RemovalFacts, removed_lines
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.people import people_for, removed_for
from act.trust.scope.standing import Refused, Standing
from tests import environment
from tests.world import World

SignIn = Callable[[str], Client]
TWICE = RemovalFacts(because=RemovalReason.TWICE, words="")
LEFT = datetime(2016, 10, 20, 22, tzinfo=UTC)
BACK = datetime(2016, 10, 21, 8, tzinfo=UTC)
SINCE = date(2016, 9, 1)
LINE = "Entry removed 31 October 2016 by Sam Okafor: wrong young person"


def missing(world: World, by: Standing, name: str = "Mia", began_at: datetime = LEFT) -> MissingEpisode:
    """A night away."""
    facts = MissingFacts(kind=Absence.MISSING, began_at=began_at, ended_at=BACK)
    return safety.report_missing(young_person(by, world.people[name]), by=by, facts=facts, now=clock.now())


def stay(world: World, by: Standing, name: str = "Mia") -> Placement:
    """At home since September."""
    facts = PlacementFacts(kind="HOME", began_on=SINCE)
    return actions.record_placement(young_person(by, world.people[name]), by=by, facts=facts)


def test_a_moved_episode_is_gone_here_and_whole_there(world: World) -> None:
    with world.acting("sam") as sam:
        episode, jay = missing(world, sam), young_person(sam, world.people["Jay"])
        moved = safety.move_missing(episode, by=sam, seen=1, to=jay, words="", now=clock.real_now())
        mia = young_person(sam, world.people["Mia"])
        assert episode.pk not in {each.pk for each in missing_episodes(sam, mia)}
        kept = people_for(sam, MissingEpisode).get(pk=moved.pk)
        assert (kept.young_person_id, kept.began_at, kept.ended_at) == (jay.pk, LEFT, BACK)
        assert kept.written_by_id == episode.written_by_id == sam.user_id
        assert removed_lines(sam, mia.pk, episode.entry_kind) == [LINE]
        assert removed_lines(sam, jay.pk, episode.entry_kind) == []


def test_a_moved_stay_is_gone_here_and_ends_no_stay_there(world: World) -> None:
    with world.acting("sam") as sam:
        home, jay = stay(world, sam), young_person(sam, world.people["Jay"])
        moved = actions.move_placement(home, by=sam, seen=1, to=jay, words="", now=clock.real_now())
        assert queries.open_stay(sam, young_person(sam, world.people["Mia"])) is None
        there = queries.open_stay(sam, jay)
        assert there and (there.pk, there.began_on, there.kind) == (moved.pk, SINCE, "HOME")


def test_what_overlaps_on_the_other_record_refuses_and_changes_nothing(world: World) -> None:
    with world.acting("sam") as sam:
        jay = young_person(sam, world.people["Jay"])
        episode, home = missing(world, sam), stay(world, sam)
        missing(world, sam, "Jay", LEFT + timedelta(hours=1))
        stay(world, sam, "Jay")
        with pytest.raises(Refused, match="Jay is already recorded as missing"):
            safety.move_missing(episode, by=sam, seen=1, to=jay, words="", now=clock.real_now())
        with pytest.raises(Refused, match="Jay is already recorded as living elsewhere"):
            actions.move_placement(home, by=sam, seen=1, to=jay, words="", now=clock.real_now())
        assert people_for(sam, MissingEpisode).filter(pk=episode.pk).exists()
        assert people_for(sam, Placement).filter(pk=home.pk).exists()


def test_the_time_and_the_nights_of_a_removed_entry_are_free_again(world: World) -> None:
    with world.acting("sam") as sam:
        episode, home = missing(world, sam), stay(world, sam)
        safety.remove_missing(episode, by=sam, seen=1, facts=TWICE, now=clock.real_now())
        actions.remove_placement(home, by=sam, seen=1, facts=TWICE, now=clock.real_now())
        missing(world, sam)
        stay(world, sam)


@pytest.mark.parametrize(
    ("who", "days", "may"), [("sam", 0, True), ("sam", 9, False), ("priya", 0, False), ("helen", 9, True)]
)
def test_the_writer_removes_it_in_time_and_then_a_manager(world: World, who: str, days: int, may: bool) -> None:
    with world.acting("sam") as sam:
        episode, home = missing(world, sam), stay(world, sam)
    now = clock.real_now() + timedelta(days=days)
    with world.acting(who) as by:
        if may:
            safety.remove_missing(episode, by=by, seen=1, facts=TWICE, now=now)
            actions.remove_placement(home, by=by, seen=1, facts=TWICE, now=now)
            return
        with pytest.raises(Refused, match="missing episode can remove it"):
            safety.remove_missing(episode, by=by, seen=1, facts=TWICE, now=now)
        with pytest.raises(Refused, match="placement can remove it"):
            actions.remove_placement(home, by=by, seen=1, facts=TWICE, now=now)


def test_removed_entries_are_not_counted_and_only_a_manager_reads_them(world: World) -> None:
    def counts() -> list[int]:
        with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
            return [cohort.count(Placement), cohort.count(MissingEpisode)]

    before = counts()
    with world.acting("sam") as sam:
        episode, home = missing(world, sam), stay(world, sam)
        safety.remove_missing(episode, by=sam, seen=1, facts=TWICE, now=clock.real_now())
        actions.remove_placement(home, by=sam, seen=1, facts=TWICE, now=clock.real_now())
    assert counts() == before
    for who, rows in (("sam", 0), ("priya", 0), ("helen", 1)):
        with world.acting(who) as by, connection.cursor() as cursor:
            assert [removed_for(by, model).count() for model in (Placement, MissingEpisode)] == [rows, rows]
            for table, key in (("placement", home.pk), ("missingepisode", episode.pk)):
                if environment.POSTGRES:
                    cursor.execute(f"SELECT count(*) FROM placements_{table} WHERE id = %s", [key])
                    assert cursor.fetchone() == (rows,)
                    cursor.execute(f"SELECT count(*) FROM placements_{table}version WHERE id = %s", [key])
                    assert cursor.fetchone() == (2 * rows,)


def test_the_pages_lead_there_and_a_line_stays(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        episode, home = missing(world, sam), stay(world, sam)
    client, mia = sign_in("sam"), f"/young-people/{world.people['Mia']}/"
    for path in (f"missing/{episode.pk}/", f"stays/{home.pk}/"):
        page = client.get(f"{mia}{path}").content.decode()
        assert "This is about another young person" in page and "Remove this entry" in page
        form = {"once": str(uuid4()), "seen": 1, "young_person": world.people["Jay"], "words": ""}
        for _ in range(2):
            sent = client.post(f"{mia}{path}move/", form)
            assert (sent.status_code, sent["Location"]) == (302, f"{mia}home/")
    assert sign_in("priya").get(f"{mia}home/").content.decode().count(LINE) == 2
    assert sign_in("helen").get(f"{mia}").content.decode().count(LINE) == 2
    assert LINE not in sign_in("helen").get(f"/young-people/{world.people['Jay']}/home/").content.decode()


def test_a_page_to_remove_is_shut_to_who_may_not(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        episode = missing(world, sam)
    address = f"/young-people/{world.people['Mia']}/missing/{episode.pk}/"
    priya = sign_in("priya")
    assert "After that, ask a manager" in priya.get(address).content.decode()
    assert [priya.get(f"{address}{what}/").status_code for what in ("remove", "move")] == [404, 404]
    assert sign_in("helen").get(f"{address}remove/").status_code == 200

"""Finding somebody outside one's own: both identifiers, five at most, little of each, and so often and no more."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from time_machine import travel

from act.access import search
from act.methods.emergency import emergency_limits
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import AuditRow, Message, Search, SearchResult
from act.trust.scope.acting import sending
from act.trust.scope.standing import Refused
from tests.access.emergencies import day, find, identifiers, searched, who
from tests.attack.audit_rows import places, since
from tests.attack.stage import Stage
from tests.screens.people import OPEN_IN_EMERGENCY
from tests.world import World

SignIn = Callable[[str], Client]
RULE = emergency_limits(date(2026, 1, 1))


def of(world: World, username: str, name: str, born_on: date) -> list[str]:
    """The names that a search shows."""
    with world.acting(username) as by:
        now = clock.real_now()
        return [card.name for card in search.cards(by, search.search(who(name, born_on), by=by, now=now), now)]


@pytest.mark.parametrize("typed", ["Robinson", "robinson", "ROBÍNSON", "Mia", "Mia Robinson", "robinson mia"])
def test_any_part_of_a_name_finds_with_the_date_of_birth(typed: str, world: World) -> None:
    _, born_on = identifiers(world, "Mia")
    assert of(world, "jess", typed, born_on) == ["Mia"]


@pytest.mark.parametrize("typed", ["Robin", "Robinsons", "Mia Tait", "M", "%", "_____", "Robinson.*", "Mia R."])
def test_no_part_of_a_part_finds_anybody(typed: str, world: World) -> None:
    _, born_on = identifiers(world, "Mia")
    assert of(world, "jess", typed, born_on) == []


@pytest.mark.parametrize("days", [-1, 1, 365])
def test_another_day_finds_nobody(days: int, world: World) -> None:
    name, born_on = identifiers(world, "Mia")
    assert of(world, "jess", name, born_on + timedelta(days=days)) == []


@pytest.mark.parametrize(("username", "sees"), [("jess", True), ("priya", True), ("helen", True), ("nadia", False)])
def test_somebody_is_found_in_the_authorities_where_one_is_posted(username: str, sees: bool, world: World) -> None:
    assert of(world, username, *identifiers(world, "Ellie")) == (["Ellie"] if sees else [])


@pytest.mark.parametrize("username", ["lena", "ruth", "colin", "moira"])
def test_a_role_that_finds_nobody_has_no_such_page_and_no_such_act(
    username: str, world: World, sign_in: SignIn
) -> None:
    assert sign_in(username).get("/young-people/find/").status_code == 404
    with world.acting(username) as by, pytest.raises(Refused, match="Your role searches nobody"):
        search.search(who("Mia", date(2001, 2, 3)), by=by, now=clock.real_now())


def test_a_page_shows_little_of_whom_it_found_and_whom_to_ask(world: World, sign_in: SignIn) -> None:
    name, born_on = identifiers(world, "Mia")
    page = searched(sign_in("jess"), "robinson", born_on)
    shown = page[page.index('id="found"') : page.index("Search again")]
    assert "Mia R." in shown and str(born_on.year) in shown
    assert "Sam Okafor" in shown and "Wigan duty team" in shown
    assert OPEN_IN_EMERGENCY in shown
    assert name not in shown and "Priya" not in shown and f"{born_on:%-d %B}" not in shown


def test_whom_one_works_with_is_found_with_the_way_to_their_page(world: World, sign_in: SignIn) -> None:
    page = searched(sign_in("sam"), *identifiers(world, "Mia"))
    assert f'href="/young-people/{world.people["Mia"]}/"' in page
    assert OPEN_IN_EMERGENCY not in page


def test_a_manager_is_led_to_the_page_and_opens_nothing(world: World, sign_in: SignIn) -> None:
    page = searched(sign_in("helen"), *identifiers(world, "Ellie"))
    assert f'href="/young-people/{world.people["Ellie"]}/"' in page
    assert OPEN_IN_EMERGENCY not in page


def test_nobody_there_and_somebody_elsewhere_look_the_same(world: World, sign_in: SignIn) -> None:
    client = sign_in("jess")
    name, born_on = identifiers(world, "Aaliyah")
    pages = [searched(client, name, born_on), searched(client, "Nobody Atall", born_on)]
    bare = [re.sub(r'value="[^"]*"', "", page) for page in pages]
    assert bare[0] == bare[1]
    assert "No match for that name and date of birth" in pages[0]


def test_five_at_most_are_shown(world: World) -> None:
    with world.acting("helen"):
        like = YoungPerson.objects.filter(pk=world.people["Mia"]).values().get()
        for _ in range(6):
            key = uuid7()
            YoungPerson(**{**like, "id": key, "lineage": key}).save(force_insert=True)
    assert of(world, "jess", *identifiers(world, "Mia")) == ["Mia"] * RULE.answers


def test_the_audit_says_that_somebody_searched_and_never_for_whom(world: World, sign_in: SignIn) -> None:
    stage, client = Stage(world), sign_in("jess")
    name, born_on = identifiers(world, "Mia")
    before = places(stage, "jess")
    searched(client, name, born_on)
    searched(client, "Nobody Atall", born_on)
    found = [(entry.kind, entry.what, entry.about) for entry in since(stage, "jess", before)]
    assert found == [
        ("act", "people.searched", frozenset()),
        ("sight", "people:find", {world.people["Mia"]}),
        ("act", "people.searched", frozenset()),
        ("sight", "people:find", frozenset()),
    ]
    with world.acting("helen"):
        rows = AuditRow.objects.filter(what="people.searched", authority__name="Wigan")
        assert rows.count() == 2


def test_no_word_of_a_search_is_kept_anywhere(world: World, sign_in: SignIn) -> None:
    page = sign_in("jess").get("/young-people/find/").content.decode()
    assert "data-keep" not in page


@pytest.mark.parametrize(
    ("hour", "again"), [(12, "at 13:30"), (23, r"on \w{3} \d+ \w{3}, 00:30")], ids=["at noon", "before midnight"]
)
def test_a_search_in_vain_costs_as_much_as_one_that_finds(world: World, hour: int, again: str) -> None:
    now = timezone.localtime().replace(hour=hour, minute=30)
    with world.acting("jess") as by:
        for _ in range(RULE.hour):
            search.search(who("Nobody", date(2001, 1, 1)), by=by, now=now)
        with pytest.raises(Refused, match=rf"You searched 20 times within an hour.*search again {again}.*Wigan"):
            find(by, world, "Mia", now)


def test_an_hour_later_there_is_room_again_and_a_day_has_its_own_limit(world: World) -> None:
    begin = clock.real_now()
    with world.acting("jess") as by:
        for number in range(RULE.day):
            at = begin + timedelta(hours=number // RULE.hour)
            search.search(who("Nobody", date(2001, 1, 1)), by=by, now=at)
        with pytest.raises(Refused, match="60 times within a day"):
            search.search(who("Nobody", date(2001, 1, 1)), by=by, now=begin + timedelta(hours=5))
        search.search(who("Nobody", date(2001, 1, 1)), by=by, now=begin + timedelta(hours=24, minutes=1))


def test_over_the_budget_a_page_says_so_and_shows_nobody(world: World, sign_in: SignIn) -> None:
    with world.acting("jess") as by:
        for _ in range(RULE.hour):
            search.search(who("Nobody", date(2001, 1, 1)), by=by, now=clock.real_now())
    name, born_on = identifiers(world, "Mia")
    page = searched(sign_in("jess"), name, born_on)
    assert "which is the most" in page and OPEN_IN_EMERGENCY not in page


def test_a_form_sent_twice_is_one_search(world: World, sign_in: SignIn) -> None:
    client = sign_in("jess")
    name, born_on = identifiers(world, "Mia")
    said = {"once": "0190f5a0-0000-7000-8000-000000000001", "name": name, **day(born_on)}
    pages = [client.post("/young-people/find/", said).content.decode() for _ in range(2)]
    assert all(OPEN_IN_EMERGENCY in page for page in pages)
    with world.acting("jess"):
        assert Search.objects.count() == SearchResult.objects.count() == 1


def test_the_form_below_an_answer_is_another_search(world: World, sign_in: SignIn) -> None:
    client = sign_in("jess")
    page = searched(client, "Nobody Atall", date(2001, 2, 3))
    name, born_on = identifiers(world, "Mia")
    key = re.search(r'name="once" value="([^"]+)"', page)
    assert key
    again = client.post("/young-people/find/", {"once": key[1], "name": name, **day(born_on)})
    assert OPEN_IN_EMERGENCY in again.content.decode()


def test_half_an_hour_later_whoever_was_found_is_asked_for_again(world: World, sign_in: SignIn) -> None:
    client, mia = sign_in("jess"), world.people["Mia"]
    searched(client, *identifiers(world, "Mia"))
    address = f"/young-people/{mia}/emergency/"
    assert client.get(address).status_code == 200
    with travel(datetime.now().astimezone() + RULE.found + timedelta(seconds=1)):
        later = client.get(address)
    assert (later.status_code, later.headers["Location"]) == (302, "/young-people/find/")
    with travel(datetime.now().astimezone() + timedelta(hours=7)):
        assert client.get(address).status_code == 302


@pytest.mark.parametrize("name", ["", "M", "'", "-"])
def test_less_than_a_name_is_told(name: str, world: World, sign_in: SignIn) -> None:
    page = searched(sign_in("jess"), name, date(2001, 2, 3))
    assert "There is a problem" in page or "There is a problem" in page
    with world.acting("jess"):
        assert not Search.objects.exists()


def test_who_searches_as_often_as_an_hour_allows_is_shown_to_managers_who_are_told_without_a_name(
    world: World, sign_in: SignIn
) -> None:
    name, born_on = identifiers(world, "Mia")
    for _ in range(RULE.hour - 1):
        of(world, "jess", name, born_on)
    assert told_of_many() == []
    assert "Many searches" not in sign_in("helen").get("/team/looks/").content.decode()
    of(world, "jess", name, born_on)
    assert told_of_many() == [
        ("helen", "A colleague searched 20 times in one day for young people they don't work with.")
    ]
    page = sign_in("helen").get("/team/looks/").content.decode()
    assert f"Jess Whitworth, Wigan: {RULE.hour} searches on" in page
    assert "Many searches" not in sign_in("david").get("/team/looks/").content.decode()


def told_of_many() -> list[tuple[str, str]]:
    """Who was told that somebody searched many times, and in which words."""
    with sending():
        found = Message.objects.filter(subject="A colleague searched many times")
        return list(found.values_list("to__username", "body"))

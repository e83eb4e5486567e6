"""Two records that are read as one: nothing of either is lost to those who may read it, and nothing of either is shown
to anybody to whom one of them is closed, by our own filter alone and, on PostgreSQL, by the database alone."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from act.people.models import YoungPerson
from act.people.queries import young_person
from act.safety.actions import raise_alert
from act.trust import clock
from act.trust.models import PersonRecord
from tests import environment
from tests.access.restrictions import GRACE, block, restrict
from tests.attack import tables
from tests.attack.canaries import Canary, reader, walk
from tests.attack.doors import DOORS, Door, routes
from tests.attack.stage import Stage
from tests.attack.statements import ASKED, ASKED_TODAY, JOINED, OF_TWO_RECORDS, Page, address_of, expected
from tests.attack.test_forgotten_filter import PAGES, forgotten
from tests.attack.test_statements import statements
from tests.attack.words import EVERYONE
from tests.people.joining import agreed, asked, grace, joined
from tests.world import World

SignIn = Callable[[str], Client]
__all__ = ["forgotten"]
OF_ONE_PERSON = re.compile(r"young-people/<uuid:key>/(?!.*<)")
"""Pages about one young person, with no other key in their address."""


def addresses(key: UUID) -> Iterator[str]:
    """Every such page of one young person."""
    for name, pattern in routes():
        if OF_ONE_PERSON.match(str(pattern.pattern)):
            yield reverse(name, kwargs={"key": key})


def read_of(client: Client, key: UUID, canaries: list[Canary]) -> set[Canary]:
    """The words that somebody reads on them."""
    read = reader(canaries)
    pages = (client.get(address) for address in addresses(key))
    return {canary for page in pages if page.status_code == 200 for canary in read(page.content.decode())}


def join_jay_to_mia(stage: Stage) -> tuple[UUID, UUID]:
    """Two managers say that Jay's record is about the same person as Mia's."""
    mia, jay = stage.keys["people/Mia"], stage.keys["people/Jay"]
    joined(World(), jay, mia)
    return mia, jay


@pytest.mark.parametrize("username", ["sam", "helen", "priya"])
def test_what_was_read_on_either_page_is_read_on_the_one_that_goes_on(
    username: str, stage: Stage, sign_in: SignIn, canaries: list[Canary]
) -> None:
    mia, jay = stage.keys["people/Mia"], stage.keys["people/Jay"]
    before = read_of(sign_in(username), mia, canaries) | read_of(sign_in(username), jay, canaries)
    join_jay_to_mia(stage)
    after = read_of(sign_in(username), mia, canaries)
    if username == "helen":
        page = sign_in(username).get(reverse("pages:joined", kwargs={"key": mia, "other": jay}))
        assert page.status_code == 200
        after |= reader(canaries)(page.content.decode())
    settled = set() if username == "helen" else BY_MANAGERS
    assert {canary.field for canary in before - after} == settled
    assert read_of(sign_in(username), jay, canaries) <= after


def test_the_page_of_two_records_needs_the_same_statements_each_time(stage: Stage, sign_in: SignIn) -> None:
    mia, jay = stage.keys["people/Mia"], stage.keys["people/Jay"]
    asked(stage.world, jay, mia)
    assert len(statements(sign_in("grace"), address_of(ASKED, stage))) == expected(ASKED)
    assert "Join the records?" in sign_in("grace").get("/").content.decode()
    assert len(statements(sign_in("grace"), address_of(ASKED_TODAY, stage))) == expected(ASKED_TODAY)
    agreed(stage.world, jay, mia)
    assert len(statements(sign_in("helen"), address_of(JOINED, stage))) == expected(JOINED)
    page = sign_in("helen").get(address_of(JOINED, stage)).content.decode()
    leave = re.findall(r"/young-people/[^/]+/joined/[^/]+/leave/[^/]+/", page)
    assert len(leave) == len(set(leave)) > 5
    for address in leave[:2]:
        assert len(statements(sign_in("helen"), address)) == expected(LEAVING)
    for address in leave[:-1]:
        leave_one(sign_in("helen"), address)
    page = sign_in("helen").get(address_of(JOINED, stage)).content.decode()
    assert f"Left as they are ({len(leave) - 1})" in page and "It is right on both" in page
    assert len(statements(sign_in("helen"), address_of(JOINED, stage))) == expected(JOINED)


LEAVING: Page = ("helen", OF_TWO_RECORDS, 23, 2)
"""The page that asks why both stay as they are needs as many statements, whichever it is about."""


def leave_one(client: Client, address: str) -> None:
    """Leave one thing as it is."""
    (once,) = re.findall(r'name="once" value="([^"]+)"', client.get(address).content.decode())
    assert client.post(address, {"once": once, "reason": "It is right on both"}).status_code == 302


OTHER_NAME = "Quillon"
"""What the records that were joined call their young person, and nothing else on the stage says."""
SAYS_BOTH = {
    *("pages:joined", "people:same_person", "referrals:not_the_same", "referrals:same_person"),
    *("pages:young_person", "people:describe"),
    *("referrals:referral", "referrals:decide", "referrals:add_to_record"),
}
"""Pages about two records, pages that say what is on the other record, and a referral as it was written."""


READERS = {"helen", "sam"}
"""They, and a second manager, open every page; the others their lists."""


def test_whatever_is_on_a_joined_record_is_named_by_the_one_that_goes_on(stage: Stage, sign_in: SignIn) -> None:
    """Jay is missing and in danger, Ellie's referral waits and Chloe has no key worker: everything says Mia of them."""
    halves = [stage.keys[f"people/{name}"] for name in ("Jay", "Chloe", "Ellie")]
    with stage.acting("sam") as sam:
        until = sam.on + timedelta(days=3)
        raise_alert(young_person(sam, halves[0]), by=sam, words="A man waits", until=until, now=clock.now())
    for half in halves:
        joined(stage.world, half, stage.keys["people/Mia"])
    with stage.acting("helen"):
        YoungPerson.objects.filter(pk__in=halves).update(name=f"Zebedee {OTHER_NAME}", called=OTHER_NAME)
    for username in (*sorted(EVERYONE), GRACE):
        client = sign_in(username)
        opens = {"helen" if username == GRACE else username}
        doors = (door for door in DOORS if door.route not in SAYS_BOTH and opens & (READERS if door.key else door.role))
        named = {str(door) for door in doors if OTHER_NAME in client.get(door.address(stage)).content.decode()}
        assert named == set(), username


BY_MANAGERS = {"not_filled_in_words"}
"""Measures count from one of two courses. Why a form of the other was not filled in, managers read with the rest."""


@pytest.mark.parametrize("closed", ["Mia", "Jay"])
def test_nobody_to_whom_one_half_is_closed_reads_a_word_of_either(
    closed: str, stage: Stage, sign_in: SignIn, canaries: list[Canary]
) -> None:
    close(stage, closed)
    mia, jay = join_jay_to_mia(stage)
    about = [canary for canary in canaries if canary.about in {mia, jay}]
    assert read_anywhere("sam", sign_in, stage, about) == set()
    for address in (*addresses(mia), *addresses(jay)):
        assert sign_in("sam").get(address).status_code == 404, address


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite has no wall behind the filter, and says so")
@pytest.mark.usefixtures("forgotten")
@pytest.mark.parametrize("closed", ["Mia", "Jay"])
def test_the_database_alone_keeps_both_from_them(
    closed: str, stage: Stage, sign_in: SignIn, canaries: list[Canary]
) -> None:
    close(stage, closed)
    mia, jay = join_jay_to_mia(stage)
    about = [canary for canary in canaries if canary.about in {mia, jay}]
    assert read_anywhere("sam", sign_in, stage, about, PAGES) == set()
    with stage.acting("sam"):
        for model in filter(tables.names_a_person, tables.about_people()):
            if getattr(model, "rows", None) and model.rows.hides:  # type: ignore[attr-defined]
                assert not rows_of(model, mia, jay), model


def close(stage: Stage, name: str) -> None:
    """Sam, who works with both, is blocked from one of them; the other one stays open to him."""
    grace()
    with stage.acting("helen") as helen:
        block(helen, stage.keys[f"people/{name}"], stage.world.user("sam"))
    with stage.acting("sam") as sam:
        assert len(sam.people & {stage.keys["people/Mia"], stage.keys["people/Jay"]}) == 1


def read_anywhere(
    username: str, sign_in: SignIn, stage: Stage, canaries: list[Canary], doors: tuple[Door, ...] = DOORS
) -> set[Canary]:
    """The words that somebody reads on any page of their role; the others are shut before any record is read."""
    read, theirs = reader(canaries), tuple(door for door in doors if username in door.role)
    return {canary for page in walk(sign_in(username), stage, theirs) for canary in read(page.words)}


def rows_of(model: type[Model], *keys: UUID) -> list[object]:
    """What the database gives of a table about some young people."""
    return list(model._default_manager.filter(**{f"{tables.person_of(model)}__in": keys}).values("pk"))


def test_a_manager_who_is_not_named_on_one_half_finds_neither(
    stage: Stage, sign_in: SignIn, canaries: list[Canary]
) -> None:
    grace()
    with stage.acting("helen") as helen:
        restrict(helen, stage.keys["people/Jay"], [stage.world.user(GRACE)])
    mia, jay = join_jay_to_mia(stage)
    with stage.acting("sam") as sam:
        assert {mia, jay} <= sam.people, "whoever works with the restricted half still sees both"
    with stage.acting("jess") as jess:
        assert {mia, jay} <= jess.hidden
    assert isinstance(YoungPerson(), PersonRecord)
    about = [canary for canary in canaries if canary.about in {mia, jay}]
    assert read_anywhere("jess", sign_in, stage, about) == set()

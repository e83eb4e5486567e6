"""One person goes through every door once: what each answers, whose words are read, what it costs, what is audited."""

import re
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import unified_diff
from typing import Any
from uuid import UUID

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from act.trust.scope.standing import standing_of
from act.trust.web.route_policy import policy_of
from tests.attack.answer_headers import wrong_cookies, wrong_headers
from tests.attack.audit_rows import Entry, places, since
from tests.attack.canaries import Canary, Reader, reader
from tests.attack.doors import DOORS, PUBLIC, Door, audited_as, routes
from tests.attack.stage import Stage
from tests.attack.statements import PAGES, address_of, expected, without_parts
from tests.attack.told import LONG
from tests.attack.words import ABOUT_THE_SERVICE, OF_THE_PATH, PEOPLE, WORKERS, may_read

NONSENSE = {"nonsense": "1"}
NOBODY_HAS = UUID("01900000-0000-7000-8000-000000000000")
TOKENS = re.compile(r'name="(csrfmiddlewaretoken|once)" value="[^"]*"')
UNSENT = frozenset({"draft", "kept"})
ON_NO_PAGE = frozenset({"eligibility_words", "why_two_people", "why_both_were_left", "removed", "kept"})
"""Kept for later questions: no page shows it, or none before a manager says why (tests/casework/test_removals.py), or
before its writer carries on with it (tests/trust/test_signed_out.py)."""
KEPT = "trust.kept"
"""What a form with a mistake in it leaves besides its page: its words, kept for who goes back."""
FEEDBACK = "voice:all_feedback"
OWN_PAGES = ("pages:", "people:", "access:", "looks:", "sharing:")
SIGHTS = frozenset({200, 422})


def body(response: Any) -> str:
    """A page without its one-time tokens."""
    return TOKENS.sub("", response.content.decode())


def no_such_page(client: Client, section: str) -> str:
    """What an address that nobody wrote answers, in one part of the service."""
    response = client.get(f"/{section}/no-such-page/")
    assert response.status_code == 404
    return body(response)


@dataclass(frozen=True)
class Step:
    """An address that is asked for or posted to, and the status that the policy says."""

    route: str
    name: str
    method: str
    address: str
    policy: int

    @property
    def section(self) -> str:
        """The part of the service."""
        return self.address.split("/")[1]

    def __str__(self) -> str:
        return f"{self.method} {self.name}"


@dataclass(frozen=True)
class Visit:
    """What came back: the status, the page, whose words are on it, and how many statements it took."""

    step: Step
    status: int
    page: str
    read: frozenset[Canary]
    statements: int
    headers: tuple[str, ...] = ()
    """What is wrong with its headers and cookies."""


@dataclass(frozen=True)
class Crawl:
    """What one person met, and the rows that the audit has of it."""

    username: str
    visits: Sequence[Visit]
    rows: Sequence[Entry]
    no_door: dict[str, str]

    def to_doors(self) -> list[Visit]:
        """All but the public pages."""
        return [visit for visit in self.visits if visit.step.route not in PUBLIC]


def crawl(client: Client, username: str, stage: Stage, canaries: Sequence[Canary]) -> Crawl:
    """Every door opened and posted to, the contact form with everybody, keys that nobody has, and what is public."""
    no_door = {section: no_such_page(client, section) for section in sorted(_sections(stage))}
    before = places(stage, username)
    steps = [*_doors(username, stage), *_contacts(username, stage), *_nowhere(username, stage)]
    counted = {address_of(page, stage) for page in PAGES if page[0] == username}
    reads = reader(canaries)
    visits = [_visit(client, step, reads, counted) for step in steps]
    rows = since(stage, username, before)
    return Crawl(username, [*visits, *(_visit(client, step, reads) for step in _public())], rows, no_door)


def _sections(stage: Stage) -> set[str]:
    return {step.section for step in _doors("", stage) if step.section}


def _doors(username: str, stage: Stage) -> Iterator[Step]:
    """Every door, and of those that are shut before any record is read one a route; in the long form all."""
    shut = set[tuple[str, str]]()
    for door in DOORS:
        for method in ("GET", "POST"):
            if not LONG and door.shut_before_reading(username, method):
                if (door.route, method) in shut:
                    continue
                shut.add((door.route, method))
            yield Step(door.route, str(door), method, door.address(stage), door.answer(username, method))


def _contacts(username: str, stage: Stage) -> Iterator[Step]:
    """A worker's form of a contact, with each young person chosen by the address."""
    door = Door("casework:log_contact", WORKERS, 422)
    for person in PEOPLE:
        address = f"{door.address(stage)}?with={stage.keys[f'people/{person}']}"
        yield Step(door.route, f"{door} with {person}", "GET", address, door.answer(username, "GET"))


def _nowhere(username: str, stage: Stage) -> Iterator[Step]:
    """Each route of their role with a key that nobody has, and the like beneath a record that is there."""
    for door in {door.route: door for door in DOORS if door.key and (LONG or username in door.role)}.values():
        for address in filter(None, (door.address(stage, key=NOBODY_HAS), door.beneath(stage, NOBODY_HAS))):
            yield Step(door.route, f"{door} with a key that nobody has", "GET", address, 404)


def _public() -> Iterator[Step]:
    return (Step(route, route, "GET", reverse(route), 200) for route in sorted(PUBLIC))


def _visit(client: Client, step: Step, reads: Reader, counted: Container[str] = ()) -> Visit:
    with _statements(step.method == "GET" and step.address in counted) as statements:
        response = client.get(step.address) if step.method == "GET" else client.post(step.address, NONSENSE)
    page = body(response)
    headers = (*wrong_headers(response.headers), *wrong_cookies(response.cookies))
    return Visit(step, response.status_code, page, reads(page), len(without_parts(statements)), headers)


@contextmanager
def _statements(wanted: bool) -> Iterator[list[str]]:
    """The statements inside, once it is left; none where nobody wants them, since writing them down takes its time."""
    found: list[str] = []
    if not wanted:
        yield found
        return
    connection.queries_log.clear()  # it holds so many and no more
    with CaptureQueriesContext(connection) as captured:
        yield found
    found += [query["sql"] for query in captured.captured_queries]


def wrong_answers(found: Crawl) -> list[str]:
    """What was answered otherwise than the policy says, and shut doors that look different from no door."""
    wrong = []
    for visit in found.to_doors():
        if visit.status != visit.step.policy:
            wrong.append(f"{visit.step}: {visit.status}, not {visit.step.policy}")
        elif visit.status == 404 and visit.page != found.no_door[visit.step.section]:
            wrong.append(f"{visit.step}: a shut door that looks different from no door")
    return wrong


def wrong_policies(username: str, stage: Stage) -> list[str]:
    """Routes whose policy lets others in than the doors say. It is asked before any view and any key, so that a route
    which is shut to a role is shut at each of its doors: the crawl tries one."""
    user = stage.world.user(username)
    views = {name: pattern.callback for name, pattern in routes()}
    with stage.acting(username):
        standing = standing_of(user)
    return [
        f"{door}: its policy says otherwise than the doors of {username}"
        for door in DOORS
        if policy_of(views[door.route]).allows(standing) != (username in door.role)
    ]


def unguarded(found: Crawl) -> list[str]:
    """Answers whose headers or cookies do not say what every answer must."""
    return [f"{visit.step} ({visit.status}): {wrong}" for visit in found.visits for wrong in visit.headers]


def may(username: str, canary: Canary) -> bool:
    """What the words of the policy say: unsent words are their writer's alone."""
    if canary.field in UNSENT:
        return canary.whose == username
    return may_read(username, canary.whose, canary.field)


def leaks(found: Crawl) -> list[str]:
    """Words that were read by somebody who may not, or where nobody should."""
    return [
        f"{visit.step} ({visit.status}): {canary.field} of {canary.whose}"
        for visit in found.visits
        for canary in sorted(visit.read, key=str)
        if not may(found.username, canary) or out_of_place(canary, visit.step.route)
    ]


def out_of_place(canary: Canary, route: str) -> bool:
    """What was expected without ACT is on no page of their own; what they say of ACT is on one page alone."""
    if canary.field in OF_THE_PATH:
        return route.startswith(OWN_PAGES)
    return canary.field in ABOUT_THE_SERVICE and route != FEEDBACK


def missing(found: Crawl, canaries: Sequence[Canary]) -> list[str]:
    """Words that somebody may read and found nowhere."""
    everything = frozenset[Canary]().union(*(visit.read for visit in found.visits))
    return [
        f"{canary.field} of {canary.whose} is on no page"
        for canary in canaries
        if may(found.username, canary) and canary.field not in ON_NO_PAGE and canary not in everything
    ]


def wrong_rows(found: Crawl, stage: Stage) -> list[str]:
    """Where the audit is not one row a page about exactly the young people on it, and one about nobody a shut door."""
    names = {key: name for name, key in stage.keys.items()}
    wanted = [_line(entry, names) for visit in found.to_doors() for entry in _rows_of(visit)]
    there = [_line(entry, names) for entry in found.rows if entry.what != KEPT]
    return list(unified_diff(wanted, there, "should be in the audit", "is in the audit", lineterm="", n=1))


def _rows_of(visit: Visit) -> Iterator[Entry]:
    what = audited_as()[visit.step.route]
    if visit.status == 404:
        yield Entry("refusal", what, 404, frozenset(), visit.step.method)
    elif visit.status in SIGHTS:
        about = frozenset(canary.about for canary in visit.read if canary.about)
        yield Entry("sight", what, visit.status, about, visit.step.method)


def _line(entry: Entry, names: dict[UUID, str]) -> str:
    about = ", ".join(sorted(names.get(key, "a draft's young person") for key in entry.about)) or "nobody"
    return f"{entry.kind}: {entry.method} {entry.what} {entry.status}, about {about}"


def wrong_statements(found: Crawl, stage: Stage) -> list[str]:
    """Pages that needed more statements than is written down for them, or fewer, or were not met."""
    met = {visit.step.address: visit.statements for visit in found.visits if visit.statements}
    mine = [(address_of(page, stage), expected(page)) for page in PAGES if page[0] == found.username]
    return [
        f"GET {address}: {met.get(address)} statements, not {needed}"
        for address, needed in mine
        if met.get(address) != needed
    ]

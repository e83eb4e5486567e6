"""What each page costs in the small world and in another, in turn: the one that grew most is the row."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import process_time
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection

from tests.bench.caseload.cost import Cpu, server_time
from tests.bench.caseload.ways import got
from tests.bench.grown import grown, here
from tests.bench.growth.pages import ROLES, RolePage, cookie_of, pages_of
from tests.bench.growth.two_worlds import AS_IT_WAS, LONG_PAST, ask, copied, with_a_past, world
from tests.bench.row import Row
from tests.bench.timing import written

MOST = 1.3
TIMES = 9
"""Each page is asked for so often of each world, and its cheapest counts: what else the machine does only adds."""
TOLD = 5
COMPARE_ALL = {"people:duplicates"}
COMPARING = "pages that compare everybody"
"""Possible duplicates: it still reads a whole authority."""
WORKER, CONTACTS = "sam", 5_000
"""Who has a long past, and how many contacts are in it."""


@dataclass(frozen=True)
class PageGrowth:
    """The least seconds of processor that a page took in the small world and in the grown one."""

    page: RolePage
    small: float
    grown: float

    @property
    def ratio(self) -> float:
        """How much dearer it became."""
        return self.grown / self.small


def rows(kind: str, young_people: int) -> list[Row]:
    """The page that grew most with the young people, and what a worker's long past makes of their own pages."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    pages = [page for username in ROLES for page in pages_of(username)]
    name = str(connection.settings_dict["NAME"])
    before, past = copied(AS_IT_WAS), copied(LONG_PAST)
    contacts = with_a_past(past, WORKER, CONTACTS)
    grown(here(), young_people)
    small = world(before)
    own = [page for page in pages if page.username == WORKER]
    growth = _sorted(pages, small, world(name))
    return [
        _grown_row(kind, young_people, [each for each in growth if each.page.route not in COMPARE_ALL], "pages"),
        _grown_row(kind, young_people, [each for each in growth if each.page.route in COMPARE_ALL], COMPARING),
        _past_row(kind, contacts, _sorted(own, small, world(past))),
    ]


def _grown_row(kind: str, young_people: int, growth: list[PageGrowth], which: str) -> Row:
    return Row(
        what=f"{len(growth)} {which}, of every role, on {kind}, {young_people:,} young people: the CPU of the one "
        "that grew most against that with 28",
        asked=f"at most {MOST:g}",
        ratio=growth[0].ratio,
        holds=growth[0].ratio <= MOST,
        note=f"{_told(growth)}. One page for each route that links lead to from Today, the least of {TIMES} in turn; "
        "evaluation and costs have rows of their own",
        ours=written(growth[0].grown),
        theirs=written(growth[0].small),
    )


def _past_row(kind: str, contacts: int, growth: list[PageGrowth]) -> Row:
    today = next(each for each in growth if each.page.route == "pages:today")
    return Row(
        what=f"Today of a key worker with {contacts:,} contacts of their own on {kind}: its CPU against that with "
        "those of the demonstration",
        asked=f"at most {MOST:g}",
        ratio=today.ratio,
        holds=today.ratio <= MOST,
        note=f"of all {len(growth)} pages of theirs: {_told(growth)}; the least of {TIMES} in turn",
        ours=written(today.grown),
        theirs=written(today.small),
    )


def _told(growth: list[PageGrowth]) -> str:
    worst = "; ".join(f"{each.page} {each.ratio:.2f}" for each in growth[:TOLD])
    return f"{sum(each.ratio > MOST for each in growth)} above {MOST:g}; most grew: {worst}"


def _sorted(pages: list[RolePage], small: Any, large: Any) -> list[PageGrowth]:
    return sorted(_compared(pages, small, large), key=lambda page: -page.ratio)


def _compared(pages: list[RolePage], small: Any, large: Any) -> Iterator[PageGrowth]:
    service = WSGIHandler()
    cookies = {(each, which): _cookie(each, which) for each in ROLES for which in (small, large)}
    for page in pages:
        least = {small: float("inf"), large: float("inf")}
        for turn in range(TIMES + 1):
            for which in least:
                ask(which)
                spent = _spent(service, page, cookies[page.username, which])
                if turn:  # the first of each does not count
                    least[which] = min(least[which], spent)
        yield PageGrowth(page, least[small], least[large])


def _cookie(username: str, which: Any) -> str:
    ask(which)
    return cookie_of(username)


def _spent(service: WSGIHandler, page: RolePage, cookie: str) -> float:
    here, server = process_time(), server_time()
    got(service, page.address, cookie)
    return Cpu(process_time() - here, server_time() - server).both

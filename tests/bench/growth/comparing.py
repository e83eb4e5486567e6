"""What each page costs in the small world and in the grown one, in turn: the worst of them is the row."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import process_time
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections

from tests.bench.caseload.cost import Cpu, server_time
from tests.bench.caseload.ways import got
from tests.bench.growth.pages import ROLES, RolePage, cookie_of, pages_of
from tests.bench.growth.two_worlds import ask, two_worlds
from tests.bench.row import Row
from tests.bench.timing import written

MOST = 1.3
TIMES = 9
"""Each page is asked for so often of each world, and its cheapest counts: what else the machine does only adds."""
TOLD = 5


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


def row(kind: str, young_people: int) -> Row:
    """The page that grew most, against what is allowed; the next are named in the note."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    pages = [page for username in ROLES for page in pages_of(username)]
    with two_worlds(young_people) as worlds:
        growth = sorted(_compared(pages, *worlds), key=lambda page: -page.ratio)
    worst, over = growth[0], sum(page.ratio > MOST for page in growth)
    others = "; ".join(f"{each.page} {each.ratio:.2f}" for each in growth[1:TOLD])
    return Row(
        what=f"{len(pages)} pages of {len(ROLES)} roles on {kind}, {young_people:,} young people: the CPU of the one "
        "that grew most against that with 28",
        asked=f"at most {MOST:g}",
        ratio=worst.ratio,
        holds=worst.ratio <= MOST,
        note=f"{worst.page}; {over} of them above {MOST:g}; the next: {others}. One page for each route that links "
        f"lead to from Today; the least of {TIMES} in turn; evaluation and costs have rows of their own",
        ours=written(worst.grown),
        theirs=written(worst.small),
    )


def _compared(pages: list[RolePage], small: Any, large: Any) -> Iterator[PageGrowth]:
    service = WSGIHandler()
    cookies = {}
    for username in ROLES:
        ask(small)
        cookies[username, small] = cookie_of(username)
        ask(large)
        cookies[username, large] = cookie_of(username)
    for page in pages:
        least = {small: float("inf"), large: float("inf")}
        for turn in range(TIMES + 1):
            for world in least:
                ask(world)
                spent = _spent(service, page, cookies[page.username, world])
                if turn:
                    least[world] = min(least[world], spent)
        yield PageGrowth(page, least[small], least[large])


def _spent(service: WSGIHandler, page: RolePage, cookie: str) -> float:
    here, server = process_time(), server_time()
    got(service, page.address, cookie)
    return Cpu(process_time() - here, server_time() - server).both

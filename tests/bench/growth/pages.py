"""The pages that each role has, found as people find them: from Today on, by the links of what they were shown."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from django.core.handlers.wsgi import WSGIHandler
from django.urls import Resolver404, resolve

from act.trust.models import User
from tests.bench.caseload.ways import got, signed_in

ROLES = {
    "sam": "key worker",
    "priya": "social worker",
    "helen": "manager",
    "lena": "partner",
    "ruth": "evaluator",
    "colin": "finance",
    "beth": "safeguarding lead",
    "moira": "administrator",
}
"""One of the demonstration for each role."""
LINK = re.compile(r'href="(/[^"#]*)')
ALSO = {"helen": ("/young-people/duplicates/",)}
"""What only the evaluation links to."""
APART = ("evaluation", "costs")
"""Rooms whose pages count everybody: they have rows of their own."""


@dataclass(frozen=True)
class RolePage:
    """A page of one person's: its route, and where one such page is."""

    username: str
    route: str
    address: str

    def __str__(self) -> str:
        return f"{self.route} of a {ROLES[self.username]}"


def pages_of(username: str) -> Iterator[RolePage]:
    """Yield one page for each route that links lead this person to."""
    cookie, service = cookie_of(username), WSGIHandler()
    to_open, routes = deque(("/", *ALSO.get(username, ()))), set[str]()
    while to_open:
        address = to_open.popleft()
        route = route_of(address)
        if not route or route in routes:
            continue
        routes.add(route)
        try:
            shown = got(service, address, cookie)
        except AssertionError as refused:
            if "302" not in str(refused):
                raise
            routes.discard(route)  # a step that was taken already leads on to another page
            continue
        yield RolePage(username, route, address)
        to_open.extend(unescape(link).partition("?")[0] for link in LINK.findall(shown.decode(errors="replace")))


def cookie_of(username: str) -> str:
    """The cookie of a sign-in of theirs."""
    return signed_in(User.objects.get(username=username))


def route_of(address: str) -> str:
    """The name of the route that an address leads to; empty for files, and for what is measured elsewhere."""
    try:
        found = resolve(address)
    except Resolver404:
        return ""
    return "" if found.namespace in APART else found.view_name

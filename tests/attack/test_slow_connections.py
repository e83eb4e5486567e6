"""Connections that send half a request and go silent, or a byte now and then, while ten others work."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from select import select
from urllib.parse import urlsplit

from tests.attack.told import LONG, tell
from tests.attack.visitor import Visitor, at_once
from tests.stories.server import Server

HELD = 600 if LONG else 60
"""Six were enough to stop the whole service while a thread read bodies. 600 are more than its processes hold."""
OTHERS = ("sam", "jess", "nadia", "owen", "helen", "david", "grace", "priya", "ruth", "moira")
HALF_A_HEAD = b"POST /sign-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Ty"
HALF_A_BODY = (
    b"POST /sign-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    b"Cookie: csrftoken=abcdefghijklmnopqrstuvwxyz012345\r\nContent-Length: 5000\r\n\r\nusername=sa"
)
"""With a token as the sign-in page gives one to anybody: without, the form would be refused before it is read."""
HALVES = (b"", HALF_A_HEAD, HALF_A_BODY, HALF_A_BODY)
SECONDS_BETWEEN = 0.5


@contextmanager
def held(address: str, count: int) -> Iterator[list[socket.socket]]:
    """Inside, so many connections wait with half a request; every fourth sends a byte now and then."""
    place, over = (str(urlsplit(address).hostname), urlsplit(address).port), threading.Event()
    with ExitStack() as stack:
        halves = [stack.enter_context(socket.create_connection(place, 60)) for _ in range(count)]
        for number, half in enumerate(halves):
            half.sendall(HALVES[number % 4])
        dripping = threading.Thread(target=drip, args=(halves[3::4], over))
        dripping.start()
        stack.callback(dripping.join)
        stack.callback(over.set)
        yield halves


def drip(slow: list[socket.socket], over: threading.Event) -> None:
    """A byte on each, until it is over."""
    while not over.wait(SECONDS_BETWEEN):
        for each in slow:
            with suppress(OSError):  # it was ended, to make room
                each.sendall(b"a")


def colleague(server: Server, username: str) -> Visitor:
    """Somebody at a device on which they signed in before."""
    somebody = Visitor(server)
    somebody.sign_in(username)
    somebody.post("/sign-out/", {})
    return somebody


def work(somebody: Visitor, username: str) -> list[int]:
    """Signs in, opens pages, leaves: the statuses, and nothing where somebody waited for too long."""
    signed_in = somebody.sign_in(username).status
    return [signed_in, somebody.get("/").status, somebody.post("/sign-out/", {}).status]


def test_ten_work_while_many_connections_wait_with_half_a_request(server: Server) -> None:
    colleagues = {username: colleague(server, username) for username in OTHERS}
    with held(server.address, HELD) as halves:
        told = at_once([lambda username=username: work(colleagues[username], username) for username in OTHERS])
        waiting = [half for half in halves if not select([half], [], [], 0)[0]]
    kept_waiting = sum(statuses != [302, 200, 302] for statuses in told)
    tell(held=len(halves), kept_waiting=kept_waiting)
    assert kept_waiting == 0, told
    assert len(waiting) > len(halves) / 4, "They ended before the ten were done: they were not in anybody's way."

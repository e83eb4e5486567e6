"""A web server of ours in a thread, with an application that says what it was sent, and callers at a bare socket."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from select import select
from typing import Any

from act.trust.web.serving.limits import Limits
from act.trust.web.serving.server import Server
from act.trust.web.serving.starting import listen

PATIENCE = 20.0
QUICK = Limits(head_seconds=0.3, request_seconds=0.3, idle_seconds=30, request_bytes=2_000, connections=20, threads=2)
PATIENT = replace(QUICK, head_seconds=60, request_seconds=60)
HALF_A_HEAD = b"POST /sign-in/ HTTP/1.1\r\nHost: here\r\nX-Hal"
HALF_A_BODY = b"POST /sign-in/ HTTP/1.1\r\nHost: here\r\nContent-Length: 50\r\n\r\nusername=sa"
WHOLE = b"GET / HTTP/1.1\r\nHost: here\r\n\r\n"

LENGTH = re.compile(rb"HTTP.*?\r\nContent-Length: (\d+)\r\n.*?\r\n\r\n", re.DOTALL)

Application = Callable[[dict[str, Any], Callable[..., Any]], list[bytes]]


def echo(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    """Says from where it was asked and how, and what it was sent."""
    sent = environ["wsgi.input"].read()
    said = f"{environ['REMOTE_ADDR']} {environ['wsgi.url_scheme']} ".encode() + sent
    start_response("200 OK", [("Content-Length", str(len(said)))])
    return [said]


@dataclass
class Caller:
    """A connection, and what came back over it so far."""

    socket: socket.socket

    def say(self, words: bytes) -> None:
        """Sends."""
        self.socket.sendall(words)

    def heard(self) -> bytes:
        """What comes until the other end closes."""
        found = b""
        try:
            while more := self.socket.recv(65_536):
                found += more
        except ConnectionResetError:
            pass
        return found

    def answer(self) -> bytes:
        """One whole answer."""
        found = b""
        while not (head := LENGTH.match(found)) or len(found) < head.end() + int(head[1]):
            more = self.socket.recv(65_536)
            assert more, found
            found += more
        return found

    def drip(self) -> None:
        """A byte at a time, until something comes back."""
        while not select([self.socket], [], [], 0.02)[0]:
            self.socket.sendall(b"a")

    def silent(self) -> bool:
        """Whether nothing has come back, and it is still open."""
        return not select([self.socket], [], [], 0)[0]


@dataclass
class Door:
    """A running server, and ways to call at it."""

    server: Server
    port: int
    callers: list[Caller]

    def call(self, words: bytes = b"", come_from: str = "127.0.0.1") -> Caller:
        """Connects, and says something."""
        made = socket.create_connection(("127.0.0.1", self.port), PATIENCE, source_address=(come_from, 0))
        caller = Caller(made)
        self.callers.append(caller)
        caller.say(words)
        return caller


@contextmanager
def serving(limits: Limits, application: Application = echo) -> Iterator[Door]:
    """Inside, it serves."""
    with listen("127.0.0.1", 0) as listening:
        door = Door(Server(application, listening, limits), listening.getsockname()[1], [])
        thread = threading.Thread(target=door.server.run, daemon=True)
        thread.start()
        try:
            yield door
        finally:
            door.server.stop()
            thread.join(PATIENCE)
            for caller in door.callers:
                caller.socket.close()
    assert not thread.is_alive()

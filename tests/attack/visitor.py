"""A browser without a window that talks to the real server, and many of them at once."""

import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection, HTTPResponse
from http.cookies import SimpleCookie
from threading import Barrier
from typing import TypeVar
from urllib.parse import urlencode, urlsplit

from tests.serving import Served

PATIENCE = 60.0
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
T = TypeVar("T")


@dataclass(frozen=True)
class Answer:
    """What came back: status, where to go next, and the words of the page."""

    status: int
    location: str
    words: str


@dataclass
class Visitor:
    """Somebody at a browser: keeps cookies, sends the token of the page it last opened."""

    server: Served
    cookies: dict[str, str] = field(default_factory=dict)
    token: str = ""

    def sign_in(self, username: str, password: str | None = None, **more: str) -> Answer:
        """Signs in, by default with the right password, and opens Today for a token of this sign-in."""
        self.get("/sign-in/")
        answer = self.post("/sign-in/", {"username": username, "password": password or self.server.password, **more})
        if answer.status == 302:
            self.get("/")
        return answer

    def get(self, where: str) -> Answer:
        """Opens a page."""
        answer = self._ask("GET", where)
        found = TOKEN.search(answer.words)
        self.token = found[1] if found else self.token
        return answer

    def post(self, where: str, said: dict[str, str]) -> Answer:
        """Sends a form."""
        return self._ask("POST", where, urlencode({**said, "csrfmiddlewaretoken": self.token}))

    def _ask(self, method: str, where: str, body: str | None = None) -> Answer:
        host = urlsplit(self.server.address)
        connection = HTTPConnection(str(host.hostname), host.port, timeout=PATIENCE)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        try:
            connection.request(method, where, body, headers)
            return self._read(connection.getresponse())
        finally:
            connection.close()

    def _read(self, response: HTTPResponse) -> Answer:
        for line in response.headers.get_all("Set-Cookie", []):
            self.cookies.update({name: morsel.value for name, morsel in SimpleCookie(line).items()})
        words = unescape(response.read().decode())
        return Answer(response.status, response.headers.get("Location", ""), words)


def at_once(doings: Iterable[Callable[[], T]]) -> list[T]:
    """Does everything at the same moment, each in a thread of its own."""
    things = list(doings)
    together = Barrier(len(things))

    def one(doing: Callable[[], T]) -> T:
        together.wait(PATIENCE)
        return doing()

    with ThreadPoolExecutor(len(things)) as threads:
        return list(threads.map(one, things))

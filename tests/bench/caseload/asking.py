"""People who ask for a page again and again, each over a connection that stays open, as browsers keep theirs."""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from math import ceil
from random import Random
from threading import Event

PATIENCE = 60.0


@dataclass(slots=True)
class Asked:
    """The seconds that each page took to come whole, what went wrong, and how long all of it lasted."""

    lasted: float
    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def within(self, share: float) -> float:
        """The seconds within which that share of the pages came; infinite when none did."""
        ordered = sorted(self.seconds)
        return ordered[ceil(share * len(ordered)) - 1] if ordered else float("inf")

    @property
    def a_second(self) -> float:
        """Pages a second."""
        return len(self.seconds) / self.lasted


def ask_at_once(port: int, page: str, cookies: Sequence[str], lasting: float, pause: float) -> Asked:
    """One person a cookie, for so many seconds. Before each page each waits `pause` seconds on average.

    The waits are exponential and the same in every run (a seed for each person).
    """
    over = Event()
    ends = time.perf_counter() + lasting
    people = [Person(port, page, cookie, Random(place), pause) for place, cookie in enumerate(cookies)]
    with ThreadPoolExecutor(len(people)) as threads:
        try:
            each = list(threads.map(lambda person: person.ask_until(ends, over), people))
        finally:
            over.set()
    return Asked(lasting, [s for asked in each for s in asked.seconds], [e for asked in each for e in asked.errors])


@dataclass(slots=True)
class Person:
    """Somebody who is signed in."""

    port: int
    page: str
    cookie: str
    chance: Random
    pause: float

    def ask_until(self, ends: float, over: Event) -> Asked:
        """Asks until then, or until it is over."""
        asked = Asked(0.0)
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        while not over.wait(self._wait(ends)) and time.perf_counter() < ends:
            began = time.perf_counter()
            try:
                connection.request("GET", self.page, headers={"Cookie": self.cookie})
                response = connection.getresponse()
                response.read()
            except (OSError, HTTPException) as error:
                asked.errors.append(repr(error))
                connection.close()
                continue
            if response.status == 200:
                asked.seconds.append(time.perf_counter() - began)
            else:
                asked.errors.append(f"status {response.status}")
        connection.close()
        return asked

    def _wait(self, ends: float) -> float:
        wait = self.chance.expovariate(1 / self.pause) if self.pause else 0.0
        return max(0.0, min(wait, ends - time.perf_counter()))

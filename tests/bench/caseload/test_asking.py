"""People who ask again and again: what came is timed, what went wrong is counted, and the waits are the same twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from random import Random
from threading import Event, Thread

import pytest

from tests.bench.caseload.asking import Asked, Person

FOREVER = float("inf")


@contextmanager
def answering(statuses: list[int], over: Event) -> Iterator[int]:
    """A server that gives these answers in turn, cuts the line for a 0, and says after the last that it is over."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status = statuses.pop(0)
            if not statuses:
                over.set()
            if status:
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def test_pages_are_timed_and_everything_else_is_an_error() -> None:
    over = Event()
    with answering([200, 503, 0, 404, 200], over) as port:
        asked = Person(port, "/", "s=1", Random(1), 0.0).ask_until(FOREVER, over)
    assert len(asked.seconds) == 2
    assert asked.errors[0] == "status 503" and asked.errors[2] == "status 404" and len(asked.errors) == 3


@pytest.mark.parametrize(("share", "seconds"), [(0.5, 5.0), (0.9, 9.0), (0.95, 10.0), (0.99, 10.0), (0.05, 1.0)])
def test_a_share_of_the_pages_comes_within_the_time_of_the_slowest_of_them(share: float, seconds: float) -> None:
    assert Asked(1.0, [float(second) for second in range(10, 0, -1)]).within(share) == seconds


def test_where_no_page_came_none_came_in_time() -> None:
    assert Asked(1.0).within(0.95) == FOREVER


def test_somebody_waits_as_long_in_every_run_and_never_past_the_end() -> None:
    one, again = (Person(0, "/", "", Random(7), 1.0) for _ in range(2))
    waits = [one._wait(FOREVER) for _ in range(200)]
    assert waits == [again._wait(FOREVER) for _ in range(200)]
    assert 0.8 < sum(waits) / 200 < 1.2
    assert one._wait(0.0) == 0.0

"""The real server in a process of its own, with a fresh copy of the demonstration for every story."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.serving import Service, free_port
from tests.stories.copies import Copy
from tests.world import PASSWORD


@dataclass(frozen=True)
class Server:
    """A running service: its address, a way to count rows behind its back, and one to turn to another day.

    `turn_to("2016-11-01")` starts it again on that practice date, on the same record.
    """

    address: str
    password: str
    count: Callable[[str], int]
    turn_to: Callable[[str], None]


@pytest.fixture
def server(copied: Copy, tmp_path: Path) -> Iterator[Server]:
    """The service, started for one story and stopped after it."""
    service = Service(copied.variables, free_port(), tmp_path / "server.log")
    service.start()
    try:
        yield Server(service.address, PASSWORD, copied.count, service.turn_to)
    finally:
        service.stop()

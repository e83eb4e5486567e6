"""The real server in a process of its own, with the demonstration as it was set up for every story."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.serving import Service, free_port
from tests.stories.copies import Copy, variables
from tests.world import PASSWORD


@dataclass(frozen=True)
class Server:
    """A running service: its address, its database's name, and ways to count rows behind its back and to turn to a day.

    `turn_to("2016-11-01")` starts it again on that practice date, on the same record.
    """

    address: str
    password: str
    database: str
    count: Callable[[str], int]
    turn_to: Callable[[str], None]


@dataclass
class Standing:
    """The service that goes on from story to story, and the copy of the demonstration that it serves."""

    copy: Copy
    service: Service


@pytest.fixture(scope="session")
def _served(demonstration: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Standing]:
    folder, name = tmp_path_factory.mktemp("served"), f"act_served_{worker_id}"
    copy = Copy(folder / "state", name, variables(folder / "state", name))
    copy.renew(demonstration)
    service = Service(copy.variables, free_port(), folder / "server.log")
    service.start()
    try:
        yield Standing(copy, service)
    finally:
        service.stop()


@pytest.fixture
def server(_served: Standing, demonstration: Path) -> Iterator[Server]:
    """The service with everything as it was set up. It starts again only after a story on another day."""
    copy, service = _served.copy, _served.service
    if service.variables != copy.variables:
        service.start_again(copy.variables)
    copy.renew(demonstration)
    yield Server(service.address, PASSWORD, copy.database, copy.count, service.turn_to)
    assert service.process.poll() is None, f"The server ended: {service.log.read_text(encoding='utf-8')}"

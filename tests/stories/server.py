"""The real server in a process of its own, with a fresh copy of the demonstration for every story."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.stories.copies import Copy
from tests.world import PASSWORD

PATIENCE = 60.0


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
    service = Service(copied.variables, _free_port(), tmp_path / "server.log")
    service.start()
    try:
        yield Server(service.address, PASSWORD, copied.count, service.turn_to)
    finally:
        service.stop()


class Service:
    """One server process, started and stopped."""

    def __init__(self, variables: dict[str, str], port: int, log: Path) -> None:
        self.variables, self.port, self.log = variables, port, log
        self.address = f"http://127.0.0.1:{port}"

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        command = [sys.executable, "-m", "act.cli", "serve", "--port", str(self.port), "--workers", "2"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, env=self.variables, stdout=log, stderr=log)
        try:
            _wait(f"{self.address}/sign-in/", self.process, self.log)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stops it, and waits until it is gone. It fails when it had stopped by itself."""
        ended = self.process.poll()
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        assert ended is None, f"The server had ended with {ended}: {self.log.read_text(encoding='utf-8')}"

    def turn_to(self, day: str) -> None:
        """The same record on another practice date."""
        self.stop()
        self.variables = {**self.variables, "ACT_PRACTICE_DATE": day}
        self.start()


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while time.monotonic() < deadline:
        try:
            with urlopen(address, timeout=5):
                return
        except OSError:  # refused, cut off or slow: a busy machine takes its time to start
            assert process.poll() is None, log.read_text(encoding="utf-8")
            pause.wait(0.05)
    pytest.fail(f"The server did not start in {PATIENCE:.0f} seconds: {log.read_text(encoding='utf-8')}")

"""The real server in a process of its own: started, waited for, stopped."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Protocol
from urllib.request import urlopen

PATIENCE, GRACE = 60.0, 20.0


class Served(Protocol):
    """Where a service answers, and everybody's password in its demonstration."""

    @property
    def address(self) -> str: ...
    @property
    def password(self) -> str: ...


class Service:
    """One server process, started and stopped."""

    def __init__(self, variables: dict[str, str], port: int, log: Path) -> None:
        self.variables, self.port, self.log = variables, port, log
        self.address = f"http://127.0.0.1:{port}"

    @property
    def password(self) -> str:
        """Everybody's, as `act demo` was told it."""
        return self.variables["ACT_DEMO_PASSWORD"]

    def start(self) -> None:
        """Starts it, and waits until it answers. Its workers are a group of their own: Ctrl+C here is not for them."""
        command = [sys.executable, "-m", "act.cli", "serve", "--port", str(self.port), "--workers", "2"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, env=self.variables, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait(f"{self.address}/sign-in/", self.process, self.log)
        except BaseException:
            self.end()
            raise

    def stop(self) -> None:
        """Stops it, and waits until it is gone. It fails when it had stopped by itself."""
        ended = self.process.poll()
        self.end()
        assert ended is None, f"The server had ended with {ended}: {self.log.read_text(encoding='utf-8')}"

    def end(self) -> None:
        """Leaves nothing of it. Raises TimeoutExpired when it would not go by itself, and had to be killed."""
        self.process.terminate()
        try:
            self.process.wait(timeout=GRACE)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise

    def turn_to(self, day: str) -> None:
        """The same record on another practice date."""
        self.start_again({**self.variables, "ACT_PRACTICE_DATE": day})

    def start_again(self, variables: dict[str, str]) -> None:
        """Starts again in another environment."""
        self.stop()
        self.variables = variables
        self.start()


def free_port() -> int:
    """A port that nobody listens on just now."""
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
    raise TimeoutError(f"The server did not start in {PATIENCE:.0f} seconds: {log.read_text(encoding='utf-8')}")

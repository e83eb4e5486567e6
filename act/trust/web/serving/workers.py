"""The processes that answer, on one port: started together, started again when one dies, stopped together."""

import gc
import logging
import os
import signal
import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, NoReturn

from waitress.wasyncore import file_dispatcher

STOPS = frozenset({signal.SIGTERM, signal.SIGINT})
GRACE = 15
"""Seconds from being told to stop until whoever is left is killed."""
DEATHS, WITHIN = 5, 60
"""So many deaths within so many seconds are no accident: the service ends, and says so with its exit code."""

log = logging.getLogger(__name__)
Serve = Callable[["Told"], None]


class ParentGone(file_dispatcher):  # type: ignore[misc]  # waitress has no types
    """Reads a pipe that says nothing, until the process at its other end is no more."""

    def __init__(self, pipe: int, gone: Callable[[], None], channels: dict[int, Any]) -> None:
        self.gone = gone
        super().__init__(pipe, map=channels)

    def handle_close(self) -> None:
        """Nobody is left who could stop us."""
        self.del_channel()
        self.gone()

    handle_read = handle_close

    def writable(self) -> bool:
        return False


@dataclass(frozen=True)
class Told:
    """How a worker learns that it should stop: a signal, or the end of its parent."""

    pipe: int

    def then(self, stop: Callable[[], None], channels: dict[int, Any]) -> None:
        """Call `stop` when it should. `channels` are those of the worker's own loop."""
        signal.signal(signal.SIGTERM, lambda *_: stop())
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which tells everybody
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
        ParentGone(self.pipe, stop, channels)


@dataclass
class Workers:
    """Some processes, each of which runs `serve`."""

    serve: Serve
    listening: socket.socket
    children: set[int] = field(default_factory=set)
    deaths: deque[float] = field(default_factory=lambda: deque(maxlen=DEATHS))
    stopping: bool = False
    code: int = 0

    def run(self, count: int) -> int:
        """Return the exit code, when all have ended: 0 after a signal to stop."""
        gc.freeze()  # what is here before the fork is shared, and stays so when nobody counts through it
        self.told, self.alive = os.pipe()
        for number in STOPS:
            signal.signal(number, self._stop)
        signal.signal(signal.SIGALRM, self._kill)
        for _ in range(count):
            self._start()
        while self.children:
            child, _ = os.waitpid(-1, 0)
            self.children.discard(child)
            if not self.stopping:
                self._start_again()
        return self.code

    def _start(self) -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)  # a signal between these lines would miss the child
        if not self.stopping:
            child = os.fork()
            if child == 0:
                self._work()
            self.children.add(child)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)

    def _work(self) -> NoReturn:
        code = 1
        try:
            os.close(self.alive)
            self.serve(Told(self.told))
            code = 0
        except BaseException:
            log.exception("A process of the web server ended.")
        finally:
            os._exit(code)

    def _start_again(self) -> None:
        self.deaths.append(monotonic())
        if len(self.deaths) == DEATHS and self.deaths[-1] - self.deaths[0] < WITHIN:
            self.code = 1
            self._stop()
        else:
            self._start()

    def _stop(self, *_: object) -> None:
        if not self.stopping:
            self.stopping = True
            self.listening.close()
            signal.alarm(GRACE)
        self._tell(signal.SIGTERM)

    def _kill(self, *_: object) -> None:
        self._tell(signal.SIGKILL)

    def _tell(self, number: int) -> None:
        for child in self.children:
            with suppress(ProcessLookupError):
                os.kill(child, number)

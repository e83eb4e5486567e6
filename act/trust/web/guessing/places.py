"""A bound on what guessing costs: how many passwords one process checks at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore


class Busy(Exception):
    """As many passwords as may be are being checked already."""


class Places:
    """Some passwords are checked, a few wait for their turn, and everybody else is told at once."""

    def __init__(self, *, running: int, waiting: int) -> None:
        self._places = BoundedSemaphore(running + waiting)
        self._turns = BoundedSemaphore(running)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold a place and have a turn inside. Raises Busy where no place is free."""
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            with self._turns:
                yield
        finally:
            self._places.release()


STRANGERS = Places(running=1, waiting=2)
"""So few that a flood of guesses never holds every thread of a process."""
KNOWN = Places(running=1, waiting=50)
"""Devices on which their owner signed in before have places of their own, for a morning on which everybody comes at
once. Nobody can flood these: such a device shows a signed cookie, and its wrong passwords are slowed down."""

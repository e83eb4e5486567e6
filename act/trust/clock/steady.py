"""A clock for what expires: it never runs backwards, so nothing comes back to life when a machine's clock is set back.

The latest moment seen is kept in a file, for the processes that serve together and for the next start. While the
machine's clock is behind it, this one goes on at half speed until the two meet: things still expire, and a clock that
was wrong for some hours comes right by itself. One that is set back by more than a day is believed at once.

The audit and the record have the machine's own time (`act.trust.clock.real_now`).
"""

import logging
import os
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.utils import timezone

AHEAD_AT_MOST = timedelta(hours=24)
KEPT_EVERY = 5.0
"""Seconds. By so much at most a start may be behind what was seen before."""
WORTH_A_LINE = timedelta(minutes=1)
NO_LEAD, NEVER = timedelta(0), datetime.fromtimestamp(0, UTC)
log = logging.getLogger(__name__)


class SteadyClock:
    """How far the latest moment that was seen is ahead of the machine's clock."""

    def __init__(self, file: Path) -> None:
        self._file, self._lock = file, threading.Lock()
        self._latest, self._ticked = self._kept_moment(), time.monotonic()
        self._kept_at: float | None = None
        self._told = False

    def lead(self) -> timedelta:
        """Return by how much; nothing, as long as nobody sets the machine's clock back."""
        with self._lock:
            machine, ticked = timezone.now(), time.monotonic()
            latest = self._latest + timedelta(seconds=ticked - self._ticked) / 2
            keep = self._kept_at is None or ticked - self._kept_at >= KEPT_EVERY
            lead = _lead(machine, max(latest, self._kept_moment()) if keep else latest)
            self._latest, self._ticked = machine + lead, ticked
            if keep:
                self._keep()
                self._kept_at = ticked
            self._tell(lead)
            return lead

    def _kept_moment(self) -> datetime:
        try:
            return datetime.fromtimestamp(self._file.stat().st_mtime, UTC)
        except OSError:  # the first start, or somebody has taken the file away
            return NEVER

    def _keep(self) -> None:
        with suppress(OSError):  # a full disk is no reason to answer nobody
            self._file.touch(mode=0o600)
            os.utime(self._file, (self._latest.timestamp(),) * 2)

    def _tell(self, lead: timedelta) -> None:
        if lead > WORTH_A_LINE and not self._told:
            log.warning("This machine's clock was set back by %s minutes.", round(lead.total_seconds() / 60))
        self._told = lead > WORTH_A_LINE


def _lead(machine: datetime, latest: datetime) -> timedelta:
    ahead = latest - machine
    return ahead if NO_LEAD < ahead <= AHEAD_AT_MOST else NO_LEAD

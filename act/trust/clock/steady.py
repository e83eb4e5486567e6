"""A clock for what runs out: it never runs backwards, so nothing comes back to life when a machine's clock is set back.

The latest moment seen is kept in a file, for the processes that serve together and for the next start; a start asks
the database too, should the file be gone. While the machine's clock is behind that moment, this one goes on from it:
- up to a day behind, at half speed, until the two meet: a clock that was wrong for some hours comes right by itself;
- further behind, at full speed and for as long as it takes, even years. Nobody is locked out meanwhile: what begins
  now is counted by this clock too, and lasts as long as ever.

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

CATCHES_UP_WITHIN = timedelta(hours=24)
KEPT_EVERY = 5.0
"""Seconds. By so much at most a start may be behind what was seen before."""
WORTH_A_LINE = timedelta(minutes=1)
NO_LEAD, NEVER = timedelta(0), datetime.fromtimestamp(0, UTC)
log = logging.getLogger(__name__)


class SteadyClock:
    """How far the latest moment that was seen is ahead of the machine's clock. `known` is one that the database has."""

    def __init__(self, file: Path, known: datetime = NEVER) -> None:
        self._file, self._lock = file, threading.Lock()
        self._latest, self._ticked = max(known, self._kept_moment()), time.monotonic()
        self._kept_at: float | None = None
        self._told = False

    def lead(self) -> timedelta:
        """Return by how much; nothing, as long as nobody sets the machine's clock back."""
        with self._lock:
            machine, ticked = timezone.now(), time.monotonic()
            keep = self._kept_at is None or ticked - self._kept_at >= KEPT_EVERY
            latest = gone_on(self._latest, machine, timedelta(seconds=ticked - self._ticked))
            self._latest, self._ticked = max(latest, self._kept_moment()) if keep else latest, ticked
            if keep:
                self._keep()
                self._kept_at = ticked
            lead = self._latest - machine
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
            log.warning(set_back(lead))
        self._told = lead > WORTH_A_LINE


def gone_on(latest: datetime, machine: datetime, passed: timedelta) -> datetime:
    """Return the latest moment, some time after it was `latest`: the machine's own, where that is not behind."""
    near = latest - machine <= CATCHES_UP_WITHIN
    return max(machine, latest + (passed / 2 if near else passed))


def set_back(lead: timedelta) -> str:
    """Say how far a machine's clock is behind, and what to do."""
    minutes = round(lead.total_seconds() / 60)
    behind = f"{minutes:,} minutes" if lead <= CATCHES_UP_WITHIN else f"{lead.days:,} days"
    return (
        f"This machine's clock is {behind} behind the latest time that the service has seen. Check it, and set it if "
        "it's wrong. If it's right, there's nothing to do: what has ended stays ended, and new sign-ins last as usual."
    )

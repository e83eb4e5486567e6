"""The one process beside the web server: it puts what is due into the queue, and does what is in it."""

import logging
import signal
from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Event
from types import FrameType
from typing import Any

from django.conf import settings
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.work.tasks import run_nightly, send_messages

MAIL_EVERY = timedelta(minutes=1)
NIGHTLY_AT = 2
"""The hour, in Europe/London, from which on a night's work is due."""
log = logging.getLogger(__name__)


def due(now: datetime) -> Iterator[Any]:
    """Return the tasks that are due and not in the queue yet."""
    if settings.EMAIL_HOST and not _since(send_messages, now - MAIL_EVERY):
        yield send_messages
    local = timezone.localtime(now)
    night = local.replace(hour=NIGHTLY_AT, minute=0, second=0, microsecond=0)
    if not _since(run_nightly, night if local >= night else night - timedelta(days=1)):
        yield run_nightly


def _since(task: Any, moment: datetime) -> bool:
    return bool(DBTaskResult.objects.filter(task_path=task.module_path, enqueued_at__gte=moment).exists())


class Work:
    """Works until it is told to stop; what it is doing then it still does."""

    def __init__(self, *, every: float) -> None:
        self.every = every
        self.stopping = Event()
        self.worker = Worker(
            queue_names=["*"],
            interval=0,
            batch=True,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=str(uuid7()),
            excluded_queue_names=[],
        )

    def stop(self, *_: int | FrameType | None) -> None:
        """Stop after the task that is running now. A signal handler."""
        self.worker.running = False
        self.stopping.set()

    def run(self) -> None:
        """Go on until stopped. A fault, of a task or of the database, is logged, and the next round tries again."""
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, self.stop)
        while not self.stopping.is_set():
            self.round()
            self.stopping.wait(self.every)

    def round(self) -> None:
        """Do everything that is due or waits, once."""
        try:
            for task in due(clock.real_now()):
                task.enqueue()
            self.worker.run()
        except Exception:
            log.exception("A round of work failed; the next one tries again.")

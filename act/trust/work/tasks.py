"""What the worker does, as tasks: their arguments are keys at most, and a fault keeps no word of the record."""

import logging
from collections.abc import Callable

from django_tasks import task

from act.trust.messages import sending
from act.trust.work.nightly import nightly

log = logging.getLogger(__name__)


class TaskFailed(Exception):
    """A task came to nothing. What went wrong is in the service's log, without anybody's words."""


def guarded(name: str, does: Callable[[], object]) -> None:
    """Run a task. Raise TaskFailed in place of a fault: the queue keeps what it says, and a database says a row."""
    try:
        does()
    except Exception:
        log.exception("%s failed.", name)
        raise TaskFailed(name) from None


@task()
def send_messages() -> None:
    """Send the messages that wait."""
    guarded("Sending messages", sending.send)


@task()
def run_nightly() -> None:
    """Do what is done each night."""
    guarded("The night's work", nightly)

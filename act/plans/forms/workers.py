"""Workers as answers to choose from."""

from collections.abc import Iterable

from act.design.forms import Choice
from act.trust.models import User


def worker_choices(workers: Iterable[User], reader: User) -> list[Choice]:
    """Return workers as answers in their order; the reader's own says "(you)"."""
    return [
        Choice(
            str(worker.pk),
            f"{worker.name} (you)" if worker.pk == reader.pk else worker.name,
            otherwise=worker.username,
        )
        for worker in workers
    ]

"""What the worker counts: the figures of a person who asked to have them counted again."""

from uuid import UUID

from django_tasks import task

from act.evaluation.night import keep_for
from act.trust.work.tasks import guarded


@task()
def count_again(reader: str) -> None:
    """Count and keep the figures of one person, by their key."""
    guarded("Counting the figures again", lambda: keep_for(UUID(reader), {}))

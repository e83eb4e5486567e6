"""Which of several lists have a row: one statement, so that a page of twelve queues reads only those that wait."""

from collections.abc import Sequence
from typing import Any

from django.db import connection

from act.trust.scope.compiled import CompiledOnce
from act.trust.scope.standing import Standing

Queue = CompiledOnce[[Standing], Any]
"""What waits for a person, as their standing alone decides it."""


def with_rows(standing: Standing, queues: Sequence[Queue]) -> frozenset[Queue]:
    """Return the queues that hold a row for this person, in one statement of a yes or no for each."""
    if not queues:
        return frozenset()
    texts, values = [], list[Any]()
    for queue in queues:
        statement = queue.statement(standing)
        sets, bound = statement.bound((standing,))
        texts.append(f"EXISTS ({statement.text(sets)})")
        values += bound
    with connection.cursor() as cursor:
        # Every text is one that Django wrote, and every value is bound as its parameter.
        cursor.execute("SELECT " + ", ".join(texts), values)
        answers = cursor.fetchone()
    return frozenset(queue for queue, answer in zip(queues, answers, strict=True) if answer)

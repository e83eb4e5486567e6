"""What the audit says, read as those who may."""

from dataclasses import dataclass
from uuid import UUID

from act.trust.models import AuditRow
from tests.attack.stage import Stage


@dataclass(frozen=True)
class Entry:
    """One row of the audit, with the young people it is about."""

    kind: str
    what: str
    status: int | None
    about: frozenset[UUID]


def entries(stage: Stage, username: str) -> list[Entry]:
    """Everything that one person did, saw or was refused, in the order in which it was written."""
    user = stage.world.user(username)
    with stage.acting(username):
        rows = AuditRow.objects.filter(actor_id=user.pk).order_by("at", "id").prefetch_related("subjects")
        return [
            Entry(row.kind, row.what, row.status, frozenset(subject.young_person_id for subject in row.subjects.all()))
            for row in rows
        ]


def since(stage: Stage, username: str, before: list[Entry]) -> list[Entry]:
    """What was written after `before`."""
    return entries(stage, username)[len(before) :]

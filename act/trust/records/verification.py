"""Checks the record itself: what is there now is what was last written through the service."""

from dataclasses import dataclass

from django.apps import apps
from django.db import connection

from act.trust.scope.acting import verifying
from act.trust.walls.compared import FUNCTION, differences_sql


@dataclass(frozen=True)
class ChangedRecord:
    """A record that is not as its last version says, or that is gone. Its key, and nothing of what it says."""

    kind: str
    key: str

    @property
    def sentence(self) -> str:
        """What was found, for whoever runs the service."""
        return f"A {self.kind} differs from what was last written through the service: {self.key}."


def changed_records() -> tuple[ChangedRecord, ...]:
    """Return every record that somebody changed, added or took away behind the service's back."""
    on_postgresql = connection.vendor == "postgresql"
    statement = f"SELECT label, id FROM {FUNCTION}()" if on_postgresql else differences_sql("sqlite")  # noqa: S608
    with verifying(), connection.cursor() as cursor:
        cursor.execute(statement)
        rows = sorted(set(cursor.fetchall()))
    return tuple(ChangedRecord(str(apps.get_model(label)._meta.verbose_name), key) for label, key in rows)

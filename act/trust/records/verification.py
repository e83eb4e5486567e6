"""Checks the record itself: what is there now is what was written through the service, and the audit says so.

Each record is compared with the last of its versions, and each version with the digest that stands in the audit.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.apps import apps
from django.db import connection, transaction

from act.trust import audit
from act.trust.audit.chain import TIED
from act.trust.models import AuditRow
from act.trust.scope.acting import verifying
from act.trust.walls.compared import FUNCTION, LOOSE_FUNCTION, differences_sql, loose_sql

OLDER_TIED = "trust.versions_tied"
"""What the audit calls the row that ties the versions of before version 2 of what it ties (`audit.chain.TIED`)."""
AT_ONCE = 500
UNKNOWN = "unknown"


@dataclass(frozen=True, order=True)
class ChangedRecord:
    """A record that is not as it was written, or that is gone. Its key, and nothing of what it says."""

    kind: str
    key: str

    @property
    def sentence(self) -> str:
        """What was found, for those who run the service."""
        return f"A {self.kind} differs from what was last written through the service: {self.key}."


@dataclass(frozen=True)
class RecordReport:
    """What is wrong with the record, and the versions from before the audit tied any: they are no finding."""

    changed: tuple[ChangedRecord, ...]
    not_tied: tuple[str, ...] = ()


def check_record() -> RecordReport:
    """Find every record that was changed, added or taken away behind the service's back. Needs a whole audit."""
    with verifying():
        differing = _fetched(FUNCTION, differences_sql)
        loose = _fetched(LOOSE_FUNCTION, loose_sql)
        older = _older_may_be_untied()
    untied = tuple(sorted(item for item, how in loose if how == "untied"))
    wrong = [item for item, how in loose if how == "unmet" or not older]
    changed = {_changed(label, key) for label, key in differing} | {_of_item(item) for item in wrong}
    return RecordReport(tuple(sorted(changed)), tuple(_besides(untied, changed)) if older else ())


def tie_older(report: RecordReport) -> int:
    """Tie the versions that were written before acts did, once. Returns how many those were."""
    with verifying(), transaction.atomic():
        if not _older_may_be_untied():
            return 0
        for begin in range(0, max(len(report.not_tied), 1), AT_ONCE):
            audit.by_operator(OLDER_TIED, wrote=" ".join(report.not_tied[begin : begin + AT_ONCE]))
    return len(report.not_tied)


def _older_may_be_untied() -> bool:
    """Tell whether the audit began before it tied versions, and nobody has tied the older ones since."""
    began_before = AuditRow.objects.filter(tied_as=min(TIED)).exists()
    return began_before and not AuditRow.objects.filter(what=OLDER_TIED, actor_id=None).exists()


def _fetched(function: str, statement: Callable[[str], str]) -> list[tuple[str, str]]:
    """Ask the owner's function on PostgreSQL, and what it would ask on SQLite."""
    on_postgresql = connection.vendor == "postgresql"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {function}()" if on_postgresql else statement("sqlite"))  # noqa: S608
        return [(str(first), str(second)) for first, second in cursor.fetchall()]


def _besides(untied: Iterable[str], changed: set[ChangedRecord]) -> Iterator[str]:
    """Give what may be tied: nothing of a record that is wrong."""
    return (item for item in untied if _of_item(item) not in changed)


def _of_item(item: str) -> ChangedRecord:
    """Return the record of an item. What somebody put there by hand may be anything, and is not shown."""
    label, _, rest = item.partition(":")
    return _changed(label, rest.partition(":")[0])


def _changed(label: str, key: str) -> ChangedRecord:
    try:
        return ChangedRecord(str(apps.get_model(label)._meta.verbose_name), str(UUID(key)))
    except (LookupError, ValueError):
        return ChangedRecord("record", UNKNOWN)

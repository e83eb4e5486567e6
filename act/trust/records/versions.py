"""A stale save never overwrites, and every version stays readable."""

from functools import cache
from typing import Any, TypeVar

from django.db import models
from django.utils import timezone
from simple_history.manager import HistoryManager
from simple_history.models import HistoricalRecords

from act.trust.identifiers import uuid7
from act.trust.models import ServiceRecord, User
from act.trust.records.inserting import insert
from act.trust.records.privacy import classify
from act.trust.records.tied import note
from act.trust.scope.acting import actor_id
from act.trust.scope.standing import Refused
from act.trust.walls.row_access import Rows

Record = TypeVar("Record", bound=ServiceRecord)

LONGEST_REASON = 200
VERSION_PRIVACY = classify(
    special=["history_change_reason"],
    operational=["history_id", "history_date", "history_type", "history_user_id"],
)


REASON = "_change_reason"
"""Where a record carries the reason of a change to its next version: the name that the package looks for."""


class Stale(Exception):
    """Somebody saved this record after the form was opened. Carries the record as it is now."""

    def __init__(self, record: ServiceRecord) -> None:
        super().__init__("A colleague saved this after you opened it.")
        self.record = record


class VersionManager(HistoryManager):  # type: ignore[misc]  # the package has no types
    """Reads versions. Its class is made once, where the package would look through the query set at each write."""

    @classmethod
    @cache
    def from_queryset(cls, queryset_class: type, class_name: str | None = None) -> Any:
        return super().from_queryset(queryset_class, class_name)


class VersionRecords(HistoricalRecords):  # type: ignore[misc]  # the package has no types
    """Writes a version as it is, with one plain statement: nothing here listens to the package's signals."""

    def create_historical_record(self, instance: Any, history_type: str, using: str | None = None) -> None:
        facts = {field.attname: getattr(instance, field.attname) for field in self.fields_included(instance)}
        version = getattr(instance, self.manager_name).model(
            **facts,
            history_date=timezone.now(),
            history_type=history_type,
            history_user_id=actor_id(),
            history_change_reason=getattr(instance, REASON, None),
        )
        insert([version])
        note(version)


def lock(record: Record, *, seen: int) -> Record:
    """Return the record as it is now, locked until the transaction ends.

    Raises Stale when its version is no longer the one that was seen; Refused where it was removed meanwhile.
    """
    now = type(record)._default_manager.select_for_update().filter(pk=record.pk).first()
    if now is None:
        raise Refused("A colleague removed this after you opened it.")
    if now.version != seen:
        raise Stale(now)
    return now


def save(record: ServiceRecord, *, because: str = "", **changes: Any) -> None:
    """Write changes to a locked record and counts its version up; the version keeps the reason, if there is one."""
    setattr(record, REASON, because or None)
    for name, value in changes.items():
        setattr(record, name, value)
    record.version += 1
    record.check_fields()
    record.save(force_update=True)


def versions(rows: Rows, *, since: dict[int, tuple[str, ...]] | None = None) -> HistoricalRecords:
    """Keep every version of a model's rows, behind the same wall, with who wrote it.

    `since` names the columns that came after the first release, by the number of the list that ties them, from 2 on.
    """
    return VersionRecords(
        bases=[_version_of(rows, since or {})],
        history_id_field=models.UUIDField(default=uuid7),
        history_user_id_field=models.UUIDField(null=True),
        history_user_getter=_writer,
        history_change_reason_field=models.CharField(max_length=LONGEST_REASON, null=True),
        custom_model_name=lambda name: f"{name}Version",
        cascade_delete_history=False,
        history_manager=VersionManager,
    )


def _version_of(rows: Rows, since: dict[int, tuple[str, ...]]) -> type[models.Model]:
    class Version(models.Model):
        privacy = VERSION_PRIVACY

        class Meta:
            abstract = True

    Version.rows, Version.tied_since = rows, since  # type: ignore[attr-defined]
    return Version


def _writer(historical_instance: Any) -> User | None:
    return User.objects.filter(pk=historical_instance.history_user_id).first()

"""A minute in which whoever saved something edits it without saying why: a slip is seen as soon as it is saved.

Every save stays a version of its own, tied to its act in the audit: what is tied can't be rewritten. Readers of what it
said before find the saves of one minute as one change (`saves`).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from act.trust.models import ServiceRecord
from act.trust.scope.standing import Standing

MINUTE = timedelta(minutes=1)
"""Of the server's real clock, from the first save on: saving again does not make it longer."""


def own_minute(record: ServiceRecord, *, by: Standing, now: datetime) -> list[Any]:
    """Return the versions that this person saved last and may still edit freely, oldest first, after the one before.

    The first is None where the record began with them. Empty once a minute has passed, or somebody else has saved.
    """
    versions = list(record.history.order_by("version"))  # type: ignore[attr-defined]  # every versioned model has it
    last = saves(versions)[-1]
    started = last[0]
    if started.history_user_id != by.user_id or now - started.history_date > MINUTE:
        return []
    return [next((each for each in versions if each.version == started.version - 1), None), *last]


def saves(versions: Iterable[Any]) -> list[list[Any]]:
    """Gather versions, oldest first: those that one person saved within a minute of their first are one change."""
    gathered: list[list[Any]] = []
    for version in versions:
        if gathered and _goes_on(gathered[-1], version):
            gathered[-1].append(version)
        else:
            gathered.append([version])
    return gathered


def _goes_on(change: list[Any], version: Any) -> bool:
    first = change[0]
    lately: bool = version.history_date - first.history_date <= MINUTE
    return lately and first.history_user_id == version.history_user_id

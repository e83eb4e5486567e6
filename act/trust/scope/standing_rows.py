"""Reads where a person stands: one statement for each request, written by hand.

Django needs about five milliseconds to write these five queries into one, on every page, and PostgreSQL two to plan
them. The same words (`sql/standing.sql`) run on both databases; tests/trust/test_standing.py holds them to the models.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection
from django.db.models import DateTimeField, UUIDField
from django.utils.dateparse import parse_datetime

from act.trust.walls.functions import sql

READ = {
    "sqlite": sql("act.trust", "standing"),
    "postgresql": "SELECT * FROM act_standing(%(user)s, %(today)s, %(now)s)",
}
A_KEY, A_MOMENT = UUIDField(), DateTimeField()


class StandingRow(NamedTuple):
    """A posting, a tie, an opening, or somebody who is hidden."""

    source: str
    authority_id: UUID
    word: str
    key: UUID | None
    id: UUID | None
    begins: datetime | None
    ends: datetime | None
    written: datetime | None


def standing_rows(user: UUID, today: date, now: datetime) -> Iterator[StandingRow]:
    """Read everything that holds for a person on a practice day and at a real moment. Needs a scope of that person."""
    parameters = {
        "user": A_KEY.get_db_prep_value(user, connection),
        "today": today,
        "now": A_MOMENT.get_db_prep_value(now, connection),
    }
    with connection.cursor() as cursor:
        cursor.execute(READ[connection.vendor], parameters)
        for source, authority, word, key, own, *moments in cursor.fetchall():
            yield StandingRow(source, UUID(str(authority)), word, _key(key), _key(own), *map(_moment, moments))


def _key(value: Any) -> UUID | None:
    """Read a key: SQLite keeps it as text."""
    return UUID(str(value)) if value else None


def _moment(value: Any) -> datetime | None:
    """Read a moment: SQLite keeps it as text, in UTC."""
    moment = parse_datetime(value) if isinstance(value, str) else value
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment

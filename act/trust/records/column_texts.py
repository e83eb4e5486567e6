"""How a column is written as one text, in Python and in the SQL of either database: two of one value never differ.

Keys with hyphens, times in UTC, whole numbers as they are. What is tied is hashed from these texts (`tied`, and
`act.trust.audit.reading`), so they never change.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from django.db import models

AS_TIED: dict[str, dict[type, str]] = {
    "postgresql": {
        models.UUIDField: "{}::text",
        models.DateTimeField: """to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"')""",
    },
    "sqlite": {
        models.UUIDField: "substr({0}, 1, 8) || '-' || substr({0}, 9, 4) || '-' || substr({0}, 13, 4) || '-' || "
        "substr({0}, 17, 4) || '-' || substr({0}, 21)",
        # A whole second is kept without its fraction.
        models.DateTimeField: "replace({0}, ' ', 'T') || CASE length({0}) WHEN 19 THEN '.000000' ELSE '' END || "
        "'+00:00'",
    },
}
"""By database and kind of column: the SQL that writes it as it is tied. Texts and numbers are fetched as they are."""
AS_TEXT: dict[str, dict[type, str]] = {
    "postgresql": AS_TIED["postgresql"]
    | {
        models.DateField: "to_char({}, 'YYYY-MM-DD')",
        models.BooleanField: "{}::int::text",
        models.DecimalField: "{}::text",
        models.JSONField: "{}::text",
    },
    "sqlite": AS_TIED["sqlite"]
    | {models.DecimalField: "CASE WHEN {0} IS NOT NULL THEN printf('%.{places}f', {0}) END"},
}
"""The same for those that are no texts yet; all others by a cast."""


def value_field(field: Any) -> Any:
    """Return the field that says what a column holds: for a key of another row, the field that it leads to."""
    while field.remote_field:
        field = field.target_field
    return field


def as_tied(field: Any, column: str, vendor: str) -> str:
    """Return the SQL that writes a column as the audit ties it."""
    return AS_TIED[vendor].get(type(value_field(field)), "{0}").format(column)


def as_text(field: Any, column: str, vendor: str) -> str:
    """Return the SQL that writes a column as a text, whatever it holds."""
    held = value_field(field)
    sql = AS_TEXT[vendor].get(type(held), "CAST({0} AS text)")
    return sql.format(column, places=getattr(held, "decimal_places", 0))


def text_of(field: Any, value: Any, vendor: str) -> str | None:
    """Write a value as the database will, once it is kept. Raises KeyError for a kind of column that has no rule."""
    if value is None:
        return None
    held = value_field(field)
    return WRITERS[type(held)](held, held.to_python(value), vendor)


def _moment(_: Any, value: datetime, __: str) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def _day(_: Any, value: date, __: str) -> str:
    return value.isoformat()


def _number(field: Any, value: Decimal, _: str) -> str:
    return f"{value:.{field.decimal_places}f}"


def _whole(_: Any, value: int, __: str) -> str:
    return str(int(value))


def _plain(_: Any, value: object, __: str) -> str:
    return str(value)


def _document(_: Any, value: object, vendor: str) -> str:
    """Write JSON as Django gives it to SQLite, or as PostgreSQL writes its jsonb: shorter names first."""
    if vendor == "sqlite":
        return json.dumps(value)
    return json.dumps(_sorted(json.loads(json.dumps(value))), ensure_ascii=False)


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: (len(name.encode()), name.encode()))
        return {name: _sorted(value[name]) for name in names}
    return [_sorted(each) for each in value] if isinstance(value, list) else value


WRITERS: Mapping[type, Callable[[Any, Any, str], str]] = {
    models.CharField: _plain,
    models.TextField: _plain,
    models.UUIDField: _plain,
    models.DateTimeField: _moment,
    models.DateField: _day,
    models.BooleanField: _whole,
    models.SmallIntegerField: _whole,
    models.PositiveSmallIntegerField: _whole,
    models.PositiveIntegerField: _whole,
    models.DecimalField: _number,
    models.JSONField: _document,
}

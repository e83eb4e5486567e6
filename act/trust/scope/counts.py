"""What stands beside a row: how many rows another queryset gives, and the rows themselves where they are few."""

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db.models import Func, IntegerField, JSONField, Model, Subquery
from django.db.models.functions import JSONObject

Row = TypeVar("Row", bound=Model)


class RowCount(Subquery):
    """How many rows a queryset gives, beside those of another: no more are looked at than its slice holds."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()
    empty_result_set_value = 0


class _Fields(JSONObject):
    """Some fields of a row by name."""

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """Write it without asking first, as Django does once on each connection, whether this SQLite knows JSON."""
        return Func.as_sql(self, compiler, connection, **context)


class FewRows(Subquery):
    """The rows that a queryset gives, beside those of another: a list, each with some of its fields by name.

    For a few small rows that would need a statement of their own; `rows_of` makes records of them.
    """

    template = "(SELECT json_group_array(json(few.fields)) FROM (%(subquery)s) few)"
    on_postgresql = "(SELECT coalesce(jsonb_agg(few.fields), '[]'::jsonb) FROM (%(subquery)s) few)"
    output_field = JSONField()

    def __init__(self, queryset: Any, *fields: str) -> None:
        super().__init__(queryset.order_by().values(fields=_Fields(**{field: field for field in fields})))

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        """Write it for PostgreSQL."""
        return self.as_sql(compiler, connection, template=self.on_postgresql)


def rows_of(model: type[Row], rows: Iterable[dict[str, Any]]) -> list[Row]:
    """Return records that hold no more than the fields which `FewRows` gave of each."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    return [model(**{name: fields[name].to_python(value) for name, value in row.items()}) for row in rows]

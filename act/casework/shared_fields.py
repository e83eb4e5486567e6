"""What a share may show of an involvement."""

from django.db.models import QuerySet

from act.casework.models import Involvement
from act.design.words import long_date
from act.sharing.fields import ColumnValues, SharedField
from act.sharing.sources import FieldSource, SharedPerson


def _involvement(who: SharedPerson) -> "QuerySet[Involvement]":
    return Involvement.objects.filter(**who.rows, began_on__lte=who.on, ended_on__isnull=True)


def _working(rows: list[ColumnValues]) -> tuple[str, ...]:
    return tuple(f"Yes, since {long_date(row['began_on'])}" for row in rows) or ("Not at the moment",)


FIELDS = {
    "working": SharedField("ACT works with them now", FieldSource(Involvement, _involvement), ("began_on",), _working)
}

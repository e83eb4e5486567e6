"""What a share may show of where a young person lives."""

from django.db.models import Q, QuerySet

from act.design.words import long_date
from act.methods.placements import kind_label
from act.placements.models import Placement
from act.sharing.fields import ColumnValues, SharedField
from act.sharing.sources import FieldSource, SharedPerson


def _placement(who: SharedPerson) -> "QuerySet[Placement]":
    goes_on = Q(ended_on__isnull=True) | Q(ended_on__gt=who.on)
    return Placement.objects.filter(goes_on, **who.rows, began_on__lte=who.on)


def _lives(rows: list[ColumnValues]) -> tuple[str, ...]:
    return tuple(
        f"{kind_label(row['kind'], row['began_on'])}, since {long_date(row['began_on'])}. We keep no address here."
        for row in rows
    )


FIELDS = {
    "lives": SharedField("Where they live", FieldSource(Placement, _placement), ("kind", "began_on"), _lives),
}

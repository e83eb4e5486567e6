"""What a share may show of an involvement."""

from django.db.models import QuerySet

from act.casework.models import Involvement
from act.design.words import long_date
from act.sharing.fields import Field, Row
from act.sharing.sources import Source, Who


def _involvement(who: Who) -> "QuerySet[Involvement]":
    return Involvement.objects.filter(**who.rows, began_on__lte=who.on, ended_on__isnull=True)


def _working(rows: list[Row]) -> tuple[str, ...]:
    return tuple(f"Yes, since {long_date(row['began_on'])}" for row in rows) or ("Not at the moment",)


FIELDS = {"working": Field("ACT works with them now", Source(Involvement, _involvement), ("began_on",), _working)}

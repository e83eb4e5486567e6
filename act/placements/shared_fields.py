"""What a share may show of where a young person lives, and of when they were missing."""

from datetime import datetime, time

from django.db.models import Q, QuerySet

from act.design.words import LONDON, full_when, long_date
from act.methods.missing import LATELY_MISSING
from act.methods.placements import kind_label
from act.placements.models import MissingEpisode, Placement
from act.sharing.fields import ColumnValues, SharedField
from act.sharing.sources import FieldSource, SharedPerson


def _placement(who: SharedPerson) -> "QuerySet[Placement]":
    goes_on = Q(ended_on__isnull=True) | Q(ended_on__gt=who.on)
    return Placement.objects.filter(goes_on, **who.rows, began_on__lte=who.on)


def _missing(who: SharedPerson) -> "QuerySet[MissingEpisode]":
    since = datetime.combine(who.on - LATELY_MISSING, time(), LONDON)
    lately = Q(ended_at__isnull=True) | Q(ended_at__gte=since)
    return MissingEpisode.objects.filter(lately, **who.rows).order_by("-began_at")


def _lives(rows: list[ColumnValues]) -> tuple[str, ...]:
    return tuple(
        f"{kind_label(row['kind'], row['began_on'])}, since {long_date(row['began_on'])}. We keep no address here."
        for row in rows
    )


def _times(rows: list[ColumnValues]) -> tuple[str, ...]:
    lines = [
        f"{full_when(row['began_at'])} to {full_when(row['ended_at'])}"
        if row["ended_at"]
        else f"Since {full_when(row['began_at'])}, not home yet"
        for row in rows
    ]
    return tuple(lines) or ("None",)


FIELDS = {
    "lives": SharedField("Where they live", FieldSource(Placement, _placement), ("kind", "began_on"), _lives),
    "missing_times": SharedField(
        f"Missing or away in the last {LATELY_MISSING.days} days",
        FieldSource(MissingEpisode, _missing),
        ("began_at", "ended_at"),
        _times,
    ),
}

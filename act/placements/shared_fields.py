"""What a share may show of where a young person lives, and of when they were missing."""

from datetime import datetime, time, timedelta

from django.db.models import Q, QuerySet

from act.design.words import LONDON, full_when, long_date
from act.methods.placements import kind_label
from act.placements.models import MissingEpisode, Placement
from act.sharing.fields import Field, Row
from act.sharing.sources import Source, Who

LATELY = timedelta(days=90)
"""How far back missing episodes are shown. Our own rule, not a published one."""


def _placement(who: Who) -> "QuerySet[Placement]":
    goes_on = Q(ended_on__isnull=True) | Q(ended_on__gt=who.on)
    return Placement.objects.filter(goes_on, **who.rows, began_on__lte=who.on)


def _missing(who: Who) -> "QuerySet[MissingEpisode]":
    since = datetime.combine(who.on - LATELY, time(), LONDON)
    lately = Q(ended_at__isnull=True) | Q(ended_at__gte=since)
    return MissingEpisode.objects.filter(lately, **who.rows).order_by("-began_at")


def _lives(rows: list[Row]) -> tuple[str, ...]:
    return tuple(
        f"{kind_label(row['kind'], row['began_on'])}, since {long_date(row['began_on'])}. We keep no address here."
        for row in rows
    )


def _times(rows: list[Row]) -> tuple[str, ...]:
    lines = [
        f"{full_when(row['began_at'])} to {full_when(row['ended_at'])}"
        if row["ended_at"]
        else f"Since {full_when(row['began_at'])}, not home yet"
        for row in rows
    ]
    return tuple(lines) or ("None",)


FIELDS = {
    "lives": Field("Where they live", Source(Placement, _placement), ("kind", "began_on"), _lives),
    "missing_times": Field(
        f"Missing or away in the last {LATELY.days} days",
        Source(MissingEpisode, _missing),
        ("began_at", "ended_at"),
        _times,
    ),
}

"""What a share may show of when a young person was missing: the times, and nothing else."""

from datetime import datetime, time

from django.db.models import Q, QuerySet

from act.design.words import LONDON, full_when
from act.methods.missing import LATELY_MISSING
from act.safety.models import MissingEpisode
from act.sharing.fields import ColumnValues, SharedField
from act.sharing.sources import FieldSource, SharedPerson


def _missing(who: SharedPerson) -> "QuerySet[MissingEpisode]":
    since = datetime.combine(who.on - LATELY_MISSING, time(), LONDON)
    lately = Q(ended_at__isnull=True) | Q(ended_at__gte=since)
    return MissingEpisode.objects.filter(lately, **who.rows).order_by("-began_at")


def _times(rows: list[ColumnValues]) -> tuple[str, ...]:
    lines = [
        f"{full_when(row['began_at'])} to {full_when(row['ended_at'])}"
        if row["ended_at"]
        else f"Since {full_when(row['began_at'])}, not home yet"
        for row in rows
    ]
    return tuple(lines) or ("None",)


FIELDS = {
    "missing_times": SharedField(
        f"Missing or away in the last {LATELY_MISSING.days} days",
        FieldSource(MissingEpisode, _missing),
        ("began_at", "ended_at"),
        _times,
    ),
}

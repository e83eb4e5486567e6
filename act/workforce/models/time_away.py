"""When somebody is away: from a day until the day they are back. Why is nobody's business here, and is not kept."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.models import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import NoOverlap
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import OnlySooner, SetOnce

ENDING = ("ended_at", "ended_by_id")


class TimeAwayQuerySet(models.QuerySet["TimeAway"]):
    """Time away by when it is."""

    def over_days(self, first: date, last: date) -> Self:
        """Return those of which a day lies from one day to another, both included, the earliest first."""
        holds = self.filter(begins__lte=last, until__gt=first).exclude(until=F("begins"))
        return holds.select_related("user").order_by("begins", "pk")


class TimeAway(ServiceRecord):
    """From its first day up to, not including, the day they are back. It may end sooner, by somebody, on some day."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    begins = models.DateField()
    until = models.DateField(help_text="The day they are back")
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    said_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    objects = TimeAwayQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(
        read="colleagues",
        insert="managed own+colleagues",
        update="managed own+colleagues",
        owner="user_id",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        NoOverlap("begins", "until", "date", whose=("authority_id", "user_id")),
        OnlySooner("until", free=[*ENDING, "version"]),
        SetOnce(ENDING, free=["until", "version"], signed={"ended_at": "ended_by_id"}),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["user", "begins", "until", "said_by", "said_at", "ended_at", "ended_by"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "until"], name="time_away_until")]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__gt=F("begins")) | Q(until=F("begins"), ended_at__isnull=False),
                name="time_away_days",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="time_away_end",
            ),
        ]

    def __str__(self) -> str:
        return f"away until {self.until:%d %b %Y}"

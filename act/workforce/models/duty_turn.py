"""A turn of duty: who is on duty in an authority from when until when, who covers, and which manager is behind them."""

from datetime import datetime
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.day_hours import TimeSpan
from act.trust.models import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import NoOverlap
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import OnlySooner, SetOnce

ENDING = ("ended_at", "ended_by_id", "ended_words")


class DutyTurnQuerySet(models.QuerySet["DutyTurn"]):
    """Turns by when they are."""

    def between(self, since: datetime, until: datetime) -> Self:
        """Return those of which some time lies between two moments, in order."""
        held = self.filter(begins__lt=until, until__gt=since).exclude(until=F("begins"))
        return held.select_related("person", "cover", "manager", "authority").order_by("begins", "pk")


class DutyTurn(ServiceRecord):
    """Planned from `begins` to `ends`; it holds up to `until`, which is `ends` unless somebody ended it sooner.

    What it says stays. A change ends it, with a reason, and adds another: who was on duty can always be told. The
    database refuses two at once in one authority.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    cover = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    manager = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    begins = models.DateTimeField()
    ends = models.DateTimeField()
    until = models.DateTimeField()
    planned_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    planned_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    ended_words = models.CharField(max_length=200, blank=True)

    objects = DutyTurnQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(read="colleagues", insert="managed", update="managed")
    walls: ClassVar[tuple[Wall, ...]] = (
        NoOverlap("begins", "until", "tstz", whose=("authority_id",)),
        OnlySooner("until", free=[*ENDING, "version"]),
        SetOnce(ENDING, free=["until", "version"], signed={"ended_at": "ended_by_id"}),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=[
            *("person", "cover", "manager", "begins", "ends", "until", "planned_by", "planned_at"),
            *("ended_at", "ended_by", "ended_words"),
        ]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "until"], name="duty_turn_until")]
        constraints = [
            models.CheckConstraint(condition=Q(ends__gt=F("begins")), name="duty_turn_times"),
            models.CheckConstraint(condition=Q(until__gte=F("begins"), until__lte=F("ends")), name="duty_turn_holds"),
            models.CheckConstraint(
                condition=~Q(manager=F("person"))
                & (Q(cover__isnull=True) | ~Q(cover=F("person")) & ~Q(cover=F("manager"))),
                name="duty_turn_three_people",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True, ended_words="", until=F("ends"))
                | Q(ended_at__isnull=False, ended_by__isnull=False) & ~Q(ended_words=""),
                name="duty_turn_end",
            ),
        ]

    @property
    def span(self) -> TimeSpan:
        """The time for which it holds."""
        return TimeSpan(self.begins, self.until)

    def __str__(self) -> str:
        return f"{self.begins:%d %b %Y %H:%M} to {self.until:%d %b %Y %H:%M}"

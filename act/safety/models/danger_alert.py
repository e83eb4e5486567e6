"""A danger alert: a worker or manager says that a young person is in danger, in words, until a day."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class DangerAlertQuerySet(models.QuerySet["DangerAlert"]):
    """Alerts by how they stand."""

    def live(self, on: date) -> Self:
        """Return those that hold on a day, the latest first."""
        return self.filter(ended_at__isnull=True, until__gte=on).order_by("-raised_at", "-pk")


class DangerAlert(PersonRecord):
    """What the danger is and what is being done, who says so, and the last day on which it holds.

    Written once; it ends before its last day when a colleague says why it is over.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="danger_alerts")
    words = models.TextField()
    raised_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    raised_at = models.DateTimeField()
    until = models.DateField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    ended_words = models.TextField(blank=True)

    objects = DangerAlertQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (
        SetOnce(["ended_at", "ended_by_id", "ended_words"], free=["version"], signed={"ended_at": "ended_by_id"}),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words", "ended_words"],
        operational=["young_person", "raised_by", "raised_at", "until", "ended_at", "ended_by"],
    )

    class Meta:
        indexes = [
            models.Index(
                fields=["authority", "young_person"], condition=Q(ended_at__isnull=True), name="danger_alert_open"
            )
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="danger_alert_has_words"),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True, ended_words="")
                | Q(ended_at__isnull=False, ended_by__isnull=False) & ~Q(ended_words=""),
                name="danger_alert_end",
            ),
        ]

    def holds(self, on: date) -> bool:
        """Tell whether it holds on a day, as `live` asks the database."""
        return self.ended_at is None and self.until >= on

    def __str__(self) -> str:
        return f"until {self.until:%d %b %Y}"

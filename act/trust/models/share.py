"""A share: what one person of a partner agency may read about one young person, for one purpose, until a day."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.models.place import Agency
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class ShareQuerySet(models.QuerySet["Share"]):
    """Shares by how they stand."""

    def live(self, on: date) -> Self:
        """Return those that hold on a day: the first day counts, the last does not; an ended one holds no more."""
        return self.filter(ended_at__isnull=True, since__lte=on, until__gt=on)


class Share(PersonRecord):
    """A named partner, a purpose that decides the fields (`act.methods.shares`), and an end."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    young_person_id = models.UUIDField()
    purpose = models.CharField(max_length=20, help_text="A purpose of act.methods.shares")
    why = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    since = models.DateField()
    until = models.DateField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = ShareQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(
        read="own managed people opened", insert="managed people", update="managed people", owner="user_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        SetOnce(["ended_at", "ended_by_id"], free=["version"], signed={"ended_at": "ended_by_id"}),
        OnlyInsert("act_share_signed", "by_id = act_actor() AND until <= since + 366"),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["why"],
        operational=["user", "agency", "young_person_id", "by", "since", "until", "ended_at", "ended_by"],
        statistic=["purpose"],
    )

    class Meta:
        indexes = [
            models.Index(fields=["user", "until"], name="share_of_user"),
            models.Index(fields=["authority", "young_person_id"], name="share_of_person"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until__gt=F("since")), name="share_dates"),
            models.CheckConstraint(condition=~Q(purpose="") & ~Q(why=""), name="share_says_why"),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="share_end",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.purpose} until {self.until:%d %b %Y}"

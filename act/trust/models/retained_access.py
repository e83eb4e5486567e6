"""Retained access: who worked with a young person when ACT ended keeps reading what was there then, until a day."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.models.posting import DatedQuerySet
from act.trust.models.record import PersonRecord
from act.trust.models.tie import TIE_NAMES, TieKind
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import OnlySooner

RETAINING = [TieKind.KEY_WORKER.value, TieKind.SOCIAL_WORKER.value]
"""Who covered reads no further: they stood in for the key worker, who does."""


class RetainedAccess(PersonRecord):
    """What `user` keeps reading of one record, from the day on which support ended until before another.

    They write nothing. What was there is every row that was written before this one: its own key says when (UUIDv7).
    It can be stopped sooner, and is when the ending is undone, or another social worker takes over.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    young_person_id = models.UUIDField()
    kind = models.CharField(max_length=20, choices=[(kind.value, name) for kind, name in TIE_NAMES.items()])
    since = models.DateField()
    until = models.DateField()
    ended_with = models.UUIDField(help_text="The time with ACT that ended")

    objects = DatedQuerySet.as_manager()
    end_column: ClassVar[str] = "until"
    rows: ClassVar[Rows] = Rows(read="own managed", insert="managed", update="managed", owner="user_id")
    walls: ClassVar[tuple[Wall, ...]] = (OnlySooner("until", free=["version"]),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["user", "young_person_id", "kind", "since", "until", "ended_with"]
    )

    class Meta:
        indexes = [
            models.Index(fields=["user", "young_person_id"], name="retained_access_of_user"),
            models.Index(fields=["authority", "young_person_id"], name="retained_access_of_person"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until__gte=F("since")), name="retained_access_dates"),
            models.CheckConstraint(condition=Q(kind__in=RETAINING), name="retained_access_kind"),
        ]

    def __str__(self) -> str:
        return f"reads as {self.get_kind_display()} until {self.until}"

"""A tie: who works with whom, in what way, from when until when."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.models.posting import DatedQuerySet
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import NoOverlap
from act.trust.walls.extra_policies import READ_WHEN_SHARED
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows


class TieKind(StrEnum):
    """How a person works with a young person."""

    KEY_WORKER = "key_worker"
    SOCIAL_WORKER = "social_worker"
    COVER = "cover"


TIE_NAMES = {
    TieKind.KEY_WORKER: "key worker",
    TieKind.SOCIAL_WORKER: "children's social worker",
    TieKind.COVER: "cover for their key worker",
}


class Tie(PersonRecord):
    """One person's working relationship to one young person (a plain UUID: this floor knows no people)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="ties")
    young_person_id = models.UUIDField()
    kind = models.CharField(max_length=20, choices=[(kind.value, name) for kind, name in TIE_NAMES.items()])
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    ended_because = models.CharField(max_length=10, blank=True, help_text="A code of the set worker_change")
    ended_with = models.UUIDField(null=True, blank=True, help_text="The time with ACT with which it ended")
    until_before = models.DateField(null=True, blank=True, help_text="The last day that it had before that, of cover")

    objects = DatedQuerySet.as_manager()
    end_column: ClassVar[str] = "until"
    rows: ClassVar[Rows] = Rows(
        read="own managed people opened counted operated",
        insert="managed",
        update="managed",
        owner="user_id",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        NoOverlap("since", "until", "date", only=("kind", TieKind.COVER.value)),
        READ_WHEN_SHARED,
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["user", "young_person_id", "ended_with", "until_before"],
        statistic=["kind", "since", "until", "ended_because"],
    )

    class Meta:
        indexes = [
            models.Index(fields=["user", "young_person_id"], name="tie_of_user"),
            models.Index(fields=["authority", "young_person_id"], name="tie_of_person"),
            models.Index(fields=["young_person_id"], name="tie_of_young_person"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="tie_dates"),
            models.CheckConstraint(
                condition=Q(ended_with__isnull=True, until_before__isnull=True)
                | Q(ended_with__isnull=False, until__isnull=False),
                name="tie_ended_with",
            ),
            models.CheckConstraint(condition=Q(kind__in=[k.value for k in TieKind]), name="tie_kind"),
            models.CheckConstraint(
                condition=~Q(kind=TieKind.COVER.value) | Q(until__isnull=False), name="tie_cover_ends"
            ),
            models.UniqueConstraint(
                fields=["authority", "young_person_id", "kind"],
                condition=Q(until__isnull=True),
                name="tie_one_of_a_kind_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} since {self.since}"

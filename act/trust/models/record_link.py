"""Two records of one young person that are read as one: whose reach leads from one to the other."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class RecordLinkQuerySet(models.QuerySet["RecordLink"]):
    """Links by how they stand."""

    def live(self) -> Self:
        """Return those that hold."""
        return self.filter(ended_at__isnull=True)


class RecordLink(PersonRecord):
    """That two records of one authority are read as one, and nothing else of them: reach is worked out from it.

    The young person is a plain UUID, as is the record `kept_id` that goes on. One manager asked for it and another one
    agreed. Why is in the people room's own judgement on the two records, without which no link can be (its `walls`).
    """

    young_person_id = models.UUIDField()
    kept_id = models.UUIDField()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    agreed_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = RecordLinkQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    # Read while it is worked out who is hidden from whom, as restrictions are: so its rows are hidden from nobody.
    rows: ClassVar[Rows] = Rows(
        read="works leads operated", insert="managed+seen", update="managed+seen", owner="agreed_by_id", hides=False
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyInsert("act_link_signed", "agreed_by_id = act_actor() AND ended_at IS NULL"),
        SetOnce(["ended_at", "ended_by_id"], free=["version"], signed={"ended_at": "ended_by_id"}),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person_id", "kept_id", "asked_by", "agreed_by", "agreed_at", "ended_at", "ended_by"]
    )

    class Meta:
        indexes = [
            models.Index(fields=["authority"], condition=Q(ended_at__isnull=True), name="record_link_live"),
            models.Index(fields=["kept_id"], condition=Q(ended_at__isnull=True), name="record_link_of_kept"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["young_person_id"], condition=Q(ended_at__isnull=True), name="record_link_one_at_a_time"
            ),
            models.UniqueConstraint(fields=["id", "authority"], name="record_link_authority"),
            models.CheckConstraint(condition=~Q(kept_id=F("young_person_id")), name="record_link_of_two_records"),
            models.CheckConstraint(condition=~Q(agreed_by=F("asked_by")), name="record_link_two_people"),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_by__isnull=False, ended_at__gte=F("agreed_at")),
                name="record_link_end",
            ),
        ]

    def __str__(self) -> str:
        return f"since {self.agreed_at:%d %b %Y}"

"""Somebody who must not see one record: it is their own, or that of somebody they know outside work."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.calendar import LONDON
from act.methods.codes import label
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class BlockQuerySet(models.QuerySet["Block"]):
    """Blocks by how they stand."""

    def live(self) -> Self:
        """Return those that hold."""
        return self.filter(ended_at__isnull=True)


class Block(PersonRecord):
    """One person finds nothing of one young person, whatever their role and in an emergency too."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    young_person_id = models.UUIDField()
    why = models.CharField(max_length=10, help_text="A code of the set block_reason")
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = BlockQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(
        read="own managed leads operated",
        insert="managed+seen own+people+seen own+opened+seen own+reads_on+seen",
        update="managed+seen+unrated leads+seen+unrated",
        owner="user_id",
        rated="user_id",
        hides=False,
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        SetOnce(["ended_at", "ended_by_id"], free=["version"], signed={"ended_at": "ended_by_id"}),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["why"], operational=["user", "young_person_id", "at", "by", "ended_at", "ended_by"]
    )

    class Meta:
        indexes = [models.Index(fields=["user"], name="block_of_user")]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "young_person_id"], condition=Q(ended_at__isnull=True), name="block_once"
            ),
            models.UniqueConstraint(fields=["id", "authority"], name="block_authority"),
            models.CheckConstraint(condition=~Q(why=""), name="block_says_why"),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_by__isnull=False) & ~Q(ended_by=F("user")),
                name="block_ended_by_another",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} since {self.at:%d %b %Y}"

    @property
    def why_label(self) -> str:
        """The reason in the words of its day."""
        return label("block_reason", self.why, self.at.astimezone(LONDON).date())

"""A record on legal hold: nothing is removed from it, or from one joined to it, until two managers end the hold."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.codes import label
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.two_people import TwoPeople

OTHER = "OTHER"
"""The code of a reason that needs words."""


class RecordHoldQuerySet(models.QuerySet["RecordHold"]):
    """Holds by how they stand."""

    def open(self) -> Self:
        """Return those that have not ended."""
        return self.filter(ended_at__isnull=True)


class RecordHold(PersonRecord):
    """That a record is on legal hold, and nothing else of it: workers who could remove an entry read it too.

    Why is in its reasons, which managers alone read. Its day and times are those of practice. One manager
    starts it; to end it one asks and another one agrees.
    """

    young_person_id = models.UUIDField()
    since = models.DateField()
    started_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(null=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = RecordHoldQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(read="managed people", insert="managed", update="managed")
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyInsert("act_hold_signed", "started_by_id = act_actor() AND asked_at IS NULL AND ended_at IS NULL"),
        TwoPeople(asked=("asked_at", "asked_by_id"), done=("ended_at", "ended_by_id")),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person_id", "since", "started_by", "asked_at", "asked_by", "ended_at", "ended_by"]
    )

    class Meta:
        indexes = [
            models.Index(fields=["young_person_id", "-since"], name="record_hold_of_person"),
            models.Index(fields=["authority"], condition=Q(ended_at__isnull=True), name="record_hold_open"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["young_person_id"], condition=Q(ended_at__isnull=True), name="record_hold_one_at_a_time"
            ),
            models.UniqueConstraint(fields=["id", "authority"], name="record_hold_authority"),
            models.CheckConstraint(
                condition=Q(asked_at__isnull=True, asked_by__isnull=True)
                | Q(asked_at__isnull=False, asked_by__isnull=False),
                name="record_hold_asked",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_by__isnull=False, asked_by__isnull=False)
                & ~Q(ended_by=F("asked_by")),
                name="record_hold_ended_by_another",
            ),
        ]

    def __str__(self) -> str:
        return f"since {self.since:%d %b %Y}"


class HoldReason(PersonRecord):
    """Why a record is on hold and who asked for it; or, without a code, why a manager asks to end it. Written once."""

    hold = models.ForeignKey(RecordHold, models.PROTECT, related_name="reasons")
    young_person_id = models.UUIDField()
    reason = models.CharField(max_length=10, blank=True, help_text="A code of the set hold_reason")
    who_asked = models.CharField(max_length=200, blank=True)
    words = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="managed", insert="managed")
    walls: ClassVar[tuple[Wall, ...]] = (OnlyInsert("act_hold_reason_by", "by_id = act_actor()"),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["reason", "who_asked", "words"], operational=["hold", "young_person_id", "by", "on"]
    )

    class Meta:
        indexes = [models.Index(fields=["hold", "on"], name="hold_reason_of_hold")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(reason="") & ~Q(who_asked="") & (~Q(reason=OTHER) | ~Q(words=""))
                | Q(reason="", who_asked="") & ~Q(words=""),
                name="hold_says_why",
            )
        ]

    def __str__(self) -> str:
        return f"{self.on:%d %b %Y}"

    @property
    def ends(self) -> bool:
        """Whether it says why the hold can end."""
        return not self.reason

    @property
    def reason_label(self) -> str:
        """The reason in the words of its day."""
        return label("hold_reason", self.reason, self.on)

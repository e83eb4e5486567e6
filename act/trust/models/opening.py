"""An opening: a worker opens the record of a young person they do not work with, in an emergency, for some hours."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import ExpressionWrapper, F, Q

from act.methods.calendar import LONDON
from act.methods.codes import label
from act.methods.emergency import LONGEST
from act.trust import clock
from act.trust.models.record import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import within_hours
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class Outcome(StrEnum):
    """What a manager found when they looked at an opening."""

    RIGHT = "right"
    NOT_RIGHT = "not_right"
    TALK = "talk"


OUTCOME_LABELS = {
    Outcome.RIGHT: "It was right to open it",
    Outcome.TALK: "We need to talk about it",
    Outcome.NOT_RIGHT: "It was not right to open it",
}


WRITTEN_LATER = ("ended_at", "ended_by", "reviewed_at", "reviewed_by")
"""With the outcome and its words all that is ever written after an opening was made, each once (`SetOnce`)."""


def lasts(until: datetime, now: datetime, opened_at: datetime, written_at: datetime) -> bool:
    """Tell whether what was opened until then stands, by the machine's clock and by the one that is never set back.

    By how much that one was ahead when it was opened is between `opened_at` and `written_at`.
    """
    return until > now and until + (written_at - opened_at) > now + clock.lead()


class OpeningQuerySet(models.QuerySet["Opening"]):
    """Openings by how they stand."""

    def live(self, now: datetime) -> Self:
        """Return those that stand at a real moment."""
        steadily = ExpressionWrapper(F("until") + (F("written_at") - F("opened_at")), models.DateTimeField())
        return self.filter(ended_at__isnull=True, until__gt=now).alias(s=steadily).filter(s__gt=now + clock.lead())

    def unreviewed(self) -> Self:
        """Return those that no manager has looked at, the oldest first."""
        return self.filter(reviewed_at__isnull=True).order_by("opened_at", "id")


class Opening(PersonRecord):
    """Who opened whose record, why, from when until when; when it was closed; what a manager said to it.

    The young person is a plain UUID: this floor knows no people. Its times are real ones, never practice times;
    `written_at` is by the clock that is never set back.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    young_person_id = models.UUIDField()
    reason = models.CharField(max_length=10, help_text="A code of the set emergency_reason")
    why = models.TextField()
    opened_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    outcome = models.CharField(max_length=10, blank=True, choices=list(OUTCOME_LABELS.items()))
    review_words = models.TextField(blank=True)

    objects = OpeningQuerySet.as_manager()
    end_column: ClassVar[str] = "ended_at"
    rows: ClassVar[Rows] = Rows(read="own managed", insert="own+opens+found", update="own managed", owner="user_id")
    walls: ClassVar[tuple[Wall, ...]] = (
        within_hours("opening_at_most", "opened_at", "until", LONGEST // timedelta(hours=1)),
        SetOnce(
            ["ended_at", "ended_by_id", "reviewed_at", "reviewed_by_id", "outcome", "review_words"],
            free=["version"],
            signed={"ended_at": "ended_by_id", "reviewed_at": "reviewed_by_id"},
        ),
        OnlyInsert(
            "act_opened_now",
            "opened_at <= statement_timestamp() + interval '5 minutes' AND ended_at IS NULL AND reviewed_at IS NULL",
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["why", "review_words"],
        operational=["user", "young_person_id", "opened_at", "until", *WRITTEN_LATER],
        statistic=["reason", "outcome"],
    )

    class Meta:
        indexes = [
            models.Index(fields=["user", "until"], name="opening_of_user"),
            models.Index(fields=["authority", "reviewed_at", "opened_at"], name="opening_to_review"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until__gt=F("opened_at")), name="opening_hours"),
            models.CheckConstraint(condition=~Q(why="") & ~Q(reason=""), name="opening_says_why"),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True, ended_by__isnull=True)
                | Q(ended_at__isnull=False, ended_at__gte=F("opened_at"), ended_by__isnull=False),
                name="opening_end",
            ),
            models.CheckConstraint(
                condition=Q(reviewed_at__isnull=True, reviewed_by__isnull=True, outcome="", review_words="")
                | Q(reviewed_at__isnull=False, reviewed_at__gte=F("opened_at"), reviewed_by__isnull=False)
                & Q(outcome__in=[o.value for o in Outcome])
                & ~Q(review_words=""),
                name="opening_review",
            ),
            models.CheckConstraint(condition=~Q(reviewed_by=F("user")), name="opening_reviewed_by_another"),
        ]

    def __str__(self) -> str:
        return f"{self.opened_at:%d %b %H:%M}"

    def stands(self, now: datetime) -> bool:
        """Tell whether it opens anything at a real moment."""
        return self.ended_at is None and lasts(self.until, now, self.opened_at, self.written_at)

    @property
    def reason_label(self) -> str:
        """The reason in the words of its day."""
        return label("emergency_reason", self.reason, self.opened_at.astimezone(LONDON).date())

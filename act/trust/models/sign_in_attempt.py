"""An attempt to sign in: for slowing down anyone who guesses, and for telling the owner of the account."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.trust.identifiers import uuid7
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import MayRead
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows


class AttemptOutcome(StrEnum):
    """Came in, was wrong, or came during a pause and was not checked."""

    RIGHT = "right"
    WRONG = "wrong"
    PAUSED = "paused"


_OF_COLLEAGUES = Rows(read="managed administered", insert="", authority="p.authority_id")


class SignInAttempt(models.Model):
    """One attempt, or those that came during one pause. What was typed as a name is a keyed digest: people type
    passwords there. So is where it came from."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    at = models.DateTimeField()
    name = models.CharField(max_length=64)
    source = models.CharField(max_length=64, help_text="The device, where one of ours signed in on it before")
    address = models.CharField(max_length=64)
    known = models.BooleanField(help_text="The owner of the name signed in on this device before")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    outcome = models.CharField(max_length=10, choices=[(outcome.value, outcome.value) for outcome in AttemptOutcome])
    waits_until = models.DateTimeField(null=True, help_text="What we told them: a password is checked from here on")
    times = models.PositiveIntegerField(default=1)

    rows: ClassVar[Rows] = Rows(
        read="own entering cleaning", insert="entering", update="entering", delete="cleaning", owner="user_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        MayRead(
            "act_of_colleagues",
            "EXISTS (SELECT 1 FROM trust_posting p WHERE p.user_id = trust_signinattempt.user_id "
            f"AND ({_OF_COLLEAGUES.expression('managed administered')}))",
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["id", "at", "name", "source", "address", "known", "user", "outcome", "waits_until", "times"]
    )

    class Meta:
        indexes = [
            models.Index(fields=["name", "at"], name="attempt_at_name"),
            models.Index(fields=["address", "at"], name="attempt_from_address"),
            models.Index(fields=["user", "at"], name="attempt_of_user"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(outcome__in=[o.value for o in AttemptOutcome]), name="attempt_outcome"),
            models.CheckConstraint(
                condition=~Q(outcome=AttemptOutcome.PAUSED.value) | Q(waits_until__isnull=False),
                name="attempt_paused_until",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome}, {self.at:%d %b %H:%M}"

"""A message to a person at work: a row written with its cause, sent later, so that mail can be down."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.trust.identifiers import uuid7
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class Message(models.Model):
    """What a person is told by mail. It names no young person and leads to none: `path` is a page of the service."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    to = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    subject = models.CharField(max_length=100)
    body = models.CharField(max_length=1000)
    path = models.CharField(max_length=200)
    written_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    rows: ClassVar[Rows] = Rows(read="own sending", insert="someone administering", update="sending", owner="to_id")
    walls: ClassVar[tuple[Wall, ...]] = (SetOnce(["sent_at"]),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["id", "to", "subject", "body", "path", "written_at", "sent_at"]
    )

    class Meta:
        indexes = [models.Index(fields=["written_at"], condition=Q(sent_at__isnull=True), name="message_unsent")]
        constraints = [
            models.CheckConstraint(condition=~Q(subject="") & ~Q(body=""), name="message_says_something"),
        ]

    def __str__(self) -> str:
        return self.subject

    @property
    def message_id(self) -> str:
        """The same however often it is sent, so that a double is recognised."""
        return f"<{self.pk}@act.invalid>"

"""A submitted form that has been dealt with: sent twice, it makes one record."""

from typing import ClassVar

from django.db import models

from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class IdempotencyKey(models.Model):
    """The key that came with a form, a keyed digest of what it said, and the record it led to."""

    key = models.UUIDField(primary_key=True)
    actor_id = models.UUIDField()
    digest = models.CharField(max_length=64)
    result = models.UUIDField(null=True)
    at = models.DateTimeField(auto_now_add=True)

    rows: ClassVar[Rows] = Rows(read="own cleaning", insert="own", update="own", delete="cleaning", owner="actor_id")
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["key", "actor_id", "digest", "result", "at"])

    class Meta:
        indexes = [models.Index(fields=["actor_id", "digest"], name="once_same_words")]

    def __str__(self) -> str:
        return str(self.key)

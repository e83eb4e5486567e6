"""What the nightly check of the audit and the record found: how much, and nothing about anybody."""

from typing import ClassVar

from django.db import models

from act.trust.identifiers import uuid7
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class NightlyCheck(models.Model):
    """One check, whole or not. Everybody signed in may read it: it says no more than that."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    at = models.DateTimeField()
    rows_checked = models.PositiveBigIntegerField()
    findings = models.PositiveIntegerField()

    rows: ClassVar[Rows] = Rows(read="someone verified cleaning", insert="verified", delete="cleaning")
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["id", "at", "rows_checked", "findings"])

    class Meta:
        indexes = [models.Index(fields=["at"], name="nightly_check_at")]

    def __str__(self) -> str:
        return f"{self.at:%d %b %Y}: {self.findings} found"

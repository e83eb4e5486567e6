"""The figures of the evaluation as one person's pages show them until the next night: numbers and their words alone."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.trust.identifiers import uuid7
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class KeptFigures(models.Model):
    """What was counted for one person, and for what they reached then. Nobody else may read it.

    `reach` is the digest of whom they counted, of whom they did not, and of what had been taken back
    (`act.evaluation.reach`): figures of another reach are not shown. `asked_at`: when they asked to have it counted
    again, until it is.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    reader = models.OneToOneField(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    reach = models.CharField(max_length=64, blank=True, default="")
    contents = models.JSONField(default=dict)
    counted_at = models.DateTimeField(null=True)
    asked_at = models.DateTimeField(null=True)

    rows: ClassVar[Rows] = Rows(read="own cleaning", insert="own", update="own", delete="cleaning", owner="reader_id")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["contents"], operational=["id", "reader", "reach", "counted_at", "asked_at"]
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(counted_at__isnull=True, reach="") | (Q(counted_at__isnull=False) & ~Q(reach="")),
                name="kept_figures_of_a_reach",
            ),
        ]

    def __str__(self) -> str:
        return f"Figures, {self.counted_at:%d %b %Y %H:%M}" if self.counted_at else "Figures to be counted"

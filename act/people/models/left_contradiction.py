"""What two joined records say differently, and a manager leaves as it is."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.people.models.young_person import YoungPerson
from act.trust.models import PersonRecord, RecordLink
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class LeftContradiction(PersonRecord):
    """Written once: both records keep what they say, and why.

    `contradiction` is made of what is said differently (`pages.contradictions`): once either side says something else
    it is another one, and is asked about again. It belongs to the link by which the two records are read as one.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="left_contradictions")
    link = models.ForeignKey(RecordLink, models.PROTECT, related_name="left_contradictions")
    contradiction = models.UUIDField()
    reason = models.CharField(max_length=500)
    left_on = models.DateField()
    left_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    rows: ClassVar[Rows] = Rows(read="managed", insert="managed")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["reason"],
        operational=["young_person", "link", "contradiction", "left_on", "left_by"],
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["authority", "link", "contradiction"], name="left_contradiction_once"),
            models.CheckConstraint(condition=~Q(reason=""), name="left_contradiction_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"Left as it is on {self.left_on:%d %b %Y}"

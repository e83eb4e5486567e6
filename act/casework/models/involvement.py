"""An involvement: a period in which ACT walks beside a young person."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.privacy import Privacy, classify
from act.trust.rows import Rows


class Involvement(PersonRecord):
    """From the day a key worker was chosen until the day it ends."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="involvements")
    referral = models.OneToOneField("referrals.Referral", models.PROTECT, related_name="involvement")
    began_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)

    rows: ClassVar[Rows] = Rows(read="managed people counted", insert="managed", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person", "referral"], statistic=["began_on", "ended_on"]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="involvement_authority"),
            models.UniqueConstraint(
                fields=["authority", "young_person"],
                condition=Q(ended_on__isnull=True),
                name="involvement_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("began_on")), name="involvement_dates"
            ),
        ]

    def __str__(self) -> str:
        return f"since {self.began_on}"

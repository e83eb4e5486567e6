"""A wave of the staff survey: when it is open, how many were asked, and how many answered."""

from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from act.trust.models import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows

MOST_WAVES = 9


class SurveyWave(ServiceRecord):
    """One asking of one authority's staff. Whoever holds its link may answer; the record keeps the link's fingerprint.

    It counts its own answers: those who answer may read none, and the database keeps them within those invited.
    """

    number = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(MOST_WAVES)])
    opens_on = models.DateField()
    closes_on = models.DateField(help_text="The last day on which it can be answered")
    invited = models.PositiveSmallIntegerField(validators=[MinValueValidator(1)], help_text="The target population")
    answered = models.PositiveSmallIntegerField(default=0, editable=False)
    code = models.CharField(max_length=64, help_text="SHA-256 of the link's secret")

    rows: ClassVar[Rows] = Rows(
        read="evaluated counted linked", insert="evaluated", update="evaluated linked", link="code"
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["code"], statistic=["id", "number", "opens_on", "closes_on", "invited", "answered"]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="survey_wave_authority"),
            models.UniqueConstraint(fields=["authority", "number"], name="survey_wave_once"),
            models.UniqueConstraint(fields=["code"], name="survey_wave_link"),
            models.CheckConstraint(condition=Q(number__range=(1, MOST_WAVES)), name="survey_wave_number"),
            models.CheckConstraint(condition=Q(closes_on__gte=F("opens_on")), name="survey_wave_dates"),
            models.CheckConstraint(condition=Q(invited__gte=1), name="survey_wave_invites_somebody"),
            models.CheckConstraint(condition=Q(answered__lte=F("invited")), name="survey_wave_answers"),
        ]

    def __str__(self) -> str:
        return f"Wave {self.number}"

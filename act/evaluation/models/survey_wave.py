"""A wave of the staff survey: when it is open, how many were invited, and how many answered."""

from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

from act.trust.models import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

MOST_WAVES = 9


class SurveyWave(ServiceRecord):
    """One asking of one authority's staff. Each person invited gets a link of their own (`SurveyCode`).

    It counts its own answers: those who answer may read none, and the database keeps them within those invited.
    `asks_approach`: whether it asked the statement about the way ACT works. Waves from before that statement, and from
    before there was a link for each person, did not.
    """

    number = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(MOST_WAVES)])
    opens_on = models.DateField()
    closes_on = models.DateField(help_text="The last day on which it can be answered")
    invited = models.PositiveSmallIntegerField(validators=[MinValueValidator(1)], help_text="The target population")
    answered = models.PositiveSmallIntegerField(default=0, editable=False)
    asks_approach = models.BooleanField(default=False, editable=False)

    rows: ClassVar[Rows] = Rows(
        read="evaluated counted led",
        insert="evaluated",
        update="evaluated led",
        parent="evaluation_surveywave",
        child="evaluation_surveycode",
        child_key="wave_id",
    )
    # Whoever holds a link counts one answer with it: they see their own unused code, and no other.
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyUpdate("act_unused", "act_actor() IS NOT NULL OR EXISTS (SELECT 1 FROM evaluation_unusedcode)"),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        statistic=["id", "number", "opens_on", "closes_on", "invited", "answered", "asks_approach"]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="survey_wave_authority"),
            models.UniqueConstraint(fields=["authority", "number"], name="survey_wave_once"),
            models.CheckConstraint(condition=Q(number__range=(1, MOST_WAVES)), name="survey_wave_number"),
            models.CheckConstraint(condition=Q(closes_on__gte=F("opens_on")), name="survey_wave_dates"),
            models.CheckConstraint(condition=Q(invited__gte=1), name="survey_wave_invites_somebody"),
            models.CheckConstraint(condition=Q(answered__lte=F("invited")), name="survey_wave_answers"),
        ]

    def __str__(self) -> str:
        return f"Wave {self.number}"

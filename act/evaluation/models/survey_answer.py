"""One answer to the staff survey. It keeps nothing that tells who gave it or when."""

from typing import ClassVar
from uuid import uuid4

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from act.evaluation.models.survey_wave import SurveyWave
from act.trust.models import Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows

SCALE = (1, 5)
"""From "strongly disagree" to "strongly agree"; no number at all is "rather not say"."""


def _agreed(name: str) -> "models.CheckConstraint":
    return models.CheckConstraint(
        condition=Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__range": SCALE}), name=f"survey_answer_{name}"
    )


def _agreement() -> "models.PositiveSmallIntegerField[int | None, int | None]":
    within = [MinValueValidator(SCALE[0]), MaxValueValidator(SCALE[1])]
    return models.PositiveSmallIntegerField(null=True, blank=True, validators=within)


class SurveyAnswer(models.Model):
    """How far somebody agrees with each statement.

    No `ServiceRecord`: that has a time of writing, and a key that tells the time too. This key is random. Nothing here
    leads to the link that it came through (`SurveyCode`). Of a wave that did not ask a statement
    (`SurveyWave.asks_approach`), no number means "not asked".
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    wave = models.ForeignKey(SurveyWave, models.PROTECT, related_name="answers")
    knowledge = _agreement()
    confidence = _agreement()
    support = _agreement()
    approach = _agreement()

    rows: ClassVar[Rows] = Rows(
        read="counted", insert="anyone+row", parent="evaluation_surveywave", parent_key="wave_id"
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["id"], statistic=["authority", "wave", "knowledge", "confidence", "support", "approach"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "wave"], name="survey_answer_of_wave")]
        constraints = [_agreed(name) for name in ("knowledge", "confidence", "support", "approach")]

    def __str__(self) -> str:
        return "An answer"

"""The codes of the survey's links, one for each person invited, and which of them are unused."""

from typing import ClassVar
from uuid import uuid4

from django.db import models

from act.evaluation.models.survey_wave import SurveyWave
from act.trust.models import Authority
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class SurveyCode(models.Model):
    """One person's link to a wave. It keeps the SHA-256 of the link's secret, and is never changed.

    Nothing ties a code to an answer: no key, no time, no order in common. Codes are saved in the order of their
    fingerprints, all of a wave at once; an answer points to its wave alone. A used code is not marked, because
    PostgreSQL stamps every row with the transaction that wrote it (`xmin`), and a mark would have the answer's stamp:
    its `UnusedCode` is deleted instead.

    What the service cannot hide from an administrator of the database: which links were used, if they know the links;
    in which order the answers of a wave came in; and which code went with an answer, if they compare copies of the
    database made before and after it, or read the database's own log, or the files of a table that PostgreSQL has not
    yet cleaned (VACUUM). None of it says who was given a link: that is known only if somebody writes it down.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    wave = models.ForeignKey(SurveyWave, models.PROTECT, related_name="codes")
    fingerprint = models.CharField(max_length=64, help_text="SHA-256 of the link's secret")

    rows: ClassVar[Rows] = Rows(read="evaluated linked", insert="evaluated", delete="evaluated", link="fingerprint")
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["id", "authority", "wave", "fingerprint"])

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="survey_code_authority"),
            models.UniqueConstraint(fields=["fingerprint"], name="survey_code_link"),
        ]

    def __str__(self) -> str:
        return "A code"

    @property
    def used(self) -> bool:
        """Whether an answer was given with it."""
        return not hasattr(self, "unused")


class UnusedCode(models.Model):
    """A code that nobody has answered with yet. The answer deletes it, in the same transaction."""

    code = models.OneToOneField(SurveyCode, models.PROTECT, primary_key=True, related_name="unused")
    authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")

    rows: ClassVar[Rows] = Rows(
        read="row", insert="evaluated+row", delete="row", parent="evaluation_surveycode", parent_key="code_id"
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["code", "authority"])

    def __str__(self) -> str:
        return "An unused code"

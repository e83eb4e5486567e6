"""What a young person was asked and said: taking part is one question, being studied another."""

from enum import StrEnum
from typing import ClassVar

from django.db import models
from django.db.models import Q

from act.people.models.young_person import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class AgreementTo(StrEnum):
    """What was asked."""

    TAKE_PART = "take_part"
    EVALUATION = "evaluation"


class AgreementAnswer(StrEnum):
    """What they said."""

    AGREED = "agreed"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"


AGREEMENT_LABELS = {
    AgreementAnswer.AGREED: "They know and want to work with ACT",
    AgreementAnswer.DECLINED: "They know and don't want it now",
    AgreementAnswer.NOT_ASKED: "They haven't been asked yet",
}


class Agreement(PersonRecord):
    """One answer on one day. A later answer is a new row."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="agreements")
    to = models.CharField(max_length=20, choices=[(to.value, to.value) for to in AgreementTo])
    answer = models.CharField(max_length=10, choices=list(AGREEMENT_LABELS.items()))
    answered_on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="posted")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person"], statistic=["to", "answer", "answered_on"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "to"], name="agreement_of_person")]
        constraints = [
            models.CheckConstraint(condition=Q(to__in=[to.value for to in AgreementTo]), name="agreement_to"),
            models.CheckConstraint(condition=Q(answer__in=[a.value for a in AgreementAnswer]), name="agreement_answer"),
        ]

    def __str__(self) -> str:
        return f"{self.to}: {self.answer}"

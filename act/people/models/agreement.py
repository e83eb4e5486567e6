"""What a young person was asked and said: taking part is one question, being studied another."""

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.people.models.young_person import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

ROWS = Rows(read="managed people opened counted", insert="posted+own", owner="recorded_by_id")


class AgreementTo(StrEnum):
    """What was asked."""

    TAKE_PART = "take_part"
    EVALUATION = "evaluation"


class AgreementAnswer(StrEnum):
    """What they said."""

    AGREED = "agreed"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"


class AgreementState(StrEnum):
    """Where a question is after all its answers. Taken back is a no right after a yes."""

    AGREED = "agreed"
    DECLINED = "declined"
    TAKEN_BACK = "taken_back"
    NOT_ASKED = "not_asked"


def state_after(answers: Sequence[str]) -> AgreementState:
    """Return where a question is after its answers, the first answer first. No answer at all is not asked."""
    if not answers:
        return AgreementState.NOT_ASKED
    *earlier, latest = answers
    if latest == AgreementAnswer.DECLINED and earlier and earlier[-1] == AgreementAnswer.AGREED:
        return AgreementState.TAKEN_BACK
    return AgreementState(latest)


NOT_ASKED_YET = "They haven't been asked yet"
AGREEMENT_LABELS: dict[AgreementTo, dict[AgreementAnswer, str]] = {
    AgreementTo.TAKE_PART: {
        AgreementAnswer.AGREED: "They know and want to work with ACT",
        AgreementAnswer.DECLINED: "They know and don't want it now",
        AgreementAnswer.NOT_ASKED: NOT_ASKED_YET,
    },
    AgreementTo.EVALUATION: {
        AgreementAnswer.AGREED: "They know and want to be part of the evaluation",
        AgreementAnswer.DECLINED: "They know and don't want to be part of it",
        AgreementAnswer.NOT_ASKED: NOT_ASKED_YET,
    },
}


class Agreement(PersonRecord):
    """One answer on one day. A later answer is a new row; `version` says which of the answers to its question it is.

    `recorded_by` is None for answers of before we kept it.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="agreements")
    to = models.CharField(max_length=20, choices=[(to.value, to.value) for to in AgreementTo])
    answer = models.CharField(max_length=10, choices=[(answer.value, answer.value) for answer in AgreementAnswer])
    answered_on = models.DateField()
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    rows: ClassVar[Rows] = ROWS
    # Whoever refers writes the first answer about taking part; every other one comes from those who work with them.
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyInsert("act_asked", f"\"to\" = 'take_part' AND version = 1 OR {ROWS.expression('managed people')}"),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person", "recorded_by"],
        # Two answers of one day are told apart by which was the later.
        statistic=["to", "answer", "answered_on", "version"],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "to"], name="agreement_of_person")]
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "young_person", "to", "version"], name="agreement_one_after_another"
            ),
            models.CheckConstraint(condition=Q(to__in=[to.value for to in AgreementTo]), name="agreement_to"),
            models.CheckConstraint(condition=Q(answer__in=[a.value for a in AgreementAnswer]), name="agreement_answer"),
        ]

    def __str__(self) -> str:
        return f"{self.to}: {self.answer}"

    @property
    def label(self) -> str:
        """The answer in the words of its question."""
        return AGREEMENT_LABELS[AgreementTo(self.to)][AgreementAnswer(self.answer)]

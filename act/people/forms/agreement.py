"""The form for what a young person said to one question of agreement."""

from typing import Any

from act.design.forms import Choice, DayMonthYear, RadioField, offer
from act.design.words import long_date
from act.people.agreement_history import AgreementHistory
from act.people.models import AGREEMENT_LABELS, AgreementAnswer, AgreementState
from act.trust import clock
from act.trust.web.forms import VersionedForm


class AgreementForm(VersionedForm):
    """What they said to one question of agreement, and when."""

    answer = RadioField([], label="What did they say?", error_messages={"required": "Choose what they said"})
    answered_on = DayMonthYear(
        label="When did they say it?", noun="date they said it", initial=clock.today, latest=clock.today
    )

    def __init__(self, *args: Any, history: AgreementHistory, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, answer=_answers(history))

    @staticmethod
    def initial_of(history: AgreementHistory) -> dict[str, Any]:
        """Return the version of the answer that counts, 0 where there is none."""
        return {"seen": history.latest.version if history.latest else 0}


def _answers(history: AgreementHistory) -> list[Choice]:
    """Return what can be said: "not asked yet" only to mend an answer that was a mistake."""
    labels, hints = AGREEMENT_LABELS[history.to], {}
    if history.state is AgreementState.AGREED and history.latest:
        hints[AgreementAnswer.DECLINED] = f"This takes back the agreement of {long_date(history.latest.answered_on)}."
    if history.asked:
        hints[AgreementAnswer.NOT_ASKED] = "Choose this if the last answer was a mistake."
    offered = [answer for answer in AgreementAnswer if history.asked or answer is not AgreementAnswer.NOT_ASKED]
    return [
        Choice(
            answer.value,
            labels[answer],
            hint=hints.get(answer, ""),
            apart=answer is AgreementAnswer.NOT_ASKED,
        )
        for answer in offered
    ]

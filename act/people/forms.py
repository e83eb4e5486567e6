"""The shape of what is asked about a young person."""

from typing import Any

from act.design.forms import Choice, DayMonthYear, NameField, RadioField, TextField, offer
from act.design.words import long_date
from act.people.agreement_history import AgreementHistory
from act.people.models import AGREEMENT_LABELS, AgreementAnswer, AgreementState, YoungPerson
from act.trust import clock
from act.trust.web.forms import VersionedForm


class DescribeForm(VersionedForm):
    """What they are called and what matters to them."""

    called = NameField(
        label="The name they like",
        required=False,
        max_length=100,
        help_text="Leave empty if it is their first name.",
    )
    pronouns = TextField(
        label="Pronouns",
        required=False,
        max_length=40,
        help_text="For example she/her, he/him, they/them.",
    )
    what_matters = TextField(
        label="What matters to them",
        required=False,
        lines=5,
        help_text="In their own words. They may read this.",
    )
    what_matters_on = DayMonthYear(
        label="When did they say it?", noun="date they said it", required=False, latest=clock.today
    )

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or {}
        if answers.get("what_matters") and not answers.get("what_matters_on") and "what_matters_on" not in self.errors:
            self.add_error("what_matters_on", "Enter the date they said it, for example 27 10 2016")
        if answers.get("what_matters_on") and not answers.get("what_matters"):
            self.add_error("what_matters", "Enter what they said, or clear the date")
        return answers

    @staticmethod
    def initial_of(young_person: YoungPerson) -> dict[str, Any]:
        """Return the answers as the record stands."""
        return {
            "seen": young_person.version,
            "called": young_person.called,
            "pronouns": young_person.pronouns,
            "what_matters": young_person.what_matters,
            "what_matters_on": young_person.what_matters_on,
        }


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

"""Forms for a measure copied from paper, and for the reason why one was not filled in."""

from typing import Any

from act.design.forms import Choice, ConditionalFields, DayMonthYear, RadioField, TextField
from act.design.words import long_date
from act.methods.instruments import Instrument, Item
from act.outcomes.models import REASON_LABELS, Assessment, NonCompletion, NonCompletionReason
from act.trust import clock
from act.trust.models import ServiceRecord
from act.trust.web.forms import VersionedForm

BLANK = "not answered"
ITEM = "item_"


class MeasureForm(VersionedForm):
    """The day a form was filled in, and its answers by number."""

    on = DayMonthYear(
        label="Which day was it filled in?",
        noun="date it was filled in",
        initial=clock.today,
        latest=clock.today,
    )

    def __init__(self, *args: Any, instrument: Instrument, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for item in instrument.items:
            self.fields[f"{ITEM}{item.number}"] = _answer_field(item)

    def answers(self) -> dict[int, int | None]:
        """Return the answers by item number, None where there is none."""
        given = {name: value for name, value in self.cleaned_data.items() if name.startswith(ITEM)}
        return {int(name.removeprefix(ITEM)): _number(value) for name, value in given.items()}

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return isinstance(record, Assessment)

    def saved(self, record: ServiceRecord, name: str) -> str:
        assert isinstance(record, Assessment)
        if name == "on":
            return long_date(record.completed_on)
        return _chosen(record, int(name.removeprefix(ITEM)))

    @staticmethod
    def initial_of(assessment: Assessment) -> dict[str, Any]:
        """Return the answers as they are recorded."""
        given = {f"{ITEM}{number}": _chosen(assessment, int(number)) for number in assessment.answers}
        return {"seen": assessment.version, "on": assessment.completed_on, **given}


def _answer_field(item: Item) -> RadioField:
    numbers = [Choice(str(number), str(number)) for number in range(item.lowest, item.highest + 1)]
    return RadioField(
        [*numbers, Choice(BLANK, "Not answered")],
        label=f"Item {item.number}",
        initial=BLANK,
        required=False,
        error_messages={"invalid_choice": f"Item {item.number} takes one of the numbers shown, or “Not answered”"},
    )


def _number(value: str) -> int | None:
    return None if value in ("", BLANK) else int(value)


def _chosen(assessment: Assessment, number: int) -> str:
    answer = assessment.answers.get(str(number))
    return BLANK if answer is None else str(answer)


class NonCompletionForm(ConditionalFields, VersionedForm):
    """Why a measure was not filled in, and when that was said."""

    reason = RadioField(
        [
            Choice(
                value,
                label,
                reveals="words" if value is NonCompletionReason.OTHER else "",
                missing="Enter in a few words why it wasn't filled in" if value is NonCompletionReason.OTHER else "",
            )
            for value, label in REASON_LABELS.items()
        ],
        label="Why wasn't it filled in?",
        error_messages={"required": "Choose why it wasn't filled in"},
    )
    words = TextField(label="In a few words", lines=2, required=False)
    on = DayMonthYear(label="When did they say so?", noun="date they said so", initial=clock.today, latest=clock.today)

    @staticmethod
    def initial_of(record: NonCompletion) -> dict[str, Any]:
        """Return the answers as they are recorded."""
        return {"seen": record.version, "reason": record.reason, "words": record.words, "on": record.said_on}

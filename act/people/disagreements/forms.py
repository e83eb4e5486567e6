"""What is asked about a disagreement, and about what was decided."""

from typing import Any

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices, offer
from act.methods.disagreements import OUTCOME_LABELS, DisagreementOutcome, Disagreer, disagreer_name
from act.trust import clock
from act.trust.records.disagreeing import DisagreementFacts
from act.trust.web.forms import ActionForm

MOST_LETTERS = 2000


class DisagreementForm(ActionForm):
    """Who disagrees, what they say, and when they said it."""

    whose = RadioField([], label="Who says this isn't right?", error_messages={"required": "Choose who says it"})
    words = TextField(
        label="What do they say?",
        help_text="In their own words. This can't be edited later.",
        lines=4,
        max_length=MOST_LETTERS,
        error_messages={"required": "Enter what they say"},
    )
    on = DayMonthYear(label="When did they say it?", noun="date they said it", initial=clock.today, latest=clock.today)

    def __init__(self, *args: Any, first_name: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, whose=[Choice(whose.value, disagreer_name(whose, first_name)) for whose in Disagreer])

    def facts(self) -> DisagreementFacts:
        """Return the answers as facts."""
        cleaned = self.cleaned_data
        return DisagreementFacts(whose=Disagreer(cleaned["whose"]), words=cleaned["words"], on=cleaned["on"])


class OutcomeForm(ActionForm):
    """What a manager decided about a disagreement, and why."""

    outcome = RadioField(
        choices(OUTCOME_LABELS.items()),
        label="What was decided?",
        error_messages={"required": "Choose what was decided"},
    )
    words = TextField(
        label="Why, or what was corrected?",
        help_text="Everyone who can read the entry can read this. It can't be edited later.",
        lines=3,
        max_length=MOST_LETTERS,
        error_messages={"required": "Enter why, or what was corrected"},
    )

    def decided(self) -> DisagreementOutcome:
        """Return what was decided."""
        return DisagreementOutcome(self.cleaned_data["outcome"])

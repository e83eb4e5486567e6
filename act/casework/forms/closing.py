"""The form for the end of support."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from act.casework.models import ENDING_LABELS, Ending
from act.design.forms import DayMonthYear, RadioField, TextField, choices
from act.methods.instruments import GOAL_OUTCOME_LABELS, GoalOutcome
from act.trust import clock
from act.trust.models import ServiceRecord
from act.trust.web.forms import VersionedForm

NOT_ASKED = {GoalOutcome.CHANGED, GoalOutcome.TRANSFERRED}
OUTCOMES = [(outcome, words) for outcome, words in GOAL_OUTCOME_LABELS.items() if outcome not in NOT_ASKED]
"""How a goal can end when ACT does: none changes into another, and a move of the record says the rest by itself."""
REASONS = [(ending, words) for ending, words in ENDING_LABELS.items() if ending is not Ending.TRANSFERRED]
COLUMNS = {"on": "ended_on", "because": "ended_because", "words": "ending_words"}
"""Where the record keeps each answer."""


class EndSupportForm(VersionedForm):
    """The first day without ACT, why, how each open goal ended, and words to the young person."""

    on = DayMonthYear(
        label="First day without ACT", noun="first day without ACT", initial=clock.today, latest=clock.today
    )
    because = RadioField(
        choices(REASONS),
        label="Why is support ending?",
        error_messages={"required": "Choose why support is ending"},
    )
    words = TextField(
        label="What went well, and what's left to do?",
        help_text="Write it to them. They may read this.",
        lines=6,
        error_messages={"required": "Enter what went well and what's left to do"},
    )

    def __init__(self, *args: Any, goals: Mapping[UUID, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.goals = {f"goal_{key.hex}": key for key in goals}
        for name, key in self.goals.items():
            self.fields[name] = RadioField(
                choices(OUTCOMES),
                label=f"“{goals[key]}”",
                help_text="How did this goal end, in their view?",
                error_messages={"required": f"Choose how the goal “{goals[key]}” ended"},
            )
        self.order_fields(["on", "because", *self.goals, "words"])

    def outcomes(self) -> dict[UUID, GoalOutcome]:
        """Return how each goal ended, by its key."""
        return {key: GoalOutcome(self.cleaned_data[name]) for name, key in self.goals.items()}

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return name in COLUMNS and getattr(record, "ended_on", None) is not None

    def saved(self, record: ServiceRecord, name: str) -> str:
        return super().saved(record, COLUMNS[name])

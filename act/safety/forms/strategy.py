"""The form for a strategy meeting: called for a day, or not held, and why."""

from typing import Any

from act.design.forms import Choice, ConditionalFields, DayMonthYear, RadioField, TextField
from act.safety.facts import StrategyFacts
from act.trust.web.forms import VersionedForm

CALLED, NOT_HELD = "called", "not_held"


class StrategyForm(ConditionalFields, VersionedForm):
    """Whether a meeting is called."""

    decision = RadioField(
        [
            Choice(CALLED, "Yes", reveals="meeting_on", missing="Enter the day of the meeting"),
            Choice(NOT_HELD, "No", reveals="why_not", missing="Enter why no strategy meeting is held"),
        ],
        label="Has a strategy meeting been called?",
        error_messages={"required": "Choose whether a strategy meeting has been called"},
    )
    meeting_on = DayMonthYear(label="Which day is it?", noun="day of the meeting", required=False)
    why_not = TextField(label="Why not?", required=False, lines=4)
    words = TextField(
        label="Anything else?",
        required=False,
        lines=3,
        help_text="For example who called it, and what it is to decide.",
    )

    def facts(self) -> StrategyFacts:
        """Return the answers as facts."""
        answers: dict[str, Any] = self.cleaned_data
        if answers["decision"] == CALLED:
            return StrategyFacts(meeting_on=answers["meeting_on"], words=answers["words"])
        both = [answers["why_not"], answers["words"]]
        return StrategyFacts(meeting_on=None, words="\n\n".join(words for words in both if words))

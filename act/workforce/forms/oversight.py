"""The form for an oversight note."""

from act.design.forms import Choice, DayMonthYear, RadioField, TextField
from act.methods.oversight import NOTE_REASON_LABELS, NoteReason
from act.trust.web.forms import ActionForm
from act.workforce.facts import OversightFacts


class OversightForm(ActionForm):
    """Why it is written, what is decided, the reason, and by when it is looked at again."""

    repeatable = True

    why = RadioField(
        [Choice(reason, label) for reason, label in NOTE_REASON_LABELS.items()],
        label="Why are you writing this note?",
        error_messages={"required": "Choose why you are writing this note"},
    )
    decision = TextField(
        label="What have you decided?",
        help_text="What is to be done, and who does it. Everyone who can open the record reads this.",
        lines=4,
        max_length=2000,
        error_messages={"required": "Enter what you have decided"},
    )
    reason = TextField(
        label="What is the reason?",
        lines=4,
        max_length=2000,
        error_messages={"required": "Enter the reason"},
    )
    look_again_on = DayMonthYear(
        label="By when is it done, or looked at again?",
        noun="day to look again",
        required=False,
        help_text="On this day it comes up on the manager's Today. You can leave it empty.",
    )

    def facts(self) -> OversightFacts:
        """Return the answers as facts."""
        return OversightFacts(
            why=NoteReason(self.cleaned_data["why"]),
            decision=self.cleaned_data["decision"],
            reason=self.cleaned_data["reason"],
            look_again_on=self.cleaned_data["look_again_on"],
        )

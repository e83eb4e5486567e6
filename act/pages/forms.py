"""The question that a manager answers before they read what removed entries said."""

from act.design.forms import RadioField, choices
from act.methods.removals import READ_REASON_LABELS, ReadReason
from act.trust.web.forms import ActionForm


class ReadRemovedForm(ActionForm):
    """Why they need to read it."""

    repeatable = True
    why = RadioField(
        choices(READ_REASON_LABELS.items()),
        label="Why do you need to read them?",
        error_messages={"required": "Choose why you need to read them"},
    )

    def reason(self) -> ReadReason:
        """Return the answer."""
        return ReadReason(self.cleaned_data["why"])

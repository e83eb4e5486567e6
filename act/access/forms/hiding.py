"""The shape of a second person's decision about a record that is closed to a colleague."""

from typing import Any

from act.design.forms import Choice, RadioField, TextField, offer
from act.trust.models import ServiceRecord
from act.trust.web.forms import VersionedForm

STAYS, LIFTED = "stays", "lifted"


class HidingDecisionForm(VersionedForm):
    """It stays, or it is lifted, with words."""

    answer = RadioField([], label="Your decision", error_messages={"required": "Choose a decision"})
    words = TextField(
        label="Why not?",
        required=False,
        lines=2,
        max_length=500,
        help_text="Only if it shouldn't stay. Managers who see this record can read it.",
    )

    def __init__(self, *args: Any, blocked: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        stays, lifted = ("The block stays", "Unblock them now") if blocked else ("It stays restricted", "Lift it now")
        offer(self, answer=[Choice(STAYS, stays, hint="You confirm that you have checked it."), Choice(LIFTED, lifted)])

    def clean(self) -> dict[str, Any]:
        """Return the answers. A no needs its words."""
        answers: dict[str, Any] = super().clean() or self.cleaned_data
        if answers.get("answer") == LIFTED and not answers.get("words"):
            self.add_error("words", "Enter why it shouldn't stay, in a sentence")
        return answers

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False

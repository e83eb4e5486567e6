"""The shape of a legal hold: why it starts, and why it can end."""

from datetime import date
from typing import Any

from act.access.actions.holds import HoldFacts
from act.design.forms import Choice, RadioField, TextField, offer
from act.methods.codes import code_set
from act.trust.models import ServiceRecord
from act.trust.web.forms import ActionForm, VersionedForm

MOST_WORDS = 2000


class StartHoldForm(ActionForm):
    """Why nothing may be removed from a record, and who asked."""

    repeatable = True

    reason = RadioField([], label="Why?", error_messages={"required": "Choose why"})
    who_asked = TextField(
        label="Who asked for it?",
        max_length=200,
        help_text="Their name and where they work, or the court and its reference.",
        error_messages={"required": "Enter who asked for it"},
    )
    words = TextField(
        label="Tell us more",
        required=False,
        lines=3,
        max_length=MOST_WORDS,
        help_text="Only managers can read this. You can leave it empty, unless it is another reason.",
    )

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, reason=[Choice(code.code, code.label) for code in code_set("hold_reason", on).codes])

    def facts(self) -> HoldFacts:
        """Return the answers."""
        answers = self.cleaned_data
        return HoldFacts(reason=answers["reason"], who_asked=answers["who_asked"], words=answers["words"])


class AskToEndHoldForm(VersionedForm):
    """Why a hold can end."""

    words = TextField(
        label="Why can it end?",
        lines=3,
        max_length=MOST_WORDS,
        help_text="Only managers can read this.",
        error_messages={"required": "Enter why the hold can end"},
    )

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False

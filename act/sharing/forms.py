"""The shape of sharing: with whom and for what; then why, and until when."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, offer
from act.methods.shares import SharePurpose
from act.trust.models import Posting
from act.trust.web.forms import ActionForm


class ChooseShareForm(ActionForm):
    """With whom, and for what. Nothing is shared yet."""

    partner = RadioField([], label="Who with?", error_messages={"required": "Choose who to share with"})
    purpose = RadioField([], label="What for?", error_messages={"required": "Choose what for"})

    def __init__(
        self, *args: Any, partners: Iterable[Posting], purposes: Sequence[SharePurpose], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        offer(
            self,
            partner=[_partner(posting) for posting in partners],
            purpose=[Choice(purpose.name, purpose.label, hint=_hint(purpose)) for purpose in purposes],
        )
        self.initial["purpose"] = next((purpose.name for purpose in purposes), "")

    @property
    def keep_at(self) -> str:
        """Nowhere: nothing is typed here."""
        return ""


class ShareForm(ActionForm):
    """Why, and until when. Shared again after it was ended, the same words are another share."""

    repeatable = True

    why = TextField(
        label="Why do they need to see this?",
        lines=3,
        max_length=2000,
        help_text="One sentence, for the record. The partner won't see it.",
        error_messages={"required": "Enter why they need to see this, in one sentence"},
    )
    until = DayMonthYear(label="Until when?", noun="day", help_text="They lose access on this date.")

    def __init__(self, *args: Any, purpose: SharePurpose, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["until"] = on + purpose.usual
        until = self.fields["until"]
        assert isinstance(until, DayMonthYear)
        until.earliest, until.latest = on + timedelta(days=1), on + purpose.longest


class EndShareForm(ActionForm):
    """Nothing is asked: it ends."""


def _partner(posting: Posting) -> Choice:
    user = posting.user
    return Choice(str(posting.pk), user.name, hint=str(posting.agency), otherwise=user.username)


def _hint(purpose: SharePurpose) -> str:
    return f"We tell them: {purpose.partner}"

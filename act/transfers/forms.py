"""Forms for offering a move, and for the answer."""

from collections.abc import Iterable
from typing import Any

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices, offer
from act.transfers.models import INFORMED_LABELS
from act.trust import clock
from act.trust.models import Authority, ServiceRecord
from act.trust.web.forms import VersionedForm

YES, NO = "yes", "no"


class OfferForm(VersionedForm):
    """Where to, why, from which day, what the manager there should know, and whether the family knows."""

    to = RadioField([], label="Where are they moving?", error_messages={"required": "Choose the authority"})
    why = TextField(
        label="Why are they moving?",
        help_text="The managers of both authorities can read it.",
        lines=3,
        error_messages={"required": "Enter why they are moving"},
    )
    from_on = DayMonthYear(
        label="From which day?",
        noun="day of the move",
        help_text="The other authority can accept from that day on.",
        initial=lambda: clock.today(),
    )
    note = TextField(
        label="What should the manager there know?",
        help_text="They read their name, date of birth, risk when referred, and what you write here. Nothing else.",
        required=False,
        lines=5,
    )
    told = RadioField(
        choices(INFORMED_LABELS.items()),
        label="Does the young person, or a parent, know?",
        error_messages={"required": "Choose whether they know"},
    )

    def __init__(self, *args: Any, authorities: Iterable[Authority], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, to=[Choice(str(authority.pk), authority.name) for authority in authorities])

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class AnswerForm(VersionedForm):
    """Accept, or decline with a reason."""

    answer = RadioField(
        choices([(YES, "Accept"), (NO, "Decline")]),
        label="Your answer",
        error_messages={"required": "Choose an answer"},
    )
    reason = TextField(
        label="Why not?",
        help_text="Only if you decline. The managers of the other authority can read it.",
        required=False,
        lines=3,
    )

    @property
    def accepts(self) -> bool:
        """Return whether the answer is yes."""
        return bool(self.cleaned_data["answer"] == YES)

    def clean(self) -> dict[str, Any]:
        """Return the answers. A no needs its words."""
        answers: dict[str, Any] = super().clean() or self.cleaned_data
        if answers.get("answer") == NO and not answers.get("reason"):
            self.add_error("reason", "Enter why you decline, in a sentence")
        return answers

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class WithdrawForm(VersionedForm):
    """Nothing is asked: the offer is withdrawn, unless somebody answered it meanwhile."""

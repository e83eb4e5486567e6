"""Forms for saying that a young person is in danger, and that it is over."""

from act.design.forms import DayMonthYear, TextField
from act.trust import clock
from act.trust.web.forms import VersionedForm


class RaiseAlertForm(VersionedForm):
    """What the danger is, and until when it is to stand at the top of the record."""

    words = TextField(
        label="What is the danger, and what are we doing?",
        help_text="One or two sentences. Everyone who can open the record reads them at the top of every page.",
        lines=4,
        max_length=500,
        error_messages={"required": "Enter what the danger is and what we are doing"},
    )
    until = DayMonthYear(
        label="Show it until",
        noun="last day",
        help_text="At most 14 days ahead. You can end it sooner, or say it again.",
        initial=lambda: clock.today(),
    )


class EndAlertForm(VersionedForm):
    """Why the young person is no longer in this danger."""

    words = TextField(
        label="What has changed?",
        help_text="Why they are no longer in this danger, and what stays in place.",
        lines=4,
        max_length=500,
        error_messages={"required": "Enter what has changed"},
    )

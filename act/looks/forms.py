"""The shape of what a manager found when they asked about a look."""

from act.design.forms import RadioField, TextField, choices
from act.looks.models import LOOK_FINDING_LABELS
from act.trust.web.forms import ActionForm


class LookReviewForm(ActionForm):
    """What a manager found."""

    found = RadioField(
        choices(LOOK_FINDING_LABELS.items()),
        label="What did you find?",
        error_messages={"required": "Choose what you found"},
    )
    words = TextField(
        label="What did they say?",
        lines=3,
        max_length=2000,
        help_text="In a sentence or two. You cannot change it later, and they cannot read it here.",
        error_messages={"required": "Enter what they said"},
    )

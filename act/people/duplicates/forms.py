"""The shape of a judgement on two records."""

from act.design.forms import Choice, RadioField, TextField
from act.trust.web.forms import ActionForm

SAME, DIFFERENT = "same", "different"


class ReasonForm(ActionForm):
    """Why, if there is more to say."""

    repeatable = True

    reason = TextField(
        label="How do you know?",
        required=False,
        lines=2,
        max_length=500,
        help_text="For example who told you. You can leave this empty.",
    )


class AgreeToJoinForm(ActionForm):
    """Nothing is asked: a second manager agrees."""

    repeatable = True


class LeaveBothForm(ActionForm):
    """Why both stay as they are."""

    repeatable = True

    reason = TextField(
        label="Leave both, because …",
        lines=2,
        max_length=500,
        help_text="For example who told you that both are right. Managers read this.",
        error_messages={"required": "Enter why both stay as they are"},
    )


class JudgementForm(ReasonForm):
    """One person or two."""

    judgement = RadioField(
        [Choice(SAME, "Yes, this is the same person"), Choice(DIFFERENT, "No, not the same person")],
        label="Is this the same person?",
        error_messages={"required": "Choose whether this is the same person"},
    )

    field_order = ["judgement", "reason"]

    @property
    def says_same(self) -> bool:
        """Return whether the answer is yes."""
        return bool(self.cleaned_data["judgement"] == SAME)

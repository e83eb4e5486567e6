"""Forms for a question back to the referrer, and for the answer."""

from act.design.forms import TextField
from act.trust.web.forms import VersionedForm


class AskForm(VersionedForm):
    """What more the manager needs to know."""

    question = TextField(
        label="What do you need to know?",
        help_text="The referrer reads this. Ask one thing at a time.",
        lines=4,
        error_messages={"required": "Enter your question"},
    )


class ReferrerAnswerForm(VersionedForm):
    """The referrer's answer."""

    reply = TextField(
        label="Your answer",
        help_text="The manager and those who work with the young person read this. You can't change it later.",
        lines=5,
        error_messages={"required": "Enter your answer"},
    )

"""The shape of what one person asks and another one answers."""

from typing import Any

from act.design.forms import Choice, RadioField, TextField, offer
from act.trust.models import Authority, ServiceRecord
from act.trust.web.forms import ActionForm, VersionedForm

AGREE, END = "agree", "end"


class RequestAnswerForm(VersionedForm):
    """Yes, or no with words."""

    answer = RadioField([], label="Your answer", error_messages={"required": "Choose an answer"})
    words = TextField(
        label="Why not?",
        required=False,
        lines=2,
        max_length=500,
        help_text="Only if you say no. The person who asked will read it.",
    )

    def __init__(self, *args: Any, agrees: bool, no: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        yes = [Choice(AGREE, "I agree", hint="You confirm that you have checked it.")] if agrees else []
        offer(self, answer=[*yes, Choice(END, no)])

    def clean(self) -> dict[str, Any]:
        """Return a no needs its words."""
        answers: dict[str, Any] = super().clean() or self.cleaned_data
        if answers.get("answer") == END and not answers.get("words"):
            self.add_error("words", "Enter why not, in one sentence")
        return answers

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class PaperListForm(ActionForm):
    """Why everybody is wanted on paper, and of which authority."""

    repeatable = True

    authority = RadioField([], label="Which authority?", error_messages={"required": "Choose an authority"})
    why = TextField(
        label="What has happened?",
        lines=2,
        max_length=500,
        help_text="In a sentence. The second manager will read it.",
        error_messages={"required": "Enter what has happened, in one sentence"},
    )

    def __init__(self, *args: Any, places: dict[str, Authority], **kwargs: Any) -> None:
        kwargs["initial"] = {"authority": next(iter(places))} if len(places) == 1 else {}
        super().__init__(*args, **kwargs)
        self.authorities = places
        offer(self, authority=[Choice(key, authority.name) for key, authority in places.items()])


class TakePaperListForm(ActionForm):
    """Nothing is asked: the list comes, once."""

    repeatable = True

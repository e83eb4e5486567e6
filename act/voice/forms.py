"""Forms to hand the tablet over, to fill in on it, and to type in from paper."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices
from act.methods.feedback import FeedbackAnswer, FeedbackForm, GivenBy, form_in_force
from act.trust import clock
from act.trust.scope.standing import Refused, Standing
from act.trust.web.forms import ActionForm
from act.trust.web.idempotency import Again, once
from act.voice.actions import FeedbackFacts
from act.voice.models import GIVEN_BY_LABELS

MOST_LETTERS = 2000
WHO = choices(GIVEN_BY_LABELS.items())


class HandOverForm(forms.Form):
    """Who will answer. Sent twice it hands over twice, and no record is written."""

    given_by = RadioField(WHO, label="Who will answer?", error_messages={"required": "Choose who will answer"})


class StatementsForm(forms.Form):
    """The statements and the two open questions; every one may be skipped."""

    def ask(self, asked: FeedbackForm, otherwise: FeedbackForm | None = None) -> None:
        """Add the questions of one form. `otherwise` is another, whose words are shown as a hint where they differ."""
        hints = {statement.key: statement.words for statement in otherwise.statements} if otherwise else {}
        offered = [Choice(answer.value, label, apart=False) for answer, label in asked.answers.items()]
        for statement in asked.statements:
            hint = hints.get(statement.key, statement.words)
            self.fields[statement.key] = RadioField(
                offered,
                label=statement.words,
                help_text="" if hint == statement.words else f"Parent or carer: {hint}",
                required=False,
            )
        self.fields["helped"] = _open_question(asked.helped)
        self.fields["different"] = _open_question(asked.different)

    def facts_by(self, given_by: GivenBy, asked: FeedbackForm) -> FeedbackFacts:
        """Return the answers as facts."""
        cleaned = self.cleaned_data
        answers = {
            statement.key: FeedbackAnswer(cleaned[statement.key])
            for statement in asked.statements
            if cleaned[statement.key]
        }
        return FeedbackFacts(
            given_by=given_by, answers=answers, helped=cleaned["helped"], different=cleaned["different"]
        )


def _open_question(question: str) -> TextField:
    too_long = gettext_lazy("That's too long. Use %(most)s letters at most.") % {"most": MOST_LETTERS}
    return TextField(
        label=question,
        lines=4,
        required=False,
        max_length=MOST_LETTERS,
        error_messages={"max_length": too_long},
    )


class TabletForm(StatementsForm):
    """What is on the tablet. It is no ActionForm on purpose: nothing typed here is kept before it is sent."""

    def __init__(self, *args: Any, asked: FeedbackForm, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ask(asked)

    @property
    def status(self) -> int:
        """Return the HTTP status of a page with this form on it."""
        return 422 if self.is_bound and self.errors else 200

    def submit(self, key: UUID, *, by: Standing, act: Callable[[], UUID]) -> bool:
        """Run the action once for the key of a tablet link; return False when an answer must be corrected first."""
        if not self.is_valid():
            return False
        try:
            # Two young people may say the same to the same worker: here the same words are not the same act.
            once(key, by=by, said=self.cleaned_data, act=act, again=Again.YES)
        except Refused as refused:
            self.add_error(None, str(refused))
            return False
        return True


class PaperForm(StatementsForm, ActionForm):
    """A form on paper: who filled it in, on which day, and what they said."""

    given_by = RadioField(WHO, label="Who filled it in?", error_messages={"required": "Choose who filled it in"})
    on = DayMonthYear(label="Date on the form", noun="date on the form", initial=clock.today, latest=clock.today)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = clock.today()
        self.asked = form_in_force(GivenBy.YOUNG_PERSON, today)
        self.ask(self.asked, form_in_force(GivenBy.PARENT, today))

    def facts(self) -> FeedbackFacts:
        """Return the answers as facts."""
        return self.facts_by(GivenBy(self.cleaned_data["given_by"]), self.asked)

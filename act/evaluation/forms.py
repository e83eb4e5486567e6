"""The shape of an interview, of a wave of the staff survey, and of an answer to it."""

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from django import forms

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices, offer
from act.evaluation.actions import AnswerTold, InterviewTold
from act.evaluation.models import CONSENTS, GROUPS, MOST_WAVES, TIME_POINTS, Consent, InterviewGroup
from act.evaluation.models.interview import NUMBER
from act.evaluation.questions import AGREEMENT, ASKED_AGAIN, STATEMENTS
from act.trust import clock
from act.trust.models import Authority
from act.trust.web.forms import ActionForm, VersionedForm

MOST_INVITED = 9_999
RATHER_NOT_SAY = "rather_not_say"


class InAnAuthority(ActionForm):
    """What an evaluator writes belongs to one of their authorities."""

    repeatable = True

    authority = RadioField([], label="Which authority?", error_messages={"required": "Choose an authority"})

    def __init__(self, *args: Any, authorities: Iterable[Authority], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [Choice(str(each.pk), each.name) for each in authorities]
        offer(self, authority=offered)
        if len(offered) == 1:
            self.initial.setdefault("authority", offered[0].value)


class InterviewForm(InAnAuthority):
    """Which interviewee by code, which group and time point, when, and on what consent."""

    number = TextField(
        label="Code of the interviewee",
        help_text="Letters, a dash and digits, for example W-014. Never a name.",
        attrs={"class": "govuk-input--width-5", "autocomplete": "off"},
        error_messages={"required": "Enter the code of the interviewee, for example W-014"},
    )
    group = RadioField(
        choices(GROUPS.items()), label="Which group?", error_messages={"required": "Choose the group they belong to"}
    )
    time_point = RadioField(
        [Choice(str(number), f"Time point {number}") for number in TIME_POINTS],
        label="Which time point?",
        error_messages={"required": "Choose the time point"},
    )
    held_on = DayMonthYear(label="When was it held?", noun="day of the interview", latest=clock.today)
    consent = RadioField(
        choices(CONSENTS.items()),
        label="How did they consent?",
        error_messages={"required": "Choose how they consented: without consent there is no interview"},
    )
    consented_on = DayMonthYear(label="When did they consent?", noun="day of the consent", latest=clock.today)

    def clean_number(self) -> str:
        """The code in capitals."""
        number = str(self.cleaned_data["number"]).strip().upper()
        if not re.match(NUMBER, number):
            raise forms.ValidationError("The code must be 1 to 3 letters, a dash and 1 to 4 digits, for example W-014")
        return number

    def told(self) -> InterviewTold:
        """The answers as facts."""
        said = self.cleaned_data
        return InterviewTold(
            authority_id=UUID(said["authority"]),
            number=said["number"],
            group=InterviewGroup(said["group"]),
            time_point=int(said["time_point"]),
            held_on=said["held_on"],
            consent=Consent(said["consent"]),
            consented_on=said["consented_on"],
        )


class TakeOutForm(VersionedForm):
    """Nothing to say: it is asked once."""


class WaveForm(InAnAuthority):
    """Which wave, from when until when, and how many are asked."""

    number = forms.IntegerField(
        label="Number of the wave",
        min_value=1,
        max_value=MOST_WAVES,
        error_messages={
            "required": "Enter the number of the wave, for example 1",
            "invalid": "The number of the wave must be a whole number, for example 1",
            "min_value": "The number of the wave must be 1 or more",
            "max_value": f"The number of the wave must be {MOST_WAVES} or less",
        },
    )
    opens_on = DayMonthYear(label="First day people can answer", noun="first day", initial=clock.today)
    closes_on = DayMonthYear(label="Last day people can answer", noun="last day")
    invited = forms.IntegerField(
        label="How many people are invited?",
        help_text="Everyone who gets the link. We accept no more answers than this.",
        min_value=1,
        max_value=MOST_INVITED,
        error_messages={
            "required": "Enter how many people are invited, for example 79",
            "invalid": "How many people are invited must be a whole number, for example 79",
            "min_value": "At least 1 person must be invited",
            "max_value": f"At most {MOST_INVITED:,} people can be invited to one wave",
        },
    )

    def about(self) -> dict[str, Any]:
        """The wave as `actions.open_wave` takes it."""
        said = self.said()
        return {"authority_id": UUID(said.pop("authority")), **said}


class NewLinkForm(VersionedForm):
    """Nothing to say: it is asked once."""

    repeatable = True


def _agreement(name: str) -> RadioField:
    return RadioField(
        [
            *(Choice(str(value), words) for value, words in AGREEMENT.items()),
            Choice(RATHER_NOT_SAY, "I would rather not say", apart=True),
        ],
        label=STATEMENTS[name],
        error_messages={"required": ASKED_AGAIN[name]},
    )


class AnswerForm(forms.Form):
    """Three statements. Its key is random and makes it count once; nobody is signed in, so nothing else is kept."""

    key = forms.CharField(widget=forms.HiddenInput, initial=uuid4, required=False)
    knowledge = _agreement("knowledge")
    confidence = _agreement("confidence")
    support = _agreement("support")

    def clean_key(self) -> UUID:
        """The key that came with the form; another where that is none, or tells the time."""
        try:
            key = UUID(self.cleaned_data["key"])
        except ValueError:
            return uuid4()
        return key if key.version == 4 else uuid4()

    def told(self) -> AnswerTold:
        """The answers as numbers."""
        said = {name: self.cleaned_data[name] for name in STATEMENTS}
        return AnswerTold(**{name: None if word == RATHER_NOT_SAY else int(word) for name, word in said.items()})

"""Forms for an interview, for a wave of the staff survey, and for an answer to it."""

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from django import forms

from act.design.forms import Choice, ConditionalFields, DayMonthYear, RadioField, TextField, choices, offer
from act.evaluation.actions import EvaluationInterviewFacts, SurveyAnswerFacts
from act.evaluation.models import CONSENTS, GROUPS, MOST_WAVES, TIME_POINTS, Consent, InterviewGroup
from act.evaluation.models.interview import NUMBER
from act.evaluation.survey_questions import AGREEMENT, ASKED_AGAIN, STATEMENTS
from act.trust import clock
from act.trust.models import Authority
from act.trust.web.forms import ActionForm, VersionedForm

MOST_INVITED = 9_999
RATHER_NOT_SAY = "rather_not_say"


class AuthorityForm(ActionForm):
    """A form about one of the evaluator's authorities; with only one, it is chosen already."""

    repeatable = True

    authority = RadioField([], label="Which authority?", error_messages={"required": "Choose an authority"})

    def __init__(self, *args: Any, authorities: Iterable[Authority], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [Choice(str(authority.pk), authority.name) for authority in authorities]
        offer(self, authority=offered)
        if len(offered) == 1:
            self.initial.setdefault("authority", offered[0].value)


class EvaluationInterviewForm(AuthorityForm):
    """The interviewee's code, the group and time point, the day, and the consent."""

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
        """Return the code in capitals. Raises ValidationError unless it is 1 to 3 letters, a dash and 1 to 4 digits."""
        number = str(self.cleaned_data["number"]).strip().upper()
        if not re.match(NUMBER, number):
            raise forms.ValidationError("The code must be 1 to 3 letters, a dash and 1 to 4 digits, for example W-014")
        return number

    def facts(self) -> EvaluationInterviewFacts:
        """Return what `actions.record_interview` takes."""
        answers = self.cleaned_data
        return EvaluationInterviewFacts(
            authority_id=UUID(answers["authority"]),
            number=answers["number"],
            group=InterviewGroup(answers["group"]),
            time_point=int(answers["time_point"]),
            held_on=answers["held_on"],
            consent=Consent(answers["consent"]),
            consented_on=answers["consented_on"],
        )


class RecountForm(ActionForm):
    """Asks once before figures are counted again. It has no fields."""

    repeatable = True


class RemoveInterviewForm(VersionedForm):
    """Asks once before an interview is deleted. It has no fields."""


class WaveForm(AuthorityForm):
    """The number of the wave, its first and last day, and how many people are invited."""

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
        help_text="Each of them gets a link of their own, which takes one answer.",
        min_value=1,
        max_value=MOST_INVITED,
        error_messages={
            "required": "Enter how many people are invited, for example 79",
            "invalid": "How many people are invited must be a whole number, for example 79",
            "min_value": "At least 1 person must be invited",
            "max_value": f"At most {MOST_INVITED:,} people can be invited to one wave",
        },
    )

    def authority_id(self) -> UUID:
        """The authority that was chosen."""
        return UUID(self.cleaned_data["authority"])


class NewLinkForm(ConditionalFields, VersionedForm):
    """One more link: for one more person, or in place of a link that is pasted in."""

    repeatable = True
    why = RadioField(
        [
            Choice("one_more", "One more person is invited", hint="We add one to the number of people invited."),
            Choice(
                "replace",
                "Replace a link that I have here",
                hint="It stops working, if it hasn't been used.",
                reveals="old_link",
                missing="Paste the link that should stop working",
            ),
        ],
        label="What is the link for?",
        error_messages={"required": "Choose what the link is for"},
    )
    old_link = forms.CharField(
        max_length=500,
        label="The link that should stop working",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    @property
    def keep_at(self) -> str:
        """Nowhere: what is typed here is not kept before it is sent, because a link's secret is kept nowhere."""
        return ""

    @property
    def old_secret(self) -> str:
        """The secret of the link to replace, from its whole address or from its end alone; empty to invite one more."""
        return str(self.cleaned_data["old_link"] or "").strip().rstrip("/").rpartition("/")[2]


def _agreement(name: str) -> RadioField:
    return RadioField(
        [
            *(Choice(str(value), words) for value, words in AGREEMENT.items()),
            Choice(RATHER_NOT_SAY, "I would rather not say", apart=True),
        ],
        label=STATEMENTS[name],
        error_messages={"required": ASKED_AGAIN[name]},
    )


class SurveyAnswerForm(forms.Form):
    """The statements. Its key is random and makes it count once; nobody is signed in, so nothing else is kept."""

    key = forms.CharField(max_length=100, widget=forms.HiddenInput, initial=uuid4, required=False)
    knowledge = _agreement("knowledge")
    confidence = _agreement("confidence")
    support = _agreement("support")
    approach = _agreement("approach")

    def clean_key(self) -> UUID:
        """Return the key of the form, or a new one if it is not a random (version 4) UUID: others tell the time."""
        try:
            key = UUID(self.cleaned_data["key"])
        except ValueError:
            return uuid4()
        return key if key.version == 4 else uuid4()

    def facts(self) -> SurveyAnswerFacts:
        """Return the answers as numbers from 1 to 5; None is "I would rather not say"."""
        return SurveyAnswerFacts(
            knowledge=_agreement_from(self.cleaned_data["knowledge"]),
            confidence=_agreement_from(self.cleaned_data["confidence"]),
            support=_agreement_from(self.cleaned_data["support"]),
            approach=_agreement_from(self.cleaned_data["approach"]),
        )


def _agreement_from(answer: str) -> int | None:
    return None if answer == RATHER_NOT_SAY else int(answer)

"""Questions about who the young person is. Equality questions come last and can be left for later."""

from collections.abc import Iterator
from typing import Any

from act.design.forms import Choice, NameField, RadioField, TextField, offer
from act.design.words import long_date, plural
from act.methods.birth_date import odd_age
from act.people.forms import fact_fields
from act.people.models import AGREEMENT_LABELS, AgreementAnswer, AgreementTo
from act.referrals.forms.question import Question
from act.trust import clock
from act.trust.web.asking_back import AsksBack, OddAnswer

EQUALITY = "We ask so we can check that ACT reaches everyone equally. Ask the young person. Don't guess for them."


class NameQuestion(Question):
    """Their name, and the one they like."""

    slug, asks = "name", "What is the young person's name?"

    name = fact_fields.full_name()
    called = NameField(
        label="The name they like",
        required=False,
        max_length=100,
        help_text="If it isn't their first name.",
        attrs={"autocomplete": "off", "spellcheck": "false", "class": "govuk-input--width-20"},
    )
    pronouns = TextField(
        label="Pronouns",
        required=False,
        max_length=40,
        help_text="For example she/her, he/him, they/them. Leave empty if you have not asked.",
        attrs={"autocomplete": "off", "class": "govuk-input--width-10"},
    )


class BornQuestion(AsksBack, Question):
    """Date of birth. One that makes them an unusual age today is asked about."""

    slug, asks = "born", "When were they born?"
    below = "born_on"

    born_on = fact_fields.date_of_birth(help_text="For example 27 3 2001. If you don't know the day, enter 15.")

    def odd_answers(self) -> Iterator[OddAnswer]:
        """Ask about somebody who is under 8, or 18 and over."""
        born_on = self.cleaned_data.get("born_on")
        age = odd_age(born_on, clock.today()) if born_on else None
        if born_on and age is not None:
            old = f"Born {long_date(born_on)}, they are {plural(age, 'year')} old today."
            yield OddAnswer(f"born {born_on}", old)


class GenderQuestion(Question):
    """How they describe themselves."""

    slug, asks, why = "gender", "How do they describe their gender?", EQUALITY

    gender = fact_fields.gender()


class EthnicityQuestion(Question):
    """The ethnicity code set in force today, with two ways of having no answer."""

    slug, asks, why = "ethnicity", "What is their ethnic group?", EQUALITY

    ethnicity = fact_fields.ethnic_group()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, ethnicity=fact_fields.ethnicity_choices(clock.today()))


class DisabilityQuestion(Question):
    """Whether they are disabled, as they see it."""

    slug, asks, why = "disability", "Do they see themselves as disabled?", EQUALITY

    disability = fact_fields.disability()
    disability_words = fact_fields.disability_words()


class LanguageQuestion(Question):
    """First language."""

    slug, asks, why = "language", "What is their first language?", EQUALITY

    language_answer = fact_fields.language_answer()
    language = fact_fields.language()


class AgreementQuestion(Question):
    """Whether they know and want it. Being studied is another question, asked later."""

    slug, asks = "agreement", "Do they know about this referral?"
    why = "We don't need their agreement to keep them safe. It helps a key worker know where to start."

    agreed = RadioField(
        [
            Choice(answer.value, words, apart=answer is AgreementAnswer.NOT_ASKED)
            for answer, words in AGREEMENT_LABELS[AgreementTo.TAKE_PART].items()
        ],
        label="What they said",
        error_messages={"required": "Choose what they said, or that they have not been asked yet"},
    )


class WorkerQuestion(Question):
    """For referrers who are not the children's social worker."""

    slug, asks = "worker", "Who is their children's social worker?"
    why = "Leave this empty if you don't know, or if they don't have one."

    social_worker_named = TextField(label="Name of the social worker", required=False, max_length=200)

"""Questions about who the young person is. Equality questions come last and can be left for later."""

from typing import Any

from act.design.forms import Choice, DayMonthYear, NameField, RadioField, TextField, choices, offer
from act.methods.codes import Code, code_set
from act.people.models import (
    AGREEMENT_LABELS,
    DISABILITY_LABELS,
    GENDER_LABELS,
    NOT_SAID_LABELS,
    AgreementAnswer,
    AgreementTo,
    Disability,
)
from act.referrals.forms.question import Question
from act.trust import clock

EQUALITY = "We ask so we can check that ACT reaches everyone equally. Ask the young person. Don't guess for them."


class NameQuestion(Question):
    """Their name, and the one they like."""

    slug, asks = "name", "What is the young person's name?"

    name = NameField(
        label="Full name",
        max_length=200,
        error_messages={"required": "Enter the young person's full name"},
        attrs={"autocomplete": "off", "spellcheck": "false"},
    )
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


class BornQuestion(Question):
    """Date of birth."""

    slug, asks = "born", "When were they born?"

    born_on = DayMonthYear(
        label="Date of birth",
        noun="date of birth",
        help_text="For example 27 3 2001. If you don't know the day, enter 15.",
        earliest=lambda: clock.today().replace(day=1, year=clock.today().year - 25),
        latest=clock.today,
    )


class GenderQuestion(Question):
    """How they describe themselves."""

    slug, asks, why = "gender", "How do they describe their gender?", EQUALITY

    gender = RadioField(
        choices(GENDER_LABELS.items()),
        label="Gender",
        error_messages={"required": "Choose how they describe their gender"},
    )


class EthnicityQuestion(Question):
    """The ethnicity code set in force today, with two ways of having no answer."""

    slug, asks, why = "ethnicity", "What is their ethnic group?", EQUALITY

    ethnicity = RadioField(
        [],
        label="Ethnic group",
        error_messages={"required": "Choose an ethnic group, or say why there is no answer"},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = code_set("ethnicity", clock.today()).codes
        known_groups = [Choice(code.code, _with_group(code)) for code in codes]
        offer(self, ethnicity=[*known_groups, *choices(NOT_SAID_LABELS.items())])


def _with_group(code: Code) -> str:
    return code.label if code.group in code.label else f"{code.group}: {code.label}"


class DisabilityQuestion(Question):
    """Whether they are disabled, as they see it."""

    slug, asks, why = "disability", "Do they see themselves as disabled?", EQUALITY

    disability = RadioField(
        [
            Choice(value.value, words, reveals="disability_words" if value is Disability.YES else "")
            for value, words in DISABILITY_LABELS.items()
        ],
        label="Disability",
        error_messages={"required": "Choose an answer, or say why there is none"},
    )
    disability_words = TextField(
        label="What should a key worker know to make it easy for them to take part?",
        required=False,
        lines=3,
    )


class LanguageQuestion(Question):
    """First language."""

    slug, asks, why = "language", "What is their first language?", EQUALITY

    language_answer = RadioField(
        [
            Choice("known", "They told us", reveals="language", missing="Enter their first language"),
            *choices(NOT_SAID_LABELS.items()),
        ],
        label="First language",
        error_messages={"required": "Choose an answer, or say why there is none"},
    )
    language = TextField(
        label="Language",
        required=False,
        max_length=60,
        attrs={"class": "govuk-input--width-20"},
    )


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

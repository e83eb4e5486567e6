"""Questions about who a young person is, asked alike in a referral and on their page."""

from datetime import date
from typing import Any

from act.design.forms import Choice, DayMonthYear, NameField, RadioField, TextField, choices
from act.methods.birth_date import earliest_birth
from act.methods.codes import Code, code_set
from act.people.models import DISABILITY_LABELS, GENDER_LABELS, NOT_SAID_LABELS, Disability
from act.trust import clock

LANGUAGE_KNOWN = "known"
"""The answer to "first language" that a language follows."""


def full_name() -> NameField:
    """Ask for the full name."""
    return NameField(
        label="Full name",
        max_length=200,
        error_messages={"required": "Enter the young person's full name"},
        attrs={"autocomplete": "off", "spellcheck": "false"},
    )


def date_of_birth(**rest: Any) -> DayMonthYear:
    """Ask for the date of birth: in the last 25 years, and not to come."""
    return DayMonthYear(
        label="Date of birth",
        noun="date of birth",
        earliest=lambda: earliest_birth(clock.today()),
        latest=clock.today,
        **rest,
    )


def gender() -> RadioField:
    """Ask how they describe their gender."""
    return RadioField(
        choices(GENDER_LABELS.items()),
        label="Gender",
        error_messages={"required": "Choose how they describe their gender"},
    )


def ethnic_group() -> RadioField:
    """Ask for the ethnic group; `ethnicity_choices` are its answers."""
    return RadioField(
        [],
        label="Ethnic group",
        error_messages={"required": "Choose an ethnic group, or say why there is no answer"},
    )


def ethnicity_choices(on: date) -> list[Choice]:
    """Return the ethnicity code set in force on a day, with two ways of having no answer."""
    known_groups = [Choice(code.code, _with_group(code)) for code in code_set("ethnicity", on).codes]
    return [*known_groups, *choices(NOT_SAID_LABELS.items())]


def _with_group(code: Code) -> str:
    return code.label if code.group in code.label else f"{code.group}: {code.label}"


def disability() -> RadioField:
    """Ask whether they are disabled, as they see it; `disability_words` follows a yes."""
    return RadioField(
        [
            Choice(value.value, words, reveals="disability_words" if value is Disability.YES else "")
            for value, words in DISABILITY_LABELS.items()
        ],
        label="Disability",
        error_messages={"required": "Choose an answer, or say why there is none"},
    )


def disability_words() -> TextField:
    """Ask what makes it easy for them to take part."""
    return TextField(
        label="What should a key worker know to make it easy for them to take part?",
        required=False,
        lines=3,
    )


def language_answer() -> RadioField:
    """Ask for the first language; `language` follows where they told us."""
    return RadioField(
        [
            Choice(LANGUAGE_KNOWN, "They told us", reveals="language", missing="Enter their first language"),
            *choices(NOT_SAID_LABELS.items()),
        ],
        label="First language",
        error_messages={"required": "Choose an answer, or say why there is none"},
    )


def language() -> TextField:
    """Ask which language."""
    return TextField(label="Language", required=False, max_length=60, attrs={"class": "govuk-input--width-20"})

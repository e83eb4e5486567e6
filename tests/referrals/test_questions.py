"""Each question of a referral: what it takes, and the one sentence that says what is wrong."""

from typing import Any
from uuid import uuid4

import pytest
from django import forms

from act.design.choices import RadioField
from act.design.form_errors import errors
from act.referrals.forms import QUESTIONS, Question
from act.referrals.forms.decision import DecisionForm

BY_SLUG = {question.slug: question for question in QUESTIONS}
GOOD: dict[str, dict[str, str]] = {
    "name": {"name": "Mia Robinson", "called": "", "pronouns": ""},
    "born": {"born_on-day": "27", "born_on-month": "3", "born_on-year": "2001"},
    "home": {"lives": "parent"},
    "breakdown": {"breakdown_of": "family", "breakdown_risk": "high", "breakdown_words": "Mum is exhausted."},
    "harm": {"harm": "happened"},
    "risk": {"exploitation_risk": "high", "exploitation_words": "Older men have given her a phone."},
    "strengths": {"strengths": "Her nan."},
    "matters": {"what_matters": "Dance.", "what_matters_on": "2016-10-27"},
    "agreement": {"agreed": "agreed"},
    "worker": {"social_worker_named": "Priya Ellis"},
    "gender": {"gender": "girl"},
    "ethnicity": {"ethnicity": "WBRI"},
    "disability": {"disability": "yes", "disability_words": "Write big."},
    "language": {"language_answer": "known", "language": "Urdu"},
}


def asked(slug: str, changes: dict[str, str]) -> Question:
    """A question as its page sends it."""
    return BY_SLUG[slug]({"once": str(uuid4()), "seen": "1", **GOOD[slug], **changes})


def test_the_table_of_good_answers_names_every_question() -> None:
    assert list(GOOD) == [question.slug for question in QUESTIONS]


@pytest.mark.parametrize(
    ("slug", "changes"),
    [
        *((slug, {}) for slug in GOOD),
        ("name", {"name": "x" * 200, "called": "y" * 100, "pronouns": "z" * 40}),
        ("name", {"name": "Kofi"}),
        ("name", {"name": "Siân d'Arcy-O’Neill"}),
        ("born", {"born_on-month": "March"}),
        ("born", {"born_on-day": "31", "born_on-month": "10", "born_on-year": "2016", "is_right": "born 2016-10-31"}),
        ("born", {"born_on-day": "1", "born_on-month": "10", "born_on-year": "1991", "is_right": "born 1991-10-01"}),
        ("born", {"born_on-day": "31", "born_on-month": "10", "born_on-year": "2008"}),
        ("born", {"born_on-day": "1", "born_on-month": "11", "born_on-year": "1998"}),
        ("born", {"born_on-day": "29", "born_on-month": "2", "born_on-year": "2000"}),
        ("home", {"lives": "elsewhere", "lives_words": "A caravan"}),
        ("home", {"lives": "not_known"}),
        ("harm", {"harm": "not_asked"}),
        ("strengths", {"strengths": ""}),
        ("matters", {"what_matters": "", "what_matters_on": ""}),
        ("agreement", {"agreed": "declined"}),
        ("agreement", {"agreed": "not_asked"}),
        ("worker", {"social_worker_named": ""}),
        ("gender", {"gender": "declined"}),
        ("ethnicity", {"ethnicity": "not_asked"}),
        ("disability", {"disability": "yes", "disability_words": ""}),
        ("disability", {"disability": "declined"}),
        ("language", {"language_answer": "declined", "language": ""}),
    ],
)
def test_what_is_right_is_taken(slug: str, changes: dict[str, str]) -> None:
    form = asked(slug, changes)
    assert form.is_valid(), form.errors


LATE, EARLY = "must be 31 October 2016 or earlier", "must be 1 October 1991 or later"


@pytest.mark.parametrize(
    ("slug", "changes", "sentence"),
    [
        ("name", {"name": ""}, "Enter the young person's full name"),
        ("name", {"name": "   "}, "Enter the young person's full name"),
        (
            "born",
            {"born_on-day": "", "born_on-month": "", "born_on-year": ""},
            "Enter the date of birth, for example 27 3 2001",
        ),
        ("born", {"born_on-month": ""}, "The date of birth must include a month"),
        ("born", {"born_on-month": "", "born_on-year": ""}, "The date of birth must include a month and a year"),
        (
            "born",
            {"born_on-year": "01"},
            "The year of the date of birth must have 4 numbers, for example 2001",
        ),
        (
            "born",
            {"born_on-day": "29", "born_on-month": "2", "born_on-year": "2001"},
            "The date of birth must be a real date, for example 27 3 2001",
        ),
        ("born", {"born_on-day": "0"}, "The date of birth must be a real date, for example 27 3 2001"),
        ("born", {"born_on-month": "Smarch"}, "The date of birth must be a real date, for example 27 3 2001"),
        ("born", {"born_on-day": "9" * 30}, "The date of birth must be a real date, for example 27 3 2001"),
        ("born", {"born_on-month": "9" * 30}, "The date of birth must be a real date, for example 27 3 2001"),
        ("born", {"born_on-day": "1", "born_on-month": "11", "born_on-year": "2016"}, f"The date of birth {LATE}"),
        ("born", {"born_on-day": "30", "born_on-month": "9", "born_on-year": "1991"}, f"The date of birth {EARLY}"),
        ("home", {"lives": ""}, "Choose where they live now, or “Not known”"),
        ("home", {"lives": "moon"}, "Choose one of the answers shown"),
        ("home", {"lives": "elsewhere", "lives_words": " "}, "Enter what kind of place it is"),
        ("breakdown", {"breakdown_of": ""}, "Choose what might break down: family life, or a placement"),
        ("breakdown", {"breakdown_risk": ""}, "Choose how high the risk of a breakdown is"),
        (
            "breakdown",
            {"breakdown_words": " "},
            "Enter what makes you think so. The manager decides from what you write",
        ),
        ("harm", {"harm": ""}, "Choose what is known so far"),
        ("risk", {"exploitation_risk": ""}, "Choose how high the risk of exploitation is"),
        (
            "risk",
            {"exploitation_words": ""},
            "Enter what worries you and why. The manager decides from what you write",
        ),
        ("matters", {"what_matters_on": ""}, "Enter the date they said it, for example 27 10 2016"),
        ("matters", {"what_matters": ""}, "Enter what they said, or clear the date"),
        ("matters", {"what_matters_on": "2016-11-01"}, f"The date they said it {LATE}"),
        ("agreement", {"agreed": ""}, "Choose what they said, or that they have not been asked yet"),
        ("born", {"born_on-year": "2009"}, "Born 27 March 2009, they are 7 years old today."),
        ("born", {"born_on-year": "1998"}, "Born 27 March 1998, they are 18 years old today."),
        ("gender", {"gender": ""}, "Choose how they describe their gender"),
        ("ethnicity", {"ethnicity": ""}, "Choose an ethnic group, or say why there is no answer"),
        ("ethnicity", {"ethnicity": "XXXX"}, "Choose one of the answers shown"),
        ("disability", {"disability": ""}, "Choose an answer, or say why there is none"),
        ("language", {"language_answer": ""}, "Choose an answer, or say why there is none"),
        ("language", {"language_answer": "known", "language": ""}, "Enter their first language"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(slug: str, changes: dict[str, str], sentence: str) -> None:
    assert [error["text"] for error in errors(asked(slug, changes))] == [sentence]


@pytest.mark.parametrize("form", [*QUESTIONS, DecisionForm], ids=lambda form: form.__name__)
def test_what_is_too_long_is_said_in_our_own_words_never_in_the_frameworks(form: type[Question]) -> None:
    empty = form()
    limited = {name: field.max_length for name, field in empty.fields.items() if _limited(field)}
    said: dict[str, Any] = {name: "x" * (longest + 1) for name, longest in limited.items()}
    chosen = {"lives": "elsewhere", "language_answer": "known", "disability": "yes"}
    filled = form({"once": str(uuid4()), "seen": "1", **chosen, **said})
    texts = {name: str(filled.errors[name][0]) for name in limited}
    assert {name: text for name, text in texts.items() if text.startswith("Ensure")} == {}


def _limited(field: forms.Field) -> bool:
    return getattr(field, "max_length", None) is not None


@pytest.mark.parametrize("form", [*QUESTIONS, DecisionForm], ids=lambda form: form.__name__)
def test_an_empty_page_says_what_to_do_never_that_a_field_is_required(form: type[Question]) -> None:
    empty = form({"once": str(uuid4()), "seen": "1"})
    needed = [name for name, field in empty.fields.items() if field.required and name not in form.HOUSEKEEPING]
    sentences = [error["text"] for error in errors(empty)]
    assert len(sentences) == len(needed)
    assert not [sentence for sentence in sentences if "required" in sentence]


@pytest.mark.parametrize(
    ("slug", "changes", "hidden"),
    [
        ("home", {"lives": "parent", "lives_words": "12 Acacia Road"}, "lives_words"),
        ("disability", {"disability": "no", "disability_words": "Write big."}, "disability_words"),
        ("language", {"language_answer": "declined", "language": "Urdu"}, "language"),
    ],
)
def test_what_no_answer_reveals_any_more_is_not_kept(slug: str, changes: dict[str, str], hidden: str) -> None:
    form = asked(slug, changes)
    assert form.is_valid()
    assert form.answers()[hidden] == ""


def test_every_equality_question_has_an_answer_for_not_asked_and_for_declined() -> None:
    for slug in ("gender", "ethnicity", "disability", "language"):
        field = next(field for field in BY_SLUG[slug]().fields.values() if isinstance(field, RadioField))
        assert {"not_asked", "declined"} <= {option.value for option in field.options}


def test_no_question_asks_where_somebody_can_be_reached() -> None:
    names = {name for question in QUESTIONS for name in question().fields}
    assert not names & {"address", "postcode", "phone", "email", "street"}

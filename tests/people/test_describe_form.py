"""The sentences of the form that changes a young person's page."""

from datetime import date
from uuid import uuid4

import pytest

from act.design.form_errors import errors
from act.people.forms import DescribeForm
from act.people.models import YoungPerson

REFERRED = date(2016, 9, 19)
FACTS = {
    "name": "Mia Robinson",
    "born_on": "2001-03-14",
    "gender": "girl",
    "ethnicity": "not_asked",
    "disability": "no",
}
SAID = {"called": "Mimi", "pronouns": "she/her", "what_matters": "Dance.", "what_matters_on": "2016-10-27"}
GOOD = {**FACTS, **SAID, "language_answer": "not_asked", "because": ""}
ASKED_AGE = "Born 14 March 2010, Mia was 6 years old when referred on 19 September 2016."
ASKED_DAY = "The words have changed, but the date hasn't. Did Mia say this on 12 October 2016?"


def _mia() -> YoungPerson:
    return YoungPerson(
        name="Mia Robinson",
        born_on=date(2001, 3, 14),
        gender="girl",
        ethnicity="not_asked",
        disability="no",
        language_not_said="not_asked",
        what_matters="My nan.",
        what_matters_on=date(2016, 10, 12),
    )


def _form(**changes: str) -> DescribeForm:
    said = {"once": str(uuid4()), "seen": "1", **GOOD, **changes}
    return DescribeForm(said, young_person=_mia(), referred_on=REFERRED)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"called": "", "pronouns": ""},
        {"what_matters": "", "what_matters_on": ""},
        {"called": "x" * 100},
        {"name": "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogog"},
        {"name": "مريم الزهراء 🌸", "because": "🌸" * 200},
        {"born_on": "2008-09-19"},
        {"born_on": "1998-09-20"},
        {"born_on": "2010-03-14", "is_right": "born 2010-03-14"},
        {"what_matters_on": "2016-10-12", "is_right": "said 2016-10-12"},
        {"what_matters": "My nan.", "what_matters_on": "2016-10-12"},
    ],
)
def test_what_is_right_is_taken(changes: dict[str, str]) -> None:
    assert _form(**changes).is_valid()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"called": "x" * 101}, "“The name they like” must be 100 characters or fewer"),
        (
            {"called": "Mi\u202emi"},
            "“The name they like” has an invisible character in it that we can't save. It may have come with a paste: "
            "delete the words around it and type them again.",
        ),
        ({"pronouns": "x" * 41}, "“Pronouns” must be 40 characters or fewer"),
        ({"what_matters": ""}, "Enter what they said, or clear the date"),
        ({"what_matters_on": ""}, "Enter the date they said it, for example 27 10 2016"),
        ({"what_matters_on": "2016-11-01"}, "The date they said it must be 31 October 2016 or earlier"),
        ({"what_matters_on": "2016-10-12"}, ASKED_DAY),
        ({"name": " "}, "Enter the young person's full name"),
        ({"name": "x" * 201}, "“Full name” must be 200 characters or fewer"),
        ({"because": "x" * 201}, "“Why are you changing it?” must be 200 characters or fewer"),
        ({"born_on": "2016-11-01"}, "The date of birth must be 31 October 2016 or earlier"),
        ({"born_on": "1991-09-30"}, "The date of birth must be 1 October 1991 or later"),
        ({"born_on": "2010-03-14"}, ASKED_AGE),
        ({"born_on": "2010-03-14", "is_right": "born 2010-03-15"}, ASKED_AGE),
        (
            {"born_on": "1998-09-19"},
            "Born 19 September 1998, Mia was 18 years old when referred on 19 September 2016.",
        ),
        (
            {"born_on": "2016-10-01"},
            "Born 1 October 2016, Mia was not born yet when referred on 19 September 2016.",
        ),
        ({"gender": "x"}, "Choose one of the answers shown"),
        ({"language_answer": "known"}, "Enter their first language"),
        ({"seen": ""}, "This page was open too long. What you typed is below: check it and send it again."),
        ({"once": ""}, "This page was open too long. What you typed is below: check it and send it again."),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert [error["text"] for error in errors(_form(**changes))] == [sentence]


def test_two_odd_answers_are_one_question_with_one_tick() -> None:
    both = {"born_on": "2010-03-14", "what_matters_on": "2016-10-12"}
    assert [error["text"] for error in errors(_form(**both))] == [f"{ASKED_AGE} {ASKED_DAY}"]
    assert _form(**both, is_right="born 2010-03-14, said 2016-10-12").is_valid()

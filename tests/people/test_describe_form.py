"""The sentences of the form that changes a young person's page."""

from uuid import uuid4

import pytest

from act.design.form_errors import errors
from act.people.forms import DescribeForm

GOOD = {"called": "Mimi", "pronouns": "she/her", "what_matters": "Dance.", "what_matters_on": "2016-10-27"}


def _form(**changes: str) -> DescribeForm:
    return DescribeForm({"once": str(uuid4()), "seen": "1", **GOOD, **changes})


@pytest.mark.parametrize(
    "changes",
    [{}, {"called": "", "pronouns": ""}, {"what_matters": "", "what_matters_on": ""}, {"called": "x" * 100}],
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
        ({"seen": ""}, "This page was open too long. What you typed is below: check it and send it again."),
        ({"once": ""}, "This page was open too long. What you typed is below: check it and send it again."),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert [error["text"] for error in errors(_form(**changes))] == [sentence]

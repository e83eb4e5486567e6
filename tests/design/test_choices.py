"""Answers with their own words; a field that an answer reveals counts only while that answer is chosen."""

from typing import Any

import pytest
from django import forms

from act.design.choices import choices_of, told_apart
from act.design.forms import CheckboxesField, Choice, ConditionalFields, RadioField, choices


class Meeting(ConditionalFields, forms.Form):
    how = RadioField(
        [
            Choice("home", "At home"),
            Choice("car", "In the car", reveals="minutes"),
            Choice("other", "Another way", reveals="words", missing="Say how you met"),
        ]
    )
    words = forms.CharField(required=False)
    minutes = forms.IntegerField(required=False)


@pytest.mark.parametrize(
    ("data", "cleaned"),
    [
        ({"how": "home", "words": "left over"}, {"how": "home", "words": "", "minutes": None}),
        ({"how": "home", "minutes": "not a number"}, {"how": "home", "words": "", "minutes": None}),
        ({"how": "car"}, {"how": "car", "words": "", "minutes": None}),
        ({"how": "car", "minutes": "15"}, {"how": "car", "words": "", "minutes": 15}),
        ({"how": "other", "words": "By the lake"}, {"how": "other", "words": "By the lake", "minutes": None}),
    ],
)
def test_only_what_is_shown_counts(data: dict[str, str], cleaned: dict[str, Any]) -> None:
    form = Meeting(data)
    assert form.is_valid(), form.errors
    assert form.cleaned_data == cleaned


@pytest.mark.parametrize(
    ("data", "errors"),
    [
        ({"how": "other"}, {"words": ["Say how you met"]}),
        ({"how": "car", "minutes": "x"}, {"minutes": ["Enter a whole number."]}),
        ({}, {"how": ["Choose one answer"]}),
        ({"how": "boat"}, {"how": ["Choose one of the answers shown"]}),
    ],
)
def test_what_is_shown_and_needed_is_asked_for(data: dict[str, str], errors: dict[str, list[str]]) -> None:
    assert Meeting(data).errors == errors


def test_an_answer_among_several_reveals_too() -> None:
    class Worries(ConditionalFields, forms.Form):
        which = CheckboxesField([Choice("a", "A"), Choice("b", "B", reveals="more", missing="Say more")])
        more = forms.CharField(required=False)

    assert Worries({"which": ["a", "b"]}).errors == {"more": ["Say more"]}
    assert Worries({"which": ["a"]}).is_valid()


@pytest.mark.parametrize(
    ("choice", "apart"),
    [
        (Choice("declined", "Would rather not say"), True),
        (Choice("not_asked", "Not asked"), True),
        (Choice("home", "Home"), False),
        (Choice("home", "Home", apart=True), True),
        (Choice("none", "None", apart=False), False),
    ],
)
def test_reasons_for_no_answer_stand_apart(choice: Choice, apart: bool) -> None:
    assert choice.stands_apart is apart


def test_choices_of_plain_fields_become_text() -> None:
    field = forms.TypedChoiceField(choices=[(None, "Choose"), ("Group", [(1, "One"), (2, "Two")])])
    assert [(c.value, c.label) for c in choices_of(field)] == [("", "Choose"), ("1", "One"), ("2", "Two")]


def test_a_models_choices_become_answers() -> None:
    made = choices(
        [("", "---"), ("kin", "Family"), ("declined", "Declined")], hints={"kin": "An aunt"}, reveals={"kin": "who"}
    )
    assert made == [Choice("kin", "Family", hint="An aunt", reveals="who"), Choice("declined", "Declined")]


def test_two_answers_that_read_the_same_are_told_apart_and_no_others() -> None:
    offered = [
        Choice("1", "Helen Marsh", otherwise="helen"),
        Choice("2", "HELEN  MÁRSH", otherwise="hmarsh"),
        Choice("3", "Jess Ward", otherwise="jess"),
        Choice("4", "Somebody else"),
    ]
    labels = [option.label for option in told_apart(offered)]
    assert labels == ["Helen Marsh (helen)", "HELEN  MÁRSH (hmarsh)", "Jess Ward", "Somebody else"]

"""What was said about the service: young people are counted, not forms, and every answer to every statement is."""

from datetime import date
from typing import Any

import pytest

from act.evaluation.findings import voice
from act.evaluation.findings.voice import answer_key
from act.methods.feedback import STATEMENTS, FeedbackAnswer
from act.methods.figure import Figure, Of
from act.voice.models import Feedback
from tests.evaluation.numbers import RowsInMemory, by_key

MAY, JUNE, JULY = date(2016, 5, 3), date(2016, 6, 3), date(2016, 7, 3)


def _form(recommend: str, on: date = MAY, given_by: str = "young_person", **answers: str) -> dict[str, Any]:
    said = dict.fromkeys(STATEMENTS, "yes") | {"recommend": recommend} | answers
    return {"given_by": given_by, "given_on": on, "form_version": "1", **said}


def _said(*forms: tuple[int, dict[str, Any]]) -> dict[str, Figure]:
    return by_key(voice.findings(RowsInMemory({Feedback: list(forms)})))  # type: ignore[arg-type]


def _each(found: dict[str, Figure], statement: str = "recommend", group: str = "young_people") -> list[Any]:
    return [found[answer_key(group, statement, answer)].value for answer in FeedbackAnswer]


def test_whoever_would_rather_not_say_is_heard_and_is_not_counted_as_a_no() -> None:
    answers = ["yes", "yes", "sort_of", "no", "rather_not", "skipped"]
    found = _said(*((number, _form(each)) for number, each in enumerate(answers)))
    assert found["voice.young_people"].value == 6
    assert _each(found) == [2, 1, 1, 1, 1]
    assert found["voice.young_people_recommend"].of == Of(6, 6)
    assert [found[f"voice.{key}"].value for key in ("parents", "parents_recommend")] == [0, 0]


def test_three_forms_by_one_young_person_are_one_young_person_and_the_latest_counts() -> None:
    found = _said((1, _form("no", JULY)), (1, _form("yes", MAY)), (1, _form("sort_of", JUNE)))
    assert (found["voice.young_people"].value, found["voice.young_people"].n) == (3, 1)
    assert _each(found) == [0, 0, 1, 0, 0]
    assert found["voice.young_people_recommend_no"].of == Of(1, 1)


def test_a_parents_form_is_counted_apart_once_for_each_young_person() -> None:
    found = _said((1, _form("yes")), (1, _form("no", JUNE, "parent")), (2, _form("yes", JUNE, "parent")))
    assert (found["voice.young_people"].value, found["voice.parents"].value) == (1, 2)
    assert _each(found, group="parents") == [1, 0, 1, 0, 0]
    assert _each(found) == [1, 0, 0, 0, 0]


@pytest.mark.parametrize("group", ["young_people", "parents"])
@pytest.mark.parametrize("statement", STATEMENTS)
def test_every_statement_of_both_groups_is_counted_with_every_answer(group: str, statement: str) -> None:
    given_by = {"young_people": "young_person", "parents": "parent"}[group]
    found = _said(*((number, _form("yes", MAY, given_by)) for number in range(3)))
    assert _each(found, statement, group) == [3, 0, 0, 0, 0]
    assert {found[answer_key(group, statement, answer)].of for answer in FeedbackAnswer} == {Of(3, 3)}


def test_the_label_of_an_answer_says_the_statement_in_the_words_of_the_form() -> None:
    found = _said((1, _form("yes")), (1, _form("yes", MAY, "parent")))
    assert found["voice.young_people_safer"].label == "young people who said “yes” to “I feel safer than before”"
    assert "My child is safer than before" in found["voice.parents_safer"].label
    assert "rather not" in found["voice.young_people_safer_rather_not"].label


def test_a_satisfaction_is_said_to_be_no_outcome() -> None:
    assert any("not an outcome" in note for note in _said((1, _form("yes")))["voice.young_people_recommend"].notes)

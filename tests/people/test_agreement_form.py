"""What the form about agreement offers, and what the page says, by where the question is."""

from datetime import date
from uuid import uuid4

import pytest

from act.design.form_errors import errors
from act.people.agreement_history import AgreementHistory
from act.people.agreement_words import EFFECTS, HEADINGS, LINES, STATE_LABELS, TO_SAY
from act.people.forms import AgreementForm
from act.people.models import AGREEMENT_LABELS, Agreement, AgreementAnswer, AgreementState, AgreementTo

EVALUATION = AgreementTo.EVALUATION
AGREED, DECLINED, NOT_ASKED = AgreementAnswer.AGREED, AgreementAnswer.DECLINED, AgreementAnswer.NOT_ASKED


def _history(*answers: AgreementAnswer, to: AgreementTo = EVALUATION) -> AgreementHistory:
    rows = [
        Agreement(to=to, answer=answer, answered_on=date(2016, 10, place), version=place)
        for place, answer in enumerate(answers, 1)
    ]
    return AgreementHistory(to, tuple(rows))


def _form(history: AgreementHistory, **changes: str) -> AgreementForm:
    sent = {"once": str(uuid4()), "seen": "0", "answer": "agreed", "answered_on": "2016-10-27", **changes}
    return AgreementForm(sent, history=history)


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        ([], {"agreed", "declined"}),
        ([NOT_ASKED], {"agreed", "declined"}),
        ([AGREED], {"agreed", "declined", "not_asked"}),
        ([AGREED, DECLINED], {"agreed", "declined", "not_asked"}),
    ],
)
def test_not_asked_yet_is_offered_only_where_there_is_an_answer_to_mend(
    answers: list[AgreementAnswer], offered: set[str]
) -> None:
    form = _form(_history(*answers))
    assert {value for value, _ in form.fields["answer"].choices} == offered  # type: ignore[attr-defined]


def test_a_no_after_a_yes_says_what_it_takes_back() -> None:
    hints = {option.value: option.hint for option in _form(_history(AGREED)).fields["answer"].options}  # type: ignore[attr-defined]
    assert hints["declined"] == "This takes back the agreement of 1 October 2016."


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"answer": ""}, "Choose what they said"),
        ({"answer": "not_asked"}, "Choose one of the answers shown"),
        ({"answer": "perhaps"}, "Choose one of the answers shown"),
        ({"answered_on": ""}, "Enter the date they said it, for example 27 3 2001"),
        ({"answered_on": "2016-11-01"}, "The date they said it must be 31 October 2016 or earlier"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert [error["text"] for error in errors(_form(_history(), **changes))] == [sentence]


@pytest.mark.parametrize(
    ("answers", "line", "effect"),
    [
        ([], "Evaluation: not asked yet", "Mia's forms aren't counted in the evaluation until Mia agrees."),
        (
            [AGREED],
            "Evaluation: agreed, 1 October 2016",
            "Mia's forms are counted in the evaluation, without Mia's name.",
        ),
        ([DECLINED], "Evaluation: said no, 1 October 2016", "Mia's forms aren't counted in the evaluation."),
        (
            [AGREED, DECLINED],
            "Evaluation: agreement taken back, 2 October 2016",
            "Mia's forms are no longer counted in the evaluation.",
        ),
        (
            [AGREED, NOT_ASKED],
            "Evaluation: not asked yet",
            "Mia's forms aren't counted in the evaluation until Mia agrees.",
        ),
    ],
)
def test_the_page_says_where_the_question_is_and_what_that_does(
    answers: list[AgreementAnswer], line: str, effect: str
) -> None:
    history = _history(*answers)
    assert (history.line, history.effect("Mia")) == (line, effect)


def test_every_question_has_words_for_everything() -> None:
    for words in (LINES, EFFECTS):
        assert all(set(words[to]) == set(AgreementState) for to in AgreementTo)
    assert all(set(AGREEMENT_LABELS[to]) == set(AgreementAnswer) for to in AgreementTo)
    assert set(HEADINGS) == set(TO_SAY) == set(AgreementTo)
    assert set(STATE_LABELS) == set(AgreementState)

"""Who is part of the evaluation: those whose latest answer is yes."""

from datetime import date

import pytest

from act.evaluation.findings.agreement import agreed_to_evaluation, findings
from act.methods.figure import Of
from act.people.models import Agreement
from act.people.queries import young_person
from act.trust.scope.cohort import Purpose, cohort_for
from tests.evaluation.numbers import RowsInMemory, time_with_act
from tests.people.makers import AGREED, DECLINED, EARLIER, LATER, NOT_ASKED, TAKE_PART, recorded_answer
from tests.world import World

Told = tuple[date, int, str]
FIRST, SECOND = date(2016, 10, 1), date(2016, 10, 2)


@pytest.mark.parametrize(
    ("answers", "agreed"),
    [
        ([], False),
        ([(FIRST, 1, "agreed")], True),
        ([(FIRST, 1, "declined")], False),
        ([(FIRST, 1, "not_asked")], False),
        ([(FIRST, 1, "agreed"), (SECOND, 2, "declined")], False),
        ([(FIRST, 1, "declined"), (SECOND, 2, "agreed")], True),
        ([(FIRST, 1, "agreed"), (FIRST, 2, "declined")], False),
        ([(FIRST, 1, "declined"), (FIRST, 2, "agreed")], True),
        ([(FIRST, 1, "agreed"), (FIRST, 2, "not_asked")], False),
        # On another record, whose referrer hadn't asked.
        ([(FIRST, 1, "agreed"), (SECOND, 1, "not_asked")], True),
    ],
)
@pytest.mark.parametrize("backwards", [False, True])
def test_the_latest_answer_counts_in_whatever_order_the_rows_come(
    answers: list[Told], agreed: bool, backwards: bool
) -> None:
    rows = [
        (7, {"to": "evaluation", "answered_on": on, "version": version, "answer": answer})
        for on, version, answer in answers
    ]
    cohort = RowsInMemory({Agreement: rows[::-1] if backwards else rows})
    assert agreed_to_evaluation(cohort) == frozenset({7} if agreed else ())  # type: ignore[arg-type]


def test_an_answer_about_working_with_act_is_none_about_the_evaluation() -> None:
    row = {"to": "take_part", "answered_on": FIRST, "version": 1, "answer": "agreed"}
    assert agreed_to_evaluation(RowsInMemory({Agreement: [(7, row)]})) == frozenset()  # type: ignore[arg-type]


def test_each_of_those_who_joined_is_counted_once_and_where_they_are_now() -> None:
    told = {
        1: ["agreed"],
        2: ["agreed", "declined"],
        3: ["declined"],
        4: ["agreed", "not_asked"],
        6: ["declined", "agreed"],
        9: ["agreed"],
    }
    rows = [
        (person, {"to": "evaluation", "answered_on": FIRST, "version": place, "answer": answer})
        for person, answers in told.items()
        for place, answer in enumerate(answers, 1)
    ]
    times = [*(time_with_act(person) for person in range(1, 7)), time_with_act(1, date(2016, 9, 1))]
    found = {each.figure.key: each for each in findings(RowsInMemory({Agreement: rows}), times)}  # type: ignore[arg-type]
    people = {key: [row.person for row in each.rows or ()] for key, each in found.items()}
    assert people == {
        "agreement.agreed": [1, 6],
        "agreement.declined": [3],
        "agreement.taken_back": [2],
        "agreement.not_asked": [4, 5],
    }
    assert {each.figure.of for each in found.values()} == {Of(eligible=6, enrolled=6)}
    assert sum(int(each.figure.value or 0) for each in found.values()) == 6


def test_of_two_answers_that_nothing_puts_in_order_the_no_counts() -> None:
    rows = [
        (7, {"to": "evaluation", "answered_on": FIRST, "version": 1, "answer": answer})
        for answer in ("declined", "agreed")
    ]
    assert agreed_to_evaluation(RowsInMemory({Agreement: rows})) == frozenset()  # type: ignore[arg-type]


def test_what_workers_record_is_what_is_counted(world: World) -> None:
    with world.acting("sam") as sam:
        mia, jay = (young_person(sam, world.people[name]) for name in ("Mia", "Jay"))
        recorded_answer(mia, sam, AGREED, EARLIER)
        recorded_answer(jay, sam, AGREED, LATER)
        recorded_answer(jay, sam, DECLINED, LATER)
        recorded_answer(mia, sam, DECLINED, LATER, to=TAKE_PART)
    with world.acting("nadia") as nadia:
        aaliyah = young_person(nadia, world.people["Aaliyah"])
        recorded_answer(aaliyah, nadia, AGREED, LATER)
        recorded_answer(aaliyah, nadia, NOT_ASKED, LATER)
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        assert len(agreed_to_evaluation(cohort)) == 1

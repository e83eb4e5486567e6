"""Coverage: each young person has exactly one status at each time point of each measure."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.evaluation.findings.coverage import Coverage, coverage, findings, left_out, statuses
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure, Of
from act.methods.timepoints import PointStatus, Status
from act.outcomes.models import GOALS, Assessment, NonCompletionReason
from tests.evaluation.numbers import (
    BEGAN,
    TODAY,
    RowsInMemory,
    agreed,
    by_key,
    form,
    measure_rows,
    rating,
    time_with_act,
    unfilled,
)

DONE, DUE, OVERDUE, NOT_YET = Status.DONE, Status.DUE, Status.OVERDUE, Status.NOT_YET_DUE
MISSED, REFUSED, LEFT = Status.MISSED, Status.REFUSED, Status.LEFT
NO, ELSEWHERE = NonCompletionReason.YOUNG_PERSON_REFUSED, NonCompletionReason.MISSING_THEN


def _day(month: int, day: int) -> date:
    return date(2016, month, day)


def _of(found: list[Coverage], measure: str = "sdq_self") -> Coverage:
    return next(each for each in found if each.measure == measure)


def _covered(rows: dict[Any, Any], group: list[TimeWithAct], of: frozenset[int] | None = None) -> list[Coverage]:
    return coverage(RowsInMemory(rows), group, TODAY, agreed(group) if of is None else of)  # type: ignore[arg-type]


def _standings(group: list[TimeWithAct], *rows: dict[str, Any], measure: str = "sdq_self") -> list[Status]:
    ((_, standings),) = _times(measure_rows(*rows), group, measure)
    return [standing.status for standing in standings]


def _times(
    rows: dict[Any, Any], group: list[TimeWithAct], measure: str = "sdq_self"
) -> list[tuple[TimeWithAct, tuple[PointStatus, ...]]]:
    found = statuses(RowsInMemory(rows), group, TODAY, agreed(group))  # type: ignore[arg-type]
    return next(list(each) for name, each in found if name == measure)


@pytest.mark.parametrize(
    ("time", "rows", "expected"),
    [
        (time_with_act(), [], [MISSED, MISSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [form(_day(3, 1)), form(_day(6, 4))], [DONE, DONE, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [form(_day(2, 16)), form(_day(3, 29))], [DONE, MISSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [form(_day(2, 15)), form(_day(3, 30))], [MISSED, MISSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [form(_day(10, 13))], [MISSED, MISSED, DONE, NOT_YET, NOT_YET]),
        (time_with_act(), [form(_day(10, 14))], [MISSED, MISSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [form(_day(3, 1), measure="sdq_parent")], [MISSED, MISSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [unfilled(3, _day(6, 4), NO)], [MISSED, REFUSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [unfilled(3, _day(6, 4), NO), form(_day(6, 9))], [MISSED, DONE, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(), [unfilled(3, _day(6, 4), ELSEWHERE)], [MISSED, MISSED, MISSED, NOT_YET, NOT_YET]),
        (time_with_act(ended_on=_day(5, 31)), [], [MISSED, LEFT, LEFT, LEFT, LEFT]),
        (time_with_act(ended_on=_day(6, 1)), [], [MISSED, MISSED, LEFT, LEFT, LEFT]),
        (time_with_act(ended_on=_day(5, 31)), [form(_day(5, 30))], [MISSED, DONE, LEFT, LEFT, LEFT]),
        (time_with_act(ended_on=_day(5, 31)), [form(_day(6, 2))], [MISSED, LEFT, LEFT, LEFT, LEFT]),
        (time_with_act(began_on=_day(10, 30)), [], [DUE, NOT_YET, NOT_YET, NOT_YET, NOT_YET]),
        (time_with_act(began_on=_day(10, 10)), [], [OVERDUE, NOT_YET, NOT_YET, NOT_YET, NOT_YET]),
        (time_with_act(began_on=_day(8, 10)), [], [MISSED, DUE, NOT_YET, NOT_YET, NOT_YET]),
    ],
)
def test_a_time_point_stands_in_the_way_that_was_told(
    time: TimeWithAct, rows: list[dict[str, Any]], expected: list[Status]
) -> None:
    assert _standings([time], *rows) == expected


def test_goals_are_done_by_a_rating_and_not_by_a_form() -> None:
    rows = [rating(_day(3, 5), 4), form(_day(6, 4))]
    assert _standings([time_with_act()], *rows, measure=GOALS) == [DONE, MISSED, MISSED, NOT_YET, NOT_YET]
    assert _standings([time_with_act()], *rows) == [MISSED, DONE, MISSED, NOT_YET, NOT_YET]


def test_why_it_is_not_there_is_counted_beside_it() -> None:
    rows = [unfilled(0, _day(3, 4), ELSEWHERE), unfilled(3, _day(6, 4), NO), form(_day(9, 2))]
    found = _of(_covered(measure_rows(*rows), [time_with_act(), time_with_act(2)]))
    assert [row.reasons for row in found.rows] == [
        {"The young person was missing then": 1, "no reason recorded": 1},
        {"no reason recorded": 1, "the young person said no": 1},
        {"no reason recorded": 1},
        {},
        {},
    ]


def test_who_came_back_stands_in_each_time_with_its_own_forms() -> None:
    group = [time_with_act(ended_on=_day(4, 30)), time_with_act(began_on=_day(9, 1))]
    rows = measure_rows(form(_day(3, 2)), form(_day(9, 2)))
    assert [standings[0].status for _, standings in _times(rows, group)] == [DONE, DONE]
    assert [row.people for row in _of(_covered(rows, group)).rows] == [2] * 5


def test_of_nobody_every_time_point_is_there_with_nobody_at_it() -> None:
    found = _covered({}, [])
    assert [[(row.month, row.people) for row in each.rows] for each in found] == [
        [(month, 0) for month in (0, 3, 6, 9, 12)]
    ] * 3
    assert _values([], {}) == [0, 0, 0]


def _figures(
    group: list[TimeWithAct], rows: dict[Any, Any], of: frozenset[int] | None = None
) -> tuple[Figure, Figure, Figure]:
    who = agreed(group) if of is None else of
    counted = by_key(findings(_covered(rows, group, who), group, TODAY, who))
    return (
        counted["measures.baseline"],
        counted["measures.reached_six_months"],
        counted["measures.six_months"],
    )


def _values(group: list[TimeWithAct], rows: dict[Any, Any]) -> list[Any]:
    return [figure.value for figure in _figures(group, rows)]


@pytest.mark.parametrize(
    ("time", "rows", "expected"),
    [
        (time_with_act(), [], [0, 1, 0]),
        (time_with_act(), [form(_day(3, 1)), form(_day(9, 2))], [1, 1, 1]),
        (time_with_act(), [form(_day(3, 1)), form(_day(3, 9)), form(_day(6, 2))], [1, 1, 0]),
        (time_with_act(), [form(_day(3, 1), measure="sdq_parent"), form(_day(9, 2))], [1, 1, 1]),
        (time_with_act(), [rating(_day(3, 1), 4), rating(_day(9, 2), 6)], [0, 1, 0]),
        (time_with_act(), [unfilled(6, _day(9, 2), NO)], [0, 1, 0]),
        (time_with_act(ended_on=_day(8, 31)), [], [0, 0, 0]),
        (time_with_act(ended_on=_day(9, 1)), [], [0, 1, 0]),
        (time_with_act(began_on=_day(4, 30)), [], [0, 1, 0]),
        (time_with_act(began_on=_day(5, 1)), [], [0, 0, 0]),
    ],
)
def test_first_reached_and_later_count_young_people_with_a_standardised_form(
    time: TimeWithAct, rows: list[dict[str, Any]], expected: list[int]
) -> None:
    assert _values([time], measure_rows(*rows)) == expected


def test_nobody_is_counted_twice_for_two_measures_or_two_times() -> None:
    group = [time_with_act(ended_on=_day(4, 30)), time_with_act(began_on=_day(9, 1)), time_with_act(2)]
    rows = {Assessment: [(1, form(_day(3, 2))), (1, form(_day(9, 2))), (1, form(_day(9, 2), measure="sdq_parent"))]}
    assert _values(group, rows) == [1, 1, 0]


@given(
    began=st.lists(st.dates(date(2016, 2, 1), TODAY), min_size=1, max_size=6),
    done=st.lists(st.tuples(st.integers(1, 6), st.dates(date(2016, 2, 1), TODAY)), max_size=12),
)
def test_whatever_was_filled_in_every_row_adds_up_to_everybody(began: list[date], done: list[tuple[int, date]]) -> None:
    group = [time_with_act(person, day) for person, day in enumerate(began, start=1)]
    rows = {Assessment: [(person, form(day)) for person, day in done]}
    for each in _covered(rows, group):
        assert [row.people for row in each.rows] == [len(group)] * 5


def test_the_first_day_is_the_baseline() -> None:
    assert _times({}, [time_with_act()])[0][1][0].point.due == BEGAN


def test_whoever_did_not_agree_is_in_no_measure_and_is_said_to_be_left_out() -> None:
    group, rows = [time_with_act(1), time_with_act(2)], {Assessment: [(1, form(_day(3, 2))), (2, form(_day(3, 2)))]}
    first, reached, _ = _figures(group, rows, frozenset({1}))
    assert (first.value, first.of, reached.value, reached.of) == (1, Of(2, 2), 2, Of(2, 2))
    assert first.notes[0] == "1 young person has not agreed to be part of the evaluation, and is left out."
    assert [row.people for row in _of(_covered(rows, group, frozenset({1}))).rows] == [1] * 5


def test_how_many_are_left_out_is_said_in_the_singular_and_the_plural() -> None:
    assert left_out(0) == ()
    assert left_out(3) == ("3 young people have not agreed to be part of the evaluation, and are left out.",)


def test_a_row_says_which_form_and_when_and_is_the_latest_of_several() -> None:
    group = [time_with_act()]
    rows = measure_rows(form(_day(3, 2)), form(_day(3, 9), measure="sdq_parent"))
    (row,) = findings(_covered(rows, group), group, TODAY, agreed(group))[0].rows or ()
    assert (row.on, row.value.endswith(" at the start")) == (_day(3, 9), True)

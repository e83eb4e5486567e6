"""Who came, where they lived, what changed and what was said: counted from rows that are told."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from django.utils import timezone

from act.evaluation.findings import change, feedback, homes, people
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.feedback import STATEMENTS
from act.methods.figure import Basis, Figure
from act.outcomes.models import Assessment, GoalRating, Rater
from act.people.models import YoungPerson
from act.placements.models import MissingEpisode, Placement
from act.referrals.models import Referral
from act.voice.models import Feedback
from tests.evaluation.numbers import BEGAN, TODAY, RowsInMemory, form, rating, time_with_act

LEFT = date(2016, 8, 31)


def _values(figures: Iterable[Figure]) -> dict[str, Any]:
    return {figure.key.split(".")[1]: figure.value for figure in figures}


def _stay(kind: str, began: date, ended: date | None = None, because: str = "", **facts: bool) -> dict[str, Any]:
    plain = {"kind": kind, "began_on": began, "ended_on": ended, "provider": "", "ended_because": because}
    return {**plain, "liberty": False, "unregistered": False, **facts}


def _homes(group: list[TimeWithAct], *stays: dict[str, Any]) -> dict[str, Figure]:
    cohort = RowsInMemory({Placement: [(1, stay) for stay in stays]})
    return {figure.key.split(".")[1]: figure for figure in homes.figures(cohort, group, TODAY)}  # type: ignore[arg-type]


BEFORE, MAY = date(2015, 6, 1), date(2016, 5, 10)
HOME, FOSTER = _stay("HOME", BEFORE, MAY, "CREQO"), _stay("U6", MAY)


@pytest.mark.parametrize(
    ("stays", "secure", "stepped_up", "broke_down"),
    [
        ([], 0, 0, 0),
        ([_stay("U6", BEFORE)], 0, 0, 0),
        ([_stay("K1", BEFORE)], 1, 0, 0),
        ([_stay("K1", BEFORE, BEGAN), _stay("U6", BEGAN)], 0, 0, 0),
        ([_stay("K1", BEFORE, BEGAN + timedelta(days=1)), _stay("U6", BEGAN + timedelta(days=1))], 1, 0, 0),
        ([_stay("U6", BEFORE, MAY, "CREQB"), _stay("K1", MAY)], 1, 1, 1),
        ([_stay("K2", BEFORE, liberty=True)], 1, 0, 0),
        ([_stay("Z1", BEFORE, unregistered=True)], 1, 0, 0),
        ([HOME, FOSTER], 0, 1, 1),
        ([FOSTER, HOME], 0, 1, 1),
        ([_stay("U6", BEFORE, MAY, "PLACE"), _stay("U6", MAY)], 0, 0, 0),
        ([_stay("U6", BEFORE, MAY, "CARPL"), _stay("HOME", MAY)], 0, 0, 0),
        ([_stay("HOME", BEFORE, date(2016, 2, 1), "CREQO"), _stay("U6", date(2016, 2, 1))], 0, 0, 0),
    ],
)
def test_where_they_lived_while_with_act(
    stays: list[dict[str, Any]], secure: int, stepped_up: int, broke_down: int
) -> None:
    found = _homes([time_with_act()], *stays)
    assert [found[key].value for key in ("secure", "stepped_up", "broke_down")] == [secure, stepped_up, broke_down]
    of = found["secure"].of
    assert of is not None and (of.eligible, of.enrolled) == (bool(stays), 1)


@pytest.mark.parametrize(("day", "counted"), [(LEFT - timedelta(days=1), 1), (LEFT, 1), (LEFT + timedelta(days=1), 0)])
def test_what_happens_after_the_last_day_is_not_counted(day: date, counted: int) -> None:
    moved = [_stay("U6", BEFORE, day, "CREQB"), _stay("K1", day)]
    found = _homes([time_with_act(ended_on=LEFT)], *moved)
    assert [found[key].value for key in ("secure", "stepped_up", "broke_down")] == [counted] * 3


def test_who_came_back_is_one_young_person_and_their_first_time_is_not_forgotten() -> None:
    group = [time_with_act(ended_on=date(2016, 4, 30)), time_with_act(began_on=date(2016, 9, 1))]
    found = _homes(group, _stay("K1", BEFORE, date(2016, 4, 1)), _stay("HOME", date(2016, 4, 1)))
    of = found["secure"].of
    assert found["secure"].value == 1 and of is not None and (of.eligible, of.enrolled) == (1, 1)


def _missing(group: list[TimeWithAct], *days: date, kind: str = "M") -> tuple[Any, Any]:
    rows = [(1, {"began_at": timezone.make_aware(datetime.combine(day, time(0, 30))), "kind": kind}) for day in days]
    found = _values(homes.figures(RowsInMemory({MissingEpisode: rows}), group, TODAY))  # type: ignore[arg-type]
    return found["missing_before"], found["missing_lately"]


@pytest.mark.parametrize(
    ("day", "before", "lately"),
    [
        (BEGAN - timedelta(days=91), 0, 0),
        (BEGAN - timedelta(days=90), 1, 0),
        (BEGAN - timedelta(days=1), 1, 0),
        (BEGAN, 0, 0),
        (TODAY - timedelta(days=90), 0, 0),
        (TODAY - timedelta(days=89), 0, 1),
        (TODAY, 0, 1),
    ],
)
def test_times_missing_are_compared_over_ninety_days_before_and_lately(day: date, before: int, lately: int) -> None:
    assert _missing([time_with_act()], day) == (before, lately)
    assert _missing([time_with_act()], day, kind="A") == (0, 0)


@pytest.mark.parametrize(("days", "counted"), [(89, 0), (90, 1)])
def test_only_who_has_been_with_act_for_ninety_days_is_compared(days: int, counted: int) -> None:
    group = [time_with_act(began_on=TODAY - timedelta(days=days))]
    assert _missing(group, group[0].began_on - timedelta(days=3)) == (counted, 0)


def test_who_left_is_compared_up_to_their_last_day() -> None:
    assert _missing([time_with_act(ended_on=LEFT)], LEFT, LEFT + timedelta(days=1)) == (0, 1)


def test_who_came_is_counted_once_however_often() -> None:
    cohort = RowsInMemory(
        {
            YoungPerson: [(1, {"gender": "girl"}), (2, {"gender": "boy"}), (3, {"gender": "girl"})],
            Referral: [
                (1, {"breakdown_of": "family"}),
                (1, {"breakdown_of": "family"}),
                (2, {"breakdown_of": "placement"}),
                (3, {"breakdown_of": "family"}),
            ],
        }
    )
    group = [
        time_with_act(1, ended_on=LEFT),
        time_with_act(1, began_on=date(2016, 9, 5)),
        time_with_act(2, ended_on=LEFT),
    ]
    found = _values(people.figures(cohort, group))  # type: ignore[arg-type]
    assert found == {"joined": 2, "young_women": 1, "edge_of_care": 1, "placement_at_risk": 1, "present": 1}


def _courses(*forms: dict[str, Any], since: TimeWithAct | None = None) -> list[change.FormSeries]:
    cohort = RowsInMemory({Assessment: [(1, each) for each in forms], YoungPerson: [(1, {"gender": "girl"})]})
    return change.form_series(cohort, [since or time_with_act()], "sdq_self")  # type: ignore[arg-type]


FIRST, LATER = date(2016, 3, 4), date(2016, 9, 4)


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        (20, 13, "better"),
        (20, 14, "none"),
        (20, 20, "none"),
        (20, 26, "none"),
        (20, 27, "worse"),
        (None, 20, None),
        (20, None, None),
    ],
)
def test_change_is_reliable_beyond_the_error_of_the_measure(
    before: int | None, after: int | None, verdict: str | None
) -> None:
    found = _courses(form(LATER, after), form(FIRST, before, kind="baseline"))
    values = _values(change.figures(RowsInMemory({}), found))  # type: ignore[arg-type]
    assert [key for key in ("better", "none", "worse") if values[key]] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("since", "days", "kept"),
    [
        (time_with_act(), [FIRST], 1),
        (time_with_act(), [date(2016, 2, 15), date(2016, 2, 16), LATER], 2),
        (time_with_act(ended_on=LEFT), [FIRST, LEFT, LATER], 2),
        (time_with_act(), [], 0),
    ],
)
def test_only_forms_of_the_time_with_act_are_set_side_by_side(since: TimeWithAct, days: list[date], kept: int) -> None:
    found = _courses(*(form(day) for day in days), since=since)
    assert sum(len(course.forms) for course in found) == kept
    assert all(course.change is None for course in found) is (kept < 2)


def _goals(*ratings: dict[str, Any]) -> tuple[Any, ...]:
    found = _values(change.figures(RowsInMemory({GoalRating: [(1, each) for each in ratings]}), []))  # type: ignore[arg-type]
    return found["goals_rated"], found["goals_up"], found["goals"]


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ([], (0, 0, None)),
        ([rating(FIRST, 3)], (0, 0, None)),
        ([rating(FIRST, 3), rating(FIRST, 5)], (0, 0, None)),
        ([rating(LATER, 7), rating(FIRST, 3)], (1, 1, 4)),
        ([rating(FIRST, 3), rating(LATER, 3)], (1, 0, 0)),
        ([rating(FIRST, 3), rating(LATER, 2, rater=Rater.WORKER)], (0, 0, None)),
        ([rating(FIRST, 3), rating(LATER, 2, goal=2)], (0, 0, None)),
        ([rating(FIRST, 3), rating(LATER, 6), rating(FIRST, 5, 2), rating(LATER, 4, 2)], (2, 1, 1)),
    ],
)
def test_goals_move_from_the_first_rating_of_the_young_person_to_the_latest(
    ratings: list[dict[str, Any]], expected: tuple[Any, ...]
) -> None:
    assert _goals(*ratings) == expected


def test_change_rests_on_norms_that_nobody_has_checked_and_says_so() -> None:
    found = change.figures(RowsInMemory({}), _courses(form(FIRST, 20, kind="baseline"), form(LATER, 9)))  # type: ignore[arg-type]
    better = next(figure for figure in found if figure.key == "change.better")
    assert (better.value, better.n, better.basis, better.verified) == (1, 1, Basis.COMPUTED, False)
    assert "Jacobson and Truax" in better.method


def test_each_line_is_one_young_person_without_a_name() -> None:
    assert change.draw([]) is None
    assert change.draw(_courses(form(FIRST))) is None
    drawn = change.draw(_courses(form(FIRST, kind="baseline"), form(date(2016, 6, 20), 14), form(LATER, 9)))
    assert drawn is not None and "Young person 1" in repr(drawn)


def _feedback(given_by: str, recommend: str) -> dict[str, Any]:
    answers = dict.fromkeys(STATEMENTS, "yes") | {"recommend": recommend}
    return {"given_by": given_by, "form_version": "1", **answers}


def test_who_would_rather_not_say_is_heard_and_is_not_counted_as_a_no() -> None:
    said = ["yes", "yes", "sort_of", "no", "rather_not", "skipped"]
    rows = [(number, _feedback("young_person", each)) for number, each in enumerate(said)]
    found = {figure.key: figure for figure in feedback.figures(RowsInMemory({Feedback: rows}))}  # type: ignore[arg-type]
    assert found["voice.young_people"].value == 6
    recommend = found["voice.young_people_recommend"]
    assert recommend.of is not None and (recommend.value, recommend.of.eligible, recommend.of.enrolled) == (2, 4, 6)
    assert [found[f"voice.{key}"].value for key in ("parents", "parents_recommend")] == [0, 0]

"""Looked after and miles, at the start and now; and what was expected without ACT against what happened."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from act.evaluation.findings import away
from act.evaluation.findings.counting import CountedRow
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure, Of
from act.placements.models import Placement
from act.referrals.models import ExpectedPath
from tests.evaluation.numbers import BEGAN, TODAY, RowsInMemory, by_key, time_with_act

LONG_AGO, MAY = date(2015, 6, 1), date(2016, 5, 10)
A_DAY = timedelta(days=1)
LEFT = date(2016, 8, 31)


def _stay(kind: str, began: date, ended: date | None = None, miles: str = "", status: str = "E1") -> dict[str, Any]:
    legal = "" if kind == "HOME" else status
    known = Decimal(miles) if miles else None
    return {"kind": kind, "began_on": began, "ended_on": ended, "miles": known, "legal_status": legal}


def _path(accommodation: str, judged: date = LONG_AGO, weeks: int = 26) -> dict[str, Any]:
    return {"accommodation": accommodation, "weeks": weeks, "judged_on": judged}


def _findings(
    stays: list[tuple[int, dict[str, Any]]],
    paths: list[tuple[int, dict[str, Any]]] | None = None,
    times: list[TimeWithAct] | None = None,
) -> Any:
    cohort = RowsInMemory({Placement: stays, ExpectedPath: paths or []})
    return away.findings(cohort, times or [time_with_act()], TODAY)  # type: ignore[arg-type]


def _figures(*given: Any) -> dict[str, Figure]:
    return by_key(_findings(*given))


@pytest.mark.parametrize(
    ("stays", "start", "now", "known"),
    [
        ([], 0, 0, (0, 0)),
        ([_stay("HOME", LONG_AGO)], 0, 0, (1, 1)),
        ([_stay("U6", LONG_AGO)], 1, 1, (1, 1)),
        ([_stay("HOME", LONG_AGO, MAY), _stay("U6", MAY)], 0, 1, (1, 1)),
        ([_stay("U6", LONG_AGO, MAY), _stay("HOME", MAY)], 1, 0, (1, 1)),
        ([_stay("U6", LONG_AGO, BEGAN), _stay("HOME", BEGAN)], 0, 0, (1, 1)),
        ([_stay("U6", BEGAN + A_DAY)], 0, 1, (0, 1)),
        ([_stay("U6", LONG_AGO, TODAY)], 1, 0, (1, 0)),
    ],
)
def test_looked_after_is_read_on_the_first_day_and_today(
    stays: list[dict[str, Any]], start: int, now: int, known: tuple[int, int]
) -> None:
    found = _figures([(1, stay) for stay in stays])
    assert (found["homes.looked_after_start"].value, found["homes.looked_after_now"].value) == (start, now)
    assert (found["homes.looked_after_start"].of, found["homes.looked_after_now"].of) == (
        Of(known[0], 1),
        Of(known[1], 1),
    )


def test_of_whoever_left_now_is_their_last_day() -> None:
    moved = [(1, _stay("HOME", LONG_AGO, LEFT + A_DAY)), (1, _stay("U6", LEFT + A_DAY, miles="9"))]
    found = _figures(moved, [], [time_with_act(ended_on=LEFT)])
    assert (found["homes.looked_after_now"].value, found["homes.miles_now"].value) == (0, None)


def test_of_whoever_came_back_the_start_is_their_first_day_of_all() -> None:
    times = [time_with_act(began_on=date(2016, 9, 1)), time_with_act(ended_on=date(2016, 4, 30))]
    found = _figures([(1, _stay("U6", LONG_AGO, MAY)), (1, _stay("HOME", MAY))], [], times)
    assert (found["homes.looked_after_start"].value, found["homes.looked_after_start"].of) == (1, Of(1, 1))
    assert found["homes.looked_after_now"].value == 0


def test_miles_are_the_middle_of_those_living_away_and_not_known_is_left_out() -> None:
    miles = {1: "2.5", 2: "40", 3: "7", 4: ""}
    stays = [(person, _stay("K2", LONG_AGO, miles=far)) for person, far in miles.items()]
    stays += [(5, _stay("HOME", LONG_AGO, miles="99"))]
    found = _figures(stays, [], [time_with_act(person) for person in range(1, 7)])
    middle = found["homes.miles_now"]
    assert (middle.value, middle.low, middle.high, middle.n, middle.unit) == (7, 2.5, 40, 3, "miles")


@pytest.mark.parametrize(
    ("path", "stays", "expected", "moved"),
    [
        (None, [_stay("U6", MAY)], 0, 0),
        (_path("home"), [_stay("U6", MAY)], 0, 0),
        (_path("childrens_home"), [_stay("HOME", LONG_AGO)], 1, 0),
        (_path("childrens_home"), [_stay("U6", LONG_AGO)], 1, 0),
        (_path("childrens_home"), [_stay("U6", LONG_AGO, MAY), _stay("HOME", MAY)], 1, 0),
        (_path("childrens_home"), [_stay("HOME", LONG_AGO, MAY), _stay("U6", MAY)], 1, 1),
        (_path("foster_care"), [_stay("K1", MAY)], 1, 1),
        (_path("secure_home"), [_stay("U6", BEGAN)], 1, 0),
        (_path("secure_home"), [_stay("U6", BEGAN + A_DAY)], 1, 1),
        (_path("secure_home"), [_stay("U6", TODAY)], 1, 1),
    ],
)
def test_a_move_was_expected_and_came_about_or_did_not(
    path: dict[str, Any] | None, stays: list[dict[str, Any]], expected: int, moved: int
) -> None:
    found = _figures([(1, stay) for stay in stays], [(1, path)] if path else [])
    assert (found["homes.expected_to_move"].value, found["homes.expected_and_moved"].value) == (expected, moved)
    assert found["homes.expected_and_moved"].of == Of(expected, 1)


def test_only_the_first_judgement_says_what_was_expected() -> None:
    later = _path("secure_home", judged=MAY)
    assert _figures([], [(1, later), (1, _path("home"))])["homes.expected_to_move"].value == 0


@pytest.mark.parametrize(
    ("day", "moved"), [(date(2016, 4, 30), 1), (date(2016, 6, 1), 0), (date(2016, 9, 2), 1), (LEFT, 0)]
)
def test_a_move_between_two_times_with_act_came_about_without_act(day: date, moved: int) -> None:
    times = [time_with_act(ended_on=date(2016, 4, 30)), time_with_act(began_on=date(2016, 9, 1))]
    found = _figures([(1, _stay("U6", day))], [(1, _path("childrens_home"))], times)
    assert found["homes.expected_and_moved"].value == moved


def test_each_row_says_what_was_expected_and_what_happened() -> None:
    stays = [(1, _stay("HOME", LONG_AGO, MAY)), (1, _stay("U6", MAY))]
    listed = _findings(
        stays,
        [(1, _path("childrens_home", weeks=12)), (2, _path("secure_home"))],
        [
            time_with_act(1),
            time_with_act(2),
        ],
    )
    rows: dict[int, CountedRow] = next(
        {row.person: row for row in finding.rows}
        for finding in listed
        if finding.figure.key == "homes.expected_to_move"
    )
    assert rows[1].value.startswith("expected: ") and rows[1].value.endswith(", 12 weeks")
    assert rows[1].why.startswith("happened: ") and rows[1].why != "happened: no move"
    assert rows[2].why == "happened: no move"

"""Who joined and where they lived, counted from rows in memory."""

from datetime import date, timedelta
from typing import Any

import pytest

from act.evaluation.findings import homes, people
from act.evaluation.findings.counting import CountedRow, Finding, middle, people_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import TOO_FEW, Figure, Of
from act.people.models import YoungPerson
from act.placements.models import Placement
from act.referrals.models import Referral
from tests.evaluation.numbers import BEGAN, TODAY, RowsInMemory, by_key, time_with_act

LEFT = date(2016, 8, 31)
HOMES = ("homes.secure", "homes.stepped_up", "homes.broke_down")


def _stay(kind: str, began: date, ended: date | None = None, because: str = "", **facts: bool) -> dict[str, Any]:
    plain = {"kind": kind, "began_on": began, "ended_on": ended, "provider": "", "ended_because": because}
    return {**plain, "liberty": False, "unregistered": False, **facts}


def _homes(group: list[TimeWithAct], *stays: dict[str, Any]) -> dict[str, Figure]:
    cohort = RowsInMemory({Placement: [(1, stay) for stay in stays]})
    return by_key(homes.findings(cohort, group, TODAY))  # type: ignore[arg-type]


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
    counted = _homes([time_with_act()], *stays)
    assert [counted[key].value for key in HOMES] == [secure, stepped_up, broke_down]
    assert counted["homes.secure"].of == Of(bool(stays), 1)


@pytest.mark.parametrize(("day", "times"), [(LEFT - timedelta(days=1), 1), (LEFT, 1), (LEFT + timedelta(days=1), 0)])
def test_what_happens_after_the_last_day_is_not_counted(day: date, times: int) -> None:
    moved = [_stay("U6", BEFORE, day, "CREQB"), _stay("K1", day)]
    counted = _homes([time_with_act(ended_on=LEFT)], *moved)
    assert [counted[key].value for key in HOMES] == [times] * 3


def test_who_came_back_is_one_young_person_and_their_first_time_is_not_forgotten() -> None:
    group = [time_with_act(ended_on=date(2016, 4, 30)), time_with_act(began_on=date(2016, 9, 1))]
    counted = _homes(group, _stay("K1", BEFORE, date(2016, 4, 1)), _stay("HOME", date(2016, 4, 1)))
    assert (counted["homes.secure"].value, counted["homes.secure"].of) == (1, Of(1, 1))


GROUP = [time_with_act(1, ended_on=LEFT), time_with_act(1, began_on=date(2016, 9, 5)), time_with_act(2, ended_on=LEFT)]


def _referral(of: str, risk: str, state: str = "allocated") -> dict[str, Any]:
    return {"breakdown_of": of, "breakdown_risk": risk, "state": state}


def _joined(*referrals: tuple[int, dict[str, Any]]) -> dict[str, Any]:
    described = [(1, {"gender": "girl"}), (2, {"gender": "boy"}), (3, {"gender": "girl"})]
    cohort = RowsInMemory({YoungPerson: described, Referral: list(referrals)})
    return {key: figure.value for key, figure in by_key(people.findings(cohort, GROUP)).items()}  # type: ignore[arg-type]


def test_who_joined_is_counted_once_however_often() -> None:
    family, placement = _referral("family", "high"), _referral("placement", "high")
    assert _joined((1, family), (1, family), (2, placement), (3, family)) == {
        "people.joined": 2,
        "people.young_women": 1,
        "people.edge_of_care": 1,
        "people.placement_at_risk": 1,
        "people.present": 1,
    }


@pytest.mark.parametrize("of", ["family", "placement"])
@pytest.mark.parametrize(
    ("risk", "state", "close"),
    [
        ("high", "allocated", 1),
        ("high", "accepted", 1),
        ("medium", "allocated", 0),
        ("low", "allocated", 0),
        ("", "allocated", 0),
        ("high", "not_accepted", 0),
        ("high", "waiting", 0),
    ],
)
def test_close_to_breaking_down_reads_the_risk_of_the_referral_that_led_to_act(
    of: str, risk: str, state: str, close: int
) -> None:
    key, other = ("people.edge_of_care", "people.placement_at_risk")[:: 1 if of == "family" else -1]
    counted = _joined((1, _referral(of, risk, state)))
    assert (counted[key], counted[other]) == (close, 0)


def test_a_low_risk_of_one_referral_does_not_hide_the_high_risk_of_another() -> None:
    assert _joined((1, _referral("family", "low")), (1, _referral("family", "high")))["people.edge_of_care"] == 1


def _rows(*persons: int) -> list[CountedRow]:
    return [CountedRow(person=person, value="it") for person in persons]


def test_a_figure_that_counts_young_people_has_nobody_in_two_rows() -> None:
    with pytest.raises(ValueError, match=r"people\.x counts young people, and one of them is in two rows"):
        people_counted("people.x", "it", _rows(1, 2, 1))


@pytest.mark.parametrize(("eligible", "sure"), [(4, False), (5, True)])
def test_a_share_of_fewer_than_five_says_that_there_are_too_few(eligible: int, sure: bool) -> None:
    figure = people_counted("people.x", "it", _rows(1, 2), of=Of(eligible, 9)).figure
    assert (figure.interval is not None, TOO_FEW in figure.notes) == (sure, not sure)


def test_a_count_of_nobody_in_particular_has_neither_an_interval_nor_the_note() -> None:
    figure = people_counted("people.x", "it", _rows(1, 2)).figure
    assert (figure.interval, figure.notes) == (None, ())


def _middle(*values: float) -> Finding:
    rows = zip(_rows(*range(len(values))), values, strict=True)
    return middle("people.x", "it", list(rows), unit="points", method="Median")


@pytest.mark.parametrize(
    ("values", "expected"),
    [((), (None, None, None, 0)), ((4.0,), (4, 4, 4, 1)), ((9.0, -2.0, 4.0, 1.0), (2.5, -2, 9, 4))],
)
def test_a_middle_says_the_lowest_and_the_highest_and_of_how_many(
    values: tuple[float, ...], expected: tuple[float | None, ...]
) -> None:
    figure = _middle(*values).figure
    assert (figure.value, figure.low, figure.high, figure.n) == expected
    assert (figure.bounds, figure.interval, TOO_FEW in figure.notes) == ("lowest to highest", None, True)


def test_a_middle_of_six_has_an_interval_in_its_unit() -> None:
    figure = _middle(1, 2, 3, 4, 5, 6).figure
    assert figure.interval is not None and figure.interval.unit == "points" and TOO_FEW not in figure.notes

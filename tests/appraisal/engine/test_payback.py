"""Paid back is when the balance turns for the last time: the dip, the peak and the convention are said."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from act.appraisal.engine.dated_flows import DatedFlows
from act.appraisal.engine.figures import figures
from act.appraisal.engine.payback import Flows, days_of, paid_back, payback
from act.appraisal.model import DecisionBasis
from act.methods.figure import Figure
from tests.appraisal.models import cost, line, pounds, worked

FIRST = date(2016, 2, 1)
# The balance by hand: each year's cost is paid at its start, its benefit comes evenly over it.
TURNS = [
    ("a later bill undoes it", [1, 1_000_000], [2, 0], None),
    ("it turns twice", [100, 300, 0], [200, 0, 500], 2 + 200 / 500),
    ("each year's cost dips and the year brings it back", [100, 100, 100], [150, 150, 150], 1 + 50 / 150),
    ("it ends exactly even", [200], [200], 1.0),
    ("it ends a pound short", [201], [200], None),
    ("a loss in a year between", [100, 0, 0], [120, -50, 60], 2 + 30 / 60),
    ("an income at the start of a year brings it back", [100, -60], [40, 0], 1.0),
    ("what comes before the first bill is kept", [0, 100], [50, 200], 1 + 50 / 200),
    ("enough had come before the first bill", [0, 100], [200, 0], 1.0),
    ("nothing is ever spent", [0, 0], [5, 5], None),
]


@pytest.mark.parametrize(("costs", "benefits", "years"), [row[1:] for row in TURNS], ids=[row[0] for row in TURNS])
def test_when_the_balance_turns_for_the_last_time(
    costs: list[float], benefits: list[float], years: float | None
) -> None:
    found = payback(np.array(costs, dtype=float), np.array(benefits, dtype=float))
    assert found == (None if years is None else pytest.approx(years))


def test_the_dip_and_what_has_to_be_found_are_worked_out() -> None:
    """-100, +100, -200 at year 1, and 500 over the third year."""
    found = paid_back(Flows(np.array([100.0, 300, 0, 0]), np.array([200.0, 0, 500]), 0))
    assert (found.first, found.years) == (0.5, pytest.approx(2.4))
    assert (found.dip, found.dip_at, found.peak) == (-200, 1, 200)


def told(changes: dict[str, object]) -> dict[str, Figure]:
    return {each.key.removeprefix("appraisal."): each for each in figures(worked(changes))}


BILL = {"costs.staff.amount": [100, 900], "benefits.beds.profile": [1, 0]}


def test_a_bill_that_undoes_it_is_said_beside_the_payback() -> None:
    """£200 in year 0 covers £100 after half of it; £900 of year 1 is never covered."""
    found = told(BILL)["payback_years"]
    assert found.value is None
    assert found.notes[0] == (
        "Covered after 0.50 years, then £800 short again at year 1, and never for good by the horizon. At the most "
        "£800 has to be found"
    )
    assert told(BILL)["peak_funding"].value == 800


def test_a_payback_says_when_in_a_year_pounds_fall() -> None:
    method = told({})["payback_years"].method
    assert "its cost falls at its start" in method and "its benefit comes evenly over it" in method
    assert "turns for the last time" in method


@pytest.mark.parametrize(
    ("benefits", "note"),
    [
        # 60 and 60 against 100: 1 + 1/3 + ... if year 1 begins at 1, and two thirds of year 2 if it ends there.
        ([0, 60, 60], "If year 1 stands for one year from the start, as in most spreadsheets, it is 1.67 years"),
        ([60, 60, 0], None),
    ],
)
def test_flows_that_stand_for_points_in_time_are_told_apart(benefits: list[float], note: str | None) -> None:
    outright = {"amount": benefits, "price_year": "2015/16", "counterfactual": "comparison"}
    found = told({"benefits.beds": {**outright, "class": "fiscal", "gains": "nhs"}})["payback_years"]
    assert found.notes == ((note,) if note else ())


@pytest.mark.parametrize(
    ("timing", "years"),
    [("year-start", 0.5), ("mid-year", 0.0), ("year-end", 0.0)],
)
def test_a_cost_may_be_paid_at_the_start_over_or_at_the_end_of_its_year(timing: str, years: float) -> None:
    """£100 against £200 over the year: paid at its start half a year, paid meanwhile or after it none."""
    assert told({"costs.staff.timing": timing})["payback_years"].value == pytest.approx(years)


def test_a_cost_at_the_end_of_the_last_year_can_undo_it() -> None:
    late = cost(amount=[100, 0, 150], timing="year-end")
    assert told({"costs.staff": late})["payback_years"].value is None


PUBLIC = {
    "appraisal.decide_on": "public",
    "costs.time": cost(amount=50, kind="in_kind", pays="police"),
    "benefits.calm": line(**{"class": "social"}, gains="society", population=1, impact=1, unit_cost=pounds(100)),
}


def test_a_decision_on_public_value_has_a_payback_of_its_own() -> None:
    """£100 and £50 in kind against £200 and £100 over the year: half a year; of fiscal benefit alone as before."""
    found = told(PUBLIC)
    assert found["payback_public_years"].value == pytest.approx(150 / 300)
    assert found["payback_years"].value == pytest.approx(100 / 200)
    assert "payback_public_years" not in told({**PUBLIC, "appraisal.decide_on": "fiscal"})


def test_a_transfer_pays_nothing_back_to_the_public() -> None:
    tax = line(population=1, impact=1, unit_cost=pounds(1_000), gains="hmrc", transfer=True)
    assert told({**PUBLIC, "benefits.tax": tax})["payback_public_years"].value == pytest.approx(150 / 300)


def test_by_days_it_is_the_whole_days_until_the_balance_turns() -> None:
    """£1,000 on the first day and £100 a night from the third on: the twelfth night, eleven days after the first."""
    model = {"costs.staff": cost(amount=1_000), "benefits.beds": line(population=1, impact=1, unit_cost=pounds(2_000))}
    plain = worked(model)
    nights = np.array([0.0, 0.0, *[1.0] * 20])
    weights = {plain.costs[0].line.key: np.eye(22)[0], plain.benefits[0].line.key: nights}
    found = {figure.key: figure for figure in figures(replace(plain, dated=DatedFlows(begins=FIRST, weights=weights)))}
    assert found["appraisal.payback_years"].value == 11 / 365.25
    assert found["appraisal.peak_funding"].value == 1_000
    assert "a year is 365.25 days" in found["appraisal.payback_years"].method
    assert "appraisal.payback_years_discounted" not in found


def test_without_days_there_are_no_flows_by_day() -> None:
    with pytest.raises(ValueError, match="is not known"):
        days_of(worked({}), DecisionBasis.FISCAL)

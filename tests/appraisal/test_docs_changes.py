"""The page on what changed in the method quotes what the engine works out."""

import numpy as np
import pytest

from act.appraisal.deflator import deflator
from act.appraisal.engine import run, simulate
from act.appraisal.engine.simulation_figures import simulated_return
from act.appraisal.model import DecisionBasis
from act.appraisal.uncertainty import chance
from tests.appraisal.models import GONE, cost, line, model, pounds, worked
from tests.appraisal.pages import words

PAGE = words("docs/explanation/appraisal-changes.md")
OUTRIGHT = {
    "amount": [50, 70, 80],
    "price_year": "2015/16",
    "counterfactual": "comparison",
    "class": "fiscal",
    "gains": "nhs",
}


def fiscal(changes: dict[str, object]) -> float:
    return float(worked(changes).totals.fiscal)


def test_it_quotes_a_loss_and_an_income() -> None:
    loss = fiscal({"benefits.beds": line(impact=-1, unit_cost=pounds(100), optimism=6)})
    income = worked({"costs.staff": cost(amount=-100, optimism=6)}).totals.cost
    assert f"£1,000 lost became £600 | times 1 + share: £{-loss:,.0f}" in PAGE
    assert f"£100 became £140 | times 1 − share: £{-income:.0f}" in PAGE


@pytest.mark.parametrize("lag", [0, 0.5, 0.99, 1])
def test_it_quotes_a_lag(lag: float) -> None:
    """100 a year for 2 years, half as much in the second."""
    fades = {"lag": lag, "years": 2, "drop_off": 0.5}
    kept = fiscal({"benefits.beds": line(population=1, impact=1, unit_cost=pounds(100), profile=fades)})
    assert f"a lag of 0.5 kept £125 of £150 | nothing is lost: £{kept:.0f} at any lag within the horizon" in PAGE


def test_it_quotes_a_simulated_return() -> None:
    """£100,000 of benefit, and a cost of £100,000 on average with a standard deviation of £70,000."""
    wide = {"gamma": {"mean": 100_000, "sd": 70_000}}
    found = model({"costs.staff.amount": wide, "benefits.beds": {**OUTRIGHT, "amount": 100_000}})
    drawn = simulate(found, 200_000, seed=1)
    told = simulated_return(drawn, "running", DecisionBasis.FISCAL)
    assert told is not None and told.value == pytest.approx(1.0, abs=0.01)
    assert float((100_000 / np.asarray(drawn.totals.cost)).mean()) == pytest.approx(1.96, abs=0.05)
    assert "the mean of returns was £1.96 where £1.00 is true" in PAGE


def test_it_quotes_the_chance_of_what_no_draw_showed() -> None:
    assert f"“{chance(np.ones(1_000)).sentence.partition(':')[0]}” of 1,000 draws" in PAGE


def test_it_quotes_an_outturn_and_a_forecast() -> None:
    outturn, forecast = (
        float(deflator(edition).index["2019/20"] / deflator(edition).index["2013/14"])
        for edition in ("ons-2025-06", "v1.4")
    )
    assert f"2013/14 to 2019/20 is × {outturn:.4f}, where the forecast had × {forecast:.4f}" in PAGE


def test_it_quotes_missing_episodes() -> None:
    price = {"value": 1_325, "price_year": "2011/12", "class": "fiscal", "agency": "police"}
    episodes = {"population": 25, "counterfactual": "comparison", "unit_cost": price}
    bare = {"costs": GONE, "benefits.beds": {**episodes, "impact": {"without": 6.2, "with": 3.9}}}
    published, outturn = fiscal(bare), fiscal({**bare, "appraisal.deflator": GONE})
    assert f"are worth £{published:,.2f} in 2015/16 by the index v1.4, and £{outturn:,.2f} by the outturn" in PAGE


def test_it_quotes_when_in_its_year_money_falls() -> None:
    worth = (
        fiscal({"appraisal.discount": 0.1, "appraisal.timing": timing, "benefits.beds": OUTRIGHT})
        for timing in ("year-start", "mid-year", "year-end")
    )
    start, middle, end = (f"£{each:.2f}" for each in worth)
    assert f"£50, £70 and £80 at 10 % are worth {start}, {middle} and {end}." in PAGE


def test_it_quotes_a_bill_that_undoes_a_payback() -> None:
    bill = worked({"costs.staff.amount": [1, 1_000_000], "benefits.beds": {**OUTRIGHT, "amount": [2, 0]}})
    assert run(bill.model).net == -999_999
    assert "£2 back on £1 in half a year is no payback when £1,000,000 falls due the year after" in PAGE

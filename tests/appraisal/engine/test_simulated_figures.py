"""What is said of draws: expected sums, quantiles as they are, Monte Carlo errors, and no chance of nothing."""

import numpy as np
import pytest

from act.appraisal.engine import Simulation, simulate
from act.appraisal.engine.simulation_figures import simulated_figures
from act.methods.figure import Figure, shown
from tests.appraisal.models import GONE, cost, line, model, pounds

WIDE = {"costs.staff.amount": {"gamma": {"mean": 200, "sd": 140}}}
"""£200 of benefit, and a cost of £200 on average that is often far below it: £1.00, though a mean return is near 2."""


def told(drawn: Simulation) -> dict[str, Figure]:
    return {each.key.removeprefix("appraisal.simulated."): each for each in simulated_figures(drawn)}


def test_the_simulated_return_is_expected_benefit_over_expected_cost() -> None:
    drawn = simulate(model(WIDE), 50_000, seed=1)
    figure, cost_draws = told(drawn)["return_fiscal.running"], np.asarray(drawn.totals.cost)
    assert figure.value == pytest.approx(200 / cost_draws.mean())
    assert figure.value == pytest.approx(1.0, abs=0.02)
    assert float((200 / cost_draws).mean()) > 1.8
    assert "not the mean of their returns" in figure.method


def test_its_interval_is_two_quantiles_of_the_draws_by_name() -> None:
    drawn = simulate(model(WIDE), 5_000, seed=1)
    interval = told(drawn)["return_fiscal.running"].interval
    assert interval is not None
    returns = 200 / np.asarray(drawn.totals.cost)
    assert (interval.low, interval.high) == pytest.approx(tuple(np.percentile(returns, (2.5, 97.5))))
    assert interval.method == "2.5th and 97.5th percentile of the draws"


def test_an_interval_is_never_stretched_to_hold_the_mean() -> None:
    """One draw in a thousand is a million: the mean lies above 97.5 of 100 draws, and stays there."""
    rare = {"empirical": {"values": [1, 1_000_000], "weights": [999, 1]}}
    drawn = simulate(model({"benefits.beds": line(unit_cost={**pounds(40), **rare})}), 20_000, seed=2)
    found = told(drawn)["benefit_fiscal"]
    assert found.interval is not None and found.value is not None
    assert found.interval.low == found.interval.high == 5 < float(found.value)


@pytest.mark.parametrize("key", ["return_fiscal.running", "net", "benefit_fiscal", "perfect_information"])
def test_every_simulated_number_has_its_monte_carlo_error_beside_it(key: str) -> None:
    changes = {"benefits.beds": line(impact={"beta": {"had": 4, "of": 9}}), "costs.staff.amount": 180}
    found = told(simulate(model(changes), 1_000, seed=1))
    assert any(note.startswith("Monte Carlo error £") for note in found[key].notes)


def test_errors_shrink_with_the_square_root_of_the_draws() -> None:
    few, many = (
        told(simulate(model(WIDE), draws, seed=1))["return_fiscal.running"].notes[0] for draws in (400, 40_000)
    )
    small, large = (float(note.rpartition("£")[2]) for note in (many, few))
    assert large / small == pytest.approx(10, rel=0.3)


def test_what_no_draw_touches_is_said_to_be_the_same_in_every_draw() -> None:
    found = told(simulate(model(WIDE), 500, seed=1))["benefit_fiscal"]
    assert (found.notes, found.interval) == (("the same in every draw",), None)


@pytest.mark.parametrize(
    ("amount", "value", "low", "high", "note"),
    [
        # Never in 2,000 draws: fewer than 3 in 2,000, and no 0 %.
        ({"uniform": {"low": 10, "high": 20}}, None, None, 0.15, "fewer than 3 in 2,000: it was so in no draw"),
        (
            {"uniform": {"low": 210, "high": 220}},
            None,
            99.85,
            None,
            "all but fewer than 3 in 2,000: it was so in every draw",
        ),
        ({"uniform": {"low": 100, "high": 300}}, 50.0, None, None, "Monte Carlo error 1.1 percentage points"),
    ],
)
def test_no_draw_of_n_is_no_chance_of_nothing(
    amount: object, value: float | None, low: float | None, high: float | None, note: str
) -> None:
    found = told(simulate(model({"costs.staff.amount": amount}), 2_000, seed=1))["chance_of_loss"]
    assert found.value == (None if value is None else pytest.approx(value, abs=3))
    assert (found.low, found.high, found.notes) == (
        None if low is None else pytest.approx(low),
        None if high is None else pytest.approx(high),
        (note,),
    )
    if high is not None:
        assert shown(found) == "at most 0.15%"


def test_two_draws_are_too_few_to_say_a_chance() -> None:
    found = told(simulate(model({"costs.staff.amount": {"uniform": {"low": 1, "high": 2}}}), 2, seed=1))
    assert found["chance_of_loss"].notes == ("2 draws are too few to say",)


def test_a_cost_that_is_nothing_in_some_draws_has_a_return_and_no_interval() -> None:
    found = told(simulate(model({"costs.staff.amount": {"empirical": {"values": [0, 400]}}}), 4_000, seed=1))
    figure = found["return_fiscal.running"]
    assert figure.value == pytest.approx(1.0, abs=0.05)
    assert figure.interval is None and "in some draws there is no cost" in figure.notes[1]
    none = told(simulate(model({**WIDE, "costs": GONE, "benefits.beds.impact": {"beta": {"had": 4, "of": 9}}}), 100, 1))
    assert "return_fiscal.running" not in none


def test_a_decision_on_public_value_is_simulated_on_public_value() -> None:
    public = {
        "appraisal.decide_on": "public",
        "costs.time": cost(amount=100, kind="in_kind", pays="police"),
        "benefits.beds": line(**{"class": "social"}, gains="individuals", impact={"beta": {"had": 4, "of": 8}}),
    }
    found = told(simulate(model(public), 4_000, seed=1))
    assert next(key for key in found if key.startswith("return")) == "return_public.running"
    assert found["return_public.running"].value == pytest.approx(200 / 200, abs=0.02)
    assert found["net"].label == "net public value, mean of the draws"
    assert found["chance_of_loss"].label == "chance that the net public value is below nothing"

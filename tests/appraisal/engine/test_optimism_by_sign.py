"""Optimism bias never makes things look better: the sign of a year's pounds decides what it does."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.engine import run, simulate
from act.appraisal.engine.simulation import evaluate
from act.appraisal.reading import model_of
from tests.appraisal.models import GONE, cost, line, model, pounds, text, worked
from tests.appraisal.strategies import files

LOSS = line(impact=-1, unit_cost=pounds(100))


@pytest.mark.parametrize(
    ("optimism", "lost"),
    [(1, -1_000), (4, -1_150), (6, -1_400), ({"share": 0.5, "why": "ours"}, -1_500)],
)
def test_a_loss_becomes_larger(optimism: object, lost: float) -> None:
    """10 x -1 x £100."""
    found = worked({"benefits.beds": {**LOSS, "optimism": optimism}})
    assert found.totals.fiscal == pytest.approx(lost)


@pytest.mark.parametrize(
    ("optimism", "income"),
    [(1, -100), (6, -60), ({"capital": "equipment"}, 0), ({"share": 1.5, "why": "ours"}, 0)],
)
def test_a_hoped_for_income_becomes_smaller_and_never_a_cost(optimism: object, income: float) -> None:
    found = worked({"costs.rent": cost(amount=-100, optimism=optimism)})
    assert found.costs[1].present == pytest.approx(income)


def test_a_price_below_nothing_is_a_loss_too() -> None:
    found = worked({"benefits.beds": line(impact=1, unit_cost=pounds(-100), optimism=6)})
    assert found.totals.fiscal == pytest.approx(-1_400)


@pytest.mark.parametrize(
    ("rates", "pounds_left"), [({"without": 0.5, "with": 0.2}, 300 * 0.6), ({"without": 0.2, "with": 0.5}, -300 * 1.4)]
)
def test_rates_the_wrong_way_round_are_a_loss(rates: dict[str, float], pounds_left: float) -> None:
    found = worked({"benefits.beds": line(impact=rates, unit_cost=pounds(100), optimism=6)})
    assert found.totals.fiscal == pytest.approx(pounds_left)


def test_each_year_is_corrected_by_its_own_sign() -> None:
    """£1,000 and then -£500 at grade 6: £600 and -£700; costs of 100 and an income of 40: 140 and -24."""
    outright = {"amount": [1_000, -500], "price_year": "2015/16", "counterfactual": "comparison", "optimism": 6}
    changes = {
        "benefits.beds": {**outright, "class": "fiscal", "gains": "nhs"},
        "costs.staff": cost(amount=[100, -40], optimism=6),
    }
    found = worked(changes)
    assert [float(each) for each in found.benefits[0].pounds[:2]] == pytest.approx([600, -700])
    assert [float(each) for each in found.costs[0].pounds[:2]] == pytest.approx([140, -24])


def test_each_draw_is_corrected_by_its_own_sign() -> None:
    spread = {"empirical": {"values": [-0.5, 0.5]}}
    found = model({"benefits.beds": line(impact=spread, unit_cost=pounds(100), optimism=6), "costs": GONE})
    assert set(np.round(np.asarray(simulate(found, 200, seed=1).totals.fiscal), 6)) == {-700.0, 300.0}


@given(files(), st.sampled_from([-1.0, 1.0]))
def test_the_simulation_corrects_as_the_single_run_does(file: dict[str, Any], sign: float) -> None:
    for table in file["benefits"].values():
        table["optimism"] = 6
        if isinstance(table.get("unit_cost"), dict):
            table["unit_cost"]["value"] *= sign
    found = model_of(text(file))
    once, many = run(found), evaluate(found, {each.key: np.full(2, each.value) for each in found.inputs})
    size = sum(abs(each.pounds).sum() for each in (*once.costs, *once.benefits))
    assert np.asarray(many.public_value)[0] == pytest.approx(
        float(once.totals.public_value), rel=1e-12, abs=1e-12 * size
    )

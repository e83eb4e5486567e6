"""The simulated run beside the deterministic one: the same lines, the same bytes for the same seed."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from act.appraisal.engine import Simulation, run, simulate
from act.appraisal.engine.simulation import CHUNK, evaluate
from act.appraisal.engine.totals import Totals
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from act.appraisal.uncertainty.summary import summary
from tests.appraisal.models import changed, line, model, pounds, text
from tests.appraisal.strategies import files

ERRORS = 5
"""Monte Carlo errors that a simulated mean may lie from the stated result: seeds are fixed, so it always passes."""

SPREADS: dict[str, dict[str, Any]] = {
    "costs.staff.amount": {"lognormal": {"mean": 300, "sd": 60}},
    "costs.staff.quantity": {"poisson": {"mean": 4}},
    "costs.staff.optimism": {"share": {"triangular": {"low": 0, "mode": 0.1, "high": 0.3}}, "why": "our own"},
    "benefits.beds.population": {"binomial": {"n": 25, "p": 0.4}},
    "benefits.beds.engagement": {"beta": {"had": 20, "of": 25}},
    "benefits.beds.retention": {"empirical": {"values": [0.5, 0.75, 1], "weights": [1, 2, 1]}},
    "benefits.beds.impact": {"beta": {"had": 4, "of": 9}},
    "benefits.beds.attribution": {"pert": {"low": 0.3, "mode": 0.5, "high": 0.7}},
    "benefits.beds.duration": {"gamma": {"mean": 26, "sd": 9}},
    "benefits.beds.optimism": {"share": {"beta": {"alpha": 2, "beta": 8}}, "why": "our own"},
    "benefits.beds.unit_cost": {
        "normal": {"mean": 700, "sd": 100},
        "price_year": "2013/14",
        "source": "fictional",
    },
}
"""Each input once, and only in products: so the mean of the result is the result of the means."""

WORTH = {"appraisal.years": 5, "appraisal.discount": "green-book-2026", "benefits.beds.profile": {"years": 4}}


def uncertain(*places: str) -> Model:
    """The small model over five years, with the spreads of some inputs."""
    return model({**WORTH, **{place: SPREADS[place] for place in places}})


def rate_without_and_with() -> Model:
    return model(
        {
            **WORTH,
            "benefits.beds.impact": {
                "without": {"beta": {"had": 8, "of": 9}},
                "with": {"beta": {"had": 4, "of": 9}},
            },
            "benefits.beds.counterfactual": "judged",
            "benefits.beds.deadweight": {"triangular": {"low": 0, "mode": 0.25, "high": 0.5}},
        }
    )


@pytest.mark.parametrize(
    "found",
    [*(uncertain(place) for place in SPREADS), uncertain(*SPREADS), rate_without_and_with()],
    ids=[*SPREADS, "all at once", "rate without less rate with"],
)
@pytest.mark.parametrize("seed", [1, 2016])
def test_the_simulated_mean_is_the_stated_result(found: Model, seed: int) -> None:
    drawn, stated = simulate(found, 40_000, seed), run(found).totals
    for each, one in _each(drawn.totals, stated):
        told = summary(np.broadcast_to(each, (drawn.draws,)))
        assert abs(told.mean - one) <= ERRORS * told.error + 1e-9 * abs(one)


def _each(many: Totals, once: Totals) -> list[tuple[Any, float]]:
    """Totals of a simulation beside those of a single run."""
    pairs = [
        (getattr(many, name), getattr(once, name))
        for name in ("fiscal", "economic", "social", "transfers", "public_value", "budget_impact", "cost", "whole_cost")
    ]
    return [(each, float(one)) for each, one in pairs]


@settings(max_examples=50)
@given(files(), st.sampled_from([1, 2, 7]))
def test_draws_that_are_all_the_stated_values_give_the_deterministic_run(file: dict[str, Any], draws: int) -> None:
    found = model_of(text(file))
    every = {quantity.key: np.full(draws, quantity.value) for quantity in found.inputs}
    totals, once = evaluate(found, every), run(found)
    size = sum(abs(each.pounds).sum() for each in (*once.costs, *once.benefits))
    for each, one in _each(totals, once.totals):
        assert np.broadcast_to(each, draws) == pytest.approx(np.full(draws, one), rel=1e-12, abs=1e-12 * size)


@settings(max_examples=25)
@given(files(), st.integers(0, 3))
def test_it_does_not_matter_which_inputs_are_drawn(file: dict[str, Any], keep: int) -> None:
    """A number that is drawn and always the same is as good as one that is not: whatever the shapes on the way."""
    found = model_of(text(file))
    some = [quantity for place, quantity in enumerate(found.inputs) if place % 4 == keep]
    totals = evaluate(found, {quantity.key: np.full(3, quantity.value) for quantity in some or found.inputs})
    once = run(found)
    size = sum(abs(each.pounds).sum() for each in (*once.costs, *once.benefits))
    for each, one in _each(totals, once.totals):
        assert np.broadcast_to(each, 3) == pytest.approx(np.full(3, one), rel=1e-12, abs=1e-12 * size)


EVERYTHING = {
    **SPREADS,
    "appraisal.years": 6,
    "appraisal.discount": {"triangular": {"low": 0.02, "mode": 0.035, "high": 0.05}},
    "benefits.beds.profile": {
        "lag": {"triangular": {"low": 0, "mode": 0.5, "high": 1.5}},
        "years": {"pert": {"low": 1, "mode": 2, "high": 4}},
        "drop_off": {"beta": {"had": 2, "of": 10}},
        "ramp": [0.5, 1],
    },
}


def test_each_draw_is_a_run_of_its_own() -> None:
    """Draw by draw, over the edge of a chunk, the simulation is the deterministic run with those inputs."""
    found = model(EVERYTHING)
    drawn = simulate(found, CHUNK + 40, seed=7)
    for place in (0, 1, 2_048, CHUNK - 1, CHUNK, CHUNK + 39):
        once = run(found, lambda each, at=place: float(drawn.inputs[each.key][at]) if each.spread else each.value)
        assert drawn.net[place] == pytest.approx(once.net, rel=1e-10)


def _bytes(found: Simulation) -> dict[str, bytes]:
    """Every draw of every input and of every total."""
    of_totals = {str(place): np.asarray(each).tobytes() for place, (each, _) in enumerate(_each(found.totals, ONCE))}
    return {key: draws.tobytes() for key, draws in found.inputs.items()} | of_totals | {"net": found.net.tobytes()}


ONCE = run(model(EVERYTHING)).totals


@pytest.mark.parametrize("seed", [0, 1, 2**63])
@pytest.mark.parametrize("draws", [2, 3, CHUNK, CHUNK + 1])
def test_the_same_seed_gives_the_same_bytes(seed: int, draws: int) -> None:
    one, other = (simulate(model(EVERYTHING), draws, seed) for _ in range(2))
    assert _bytes(one) == _bytes(other)


def test_another_seed_gives_other_draws_of_every_input() -> None:
    one, other = (simulate(model(EVERYTHING), 50, seed) for seed in (1, 2))
    assert not any(one.inputs[key].tobytes() == other.inputs[key].tobytes() for key in one.inputs)


def test_the_first_draws_are_the_same_however_many_follow() -> None:
    few, many = (simulate(model(EVERYTHING), draws, seed=3) for draws in (100, CHUNK + 100))
    assert few.net.tobytes() == many.net[:100].tobytes()


@pytest.mark.parametrize("other", [place for place in SPREADS if place != "benefits.beds.impact"])
def test_one_more_uncertain_input_changes_no_draw_of_the_others(other: str) -> None:
    alone = simulate(uncertain("benefits.beds.impact"), 500, seed=11)
    beside = simulate(uncertain("benefits.beds.impact", other), 500, seed=11)
    key = "benefits.beds.impact"
    assert len(beside.inputs) == 2
    assert alone.inputs[key].tobytes() == beside.inputs[key].tobytes()


def test_the_order_of_the_file_changes_no_draw() -> None:
    file = changed({**EVERYTHING, "benefits.more": line(unit_cost=pounds(3), population={"poisson": {"mean": 2}})})
    turned = {**file, "benefits": dict(reversed(file["benefits"].items()))}
    one, other = (simulate(model_of(text(each)), 300, seed=4) for each in (file, turned))
    assert {key: each.tobytes() for key, each in one.inputs.items()} == {
        key: each.tobytes() for key, each in other.inputs.items()
    }
    assert one.net == pytest.approx(other.net, rel=1e-12)


def test_an_input_that_stands_in_two_lines_is_drawn_once() -> None:
    """One line gains what the other loses, so the net is nothing in every draw."""
    shared = {"inputs.reached": {"poisson": {"mean": 12}}, "costs.staff.amount": 0}
    lines = {
        "benefits.beds": line(population="reached", impact=1),
        "benefits.worse": line(population="reached", impact=-1),
    }
    drawn = simulate(model({**shared, **lines}), 400, seed=5)
    assert list(drawn.inputs) == ["inputs.reached"]
    assert not drawn.net.any()


def test_what_is_not_drawn_is_the_same_in_every_draw() -> None:
    drawn = simulate(uncertain("costs.staff.amount"), CHUNK + 2, seed=6)
    fiscal = np.broadcast_to(drawn.totals.fiscal, (drawn.draws,))
    assert (fiscal == fiscal[0]).all()
    assert fiscal[0] == pytest.approx(float(run(drawn.model).totals.fiscal), rel=1e-12)


@pytest.mark.parametrize(
    ("draws", "seed", "sentence"),
    [
        (1, 1, "1 draws are too few; give a whole number from 2 up."),
        (-5, 1, "-5 draws are too few; give a whole number from 2 up."),
        (10, -1, "A seed needs to be 0 or more, not -1."),
    ],
)
def test_what_cannot_be_simulated_is_said_in_a_sentence(draws: int, seed: int, sentence: str) -> None:
    with pytest.raises(ValueError, match="^" + sentence.replace(".", r"\.") + "$"):
        simulate(uncertain("costs.staff.amount"), draws, seed)


def test_a_model_without_a_spread_cannot_be_simulated() -> None:
    with pytest.raises(ValueError, match="No input is uncertain: give at least one a spread"):
        simulate(model(), 10, seed=1)

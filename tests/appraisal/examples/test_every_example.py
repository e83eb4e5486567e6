"""What every worked example has to be: about something, sourced, uncertain, and near its own simulation."""

import re

import numpy as np
import pytest

from act.appraisal.engine import run, simulate
from act.appraisal.uncertainty.summary import summary
from tests.appraisal.models import EXAMPLES, example

NAMES = sorted(file.stem for file in EXAMPLES.glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_says_what_it_is_about_and_can_be_drawn(name: str) -> None:
    found = example(name)
    assert re.fullmatch(r"[A-Z0-9].*\.", found.about)
    assert found.break_even and found.uncertain
    assert np.isfinite(simulate(found, 200, seed=1).net).all()


@pytest.mark.parametrize("name", NAMES)
def test_every_number_of_an_example_says_where_it_comes_from(name: str) -> None:
    for quantity in example(name).inputs:
        assert quantity.source or not quantity.stated, quantity.key
    for line in (*example(name).costs, *example(name).benefits):
        assert line.unit_price.source, line.key


@pytest.mark.parametrize("name", NAMES)
def test_a_number_that_nobody_has_published_is_not_called_verified(name: str) -> None:
    text = (EXAMPLES / f"{name}.toml").read_text(encoding="utf-8")
    assert "verified = true" not in text


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name not in ("act-reconstruction", "roll-out-ten-authorities")]
)
def test_the_simulated_mean_of_an_example_is_near_its_stated_result(name: str) -> None:
    """Their spreads have the stated values as means. A rate that fades or discounts bends the result by a little."""
    found = example(name)
    drawn, stated = summary(simulate(found, 20_000, seed=1).net), run(found).net
    assert abs(drawn.mean - stated) < 5 * drawn.error + 0.02 * abs(stated)

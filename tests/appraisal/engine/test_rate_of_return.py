"""The rate of return: one, none between 0 and 100 %, or more than one."""

import pytest

from act.appraisal.engine.figures import figures
from act.methods.figure import Figure
from tests.appraisal.models import cost, worked


def rate(costs: list[float], benefits: list[float]) -> Figure:
    """The break-even of the discount rate."""
    outright = {"amount": benefits, "price_year": "2015/16", "counterfactual": "comparison"}
    changes = {
        "appraisal.years": len(costs),
        "appraisal.discount": 0.035,
        "appraisal.break_even": "appraisal.discount",
        "costs.staff": cost(amount=costs),
        "benefits.beds": {**outright, "class": "fiscal", "gains": "nhs"},
    }
    return next(each for each in figures(worked(changes)) if "break_even" in each.key)


@pytest.mark.parametrize(
    ("costs", "benefits", "value"),
    [
        ([100, 0, 0, 0, 0, 0], [0, 30, 30, 30, 30, 30], 0.15238237),
        ([100, 0], [0, 100], 0.0),
        ([100, 0], [0, 200], 1.0),
    ],
)
def test_the_one_rate_of_return(costs: list[float], benefits: list[float], value: float) -> None:
    found = rate(costs, benefits)
    assert found.value == pytest.approx(value, abs=1e-8) and found.notes == ()


@pytest.mark.parametrize(
    ("costs", "benefits"),
    [
        # Two rates, -76 % and 185 %: neither is a rate that could be meant.
        ([50, 100, 0, 0, 100], [0, 0, 600, 300, 0]),
        ([100, 0], [0, 50]),
        ([0, 0], [5, 5]),
        # All falls in year 0, so that no rate changes anything.
        ([100, 0], [100, 0]),
    ],
)
def test_none_between_0_and_100_per_cent_is_said(costs: list[float], benefits: list[float]) -> None:
    found = rate(costs, benefits)
    assert (found.value, found.notes) == (None, ("none between 0 and 100 %",))


def test_more_than_one_rate_is_said_and_none_of_them_named_as_the_rate() -> None:
    """-100, 230, -132 is -100 (1 - 1.1 / (1 + r)) (1 - 1.2 / (1 + r)): 10 % and 20 %."""
    found = rate([100, 0, 132], [0, 230, 0])
    assert (found.value, found.notes) == (None, ("more than one between 0 and 100 %: 10.00 %, 20.00 %",))

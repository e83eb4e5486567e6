"""A model that is made without a file is held to the same rules, and tells its inputs and its sets of costs."""

from dataclasses import replace

import pytest

from act.appraisal.model import ModelError, Quantity
from act.appraisal.model.suggestions import described
from act.appraisal.uncertainty import spread_of
from tests.appraisal.models import cost, line, model

SMALL = model()


@pytest.mark.parametrize("years", [0, -1, 1_001])
def test_a_horizon_that_is_none(years: int) -> None:
    with pytest.raises(ModelError) as found:
        replace(SMALL, years=years)
    assert str(found.value) == (
        f"In [appraisal], years: {years:,} is no horizon; give a whole number of years from 1 to 1,000."
    )


def test_lists_that_are_longer_than_the_horizon() -> None:
    (benefit,), (paid,) = SMALL.benefits, SMALL.costs
    for changed in (
        {"benefits": (replace(benefit, entry=(1.0,) * 4),)},
        {"costs": (replace(paid, by_year=(1.0,) * 4),)},
        {"benefits": (replace(benefit, profile=replace(benefit.profile, shape=(1.0,) * 4)),)},
    ):
        with pytest.raises(ModelError, match="it gives 4 years, and the appraisal covers 3"):
            replace(SMALL, **changed)


def test_the_first_thing_that_is_wrong_is_said_and_no_other() -> None:
    benefit = replace(SMALL.benefits[0], gains={"nhs": 0.3}, transfer=True)
    with pytest.raises(ModelError) as found:
        replace(SMALL, years=0, benefits=(benefit,))
    assert str(found.value).startswith("In [appraisal], years:")


def test_inputs_are_each_once_in_the_order_of_the_file() -> None:
    shared = {
        "inputs.share": {"value": 0.5},
        "benefits.beds.impact": "share",
        "benefits.more": line(impact="share"),
        "appraisal.discount": 0.02,
    }
    stated = [each.key for each in model(shared).inputs if each.stated]
    assert stated == [
        "costs.staff.amount",
        "benefits.beds.population",
        "inputs.share",
        "benefits.beds.unit_cost",
        "benefits.more.population",
        "benefits.more.unit_cost",
        "appraisal.discount",
    ]


def test_an_input_may_lie_where_every_line_that_names_it_lets_it() -> None:
    """As a price anything, as an impact from -1 to 1, as a deadweight from 0 to 1."""
    found = model(
        {
            "inputs.share": {"value": 0.5},
            "benefits.beds.impact": "share",
            "benefits.more": line(counterfactual="none", deadweight="share"),
        }
    )
    shared = next(each for each in found.inputs if each.key == "inputs.share")
    assert found.ends(shared) == (0.0, 1.0)


def test_the_headline_set_comes_first_and_is_there_at_no_cost() -> None:
    grants = {"costs.staff": cost(sets=["grant", "running"]), "costs.more": cost(sets="research")}
    assert model(grants).sets == ("running", "grant", "research")
    assert model({"costs": {}}).sets == ("running",)


def test_a_quantity_spans_its_spread_and_its_value() -> None:
    spread = spread_of({"triangular": {"low": 1, "mode": 2, "high": 3}})
    assert Quantity(key="a", value=5, spread=spread).span == (1, 5)
    assert Quantity(key="a", value=2).span == (2, 2)


@pytest.mark.parametrize(
    ("found", "words"),
    [(None, "nothing"), ("x", "“x”"), (3.5, "3.5"), (True, "true"), ([1], "a list"), ({}, "an empty table")],
)
def test_what_stands_in_a_file_in_words(found: object, words: str) -> None:
    assert described(found) == words

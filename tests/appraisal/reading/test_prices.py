"""Prices as a file gives them: by code, by name, in a table; with a spread, and drawn once for all lines."""

import pytest

from act.appraisal.engine import run, simulate
from tests.appraisal.models import YEAR, line, model, pounds

UPRATE = 195.9696985671229 / 190.03343415111053
"""SS3.1 is 2,947 a week in prices of 2013/14: the index of the Unit Cost Database v1.4 brings it to 2015/16."""


@pytest.mark.parametrize(
    "unit_cost",
    [
        "SS3.1",
        {"code": "SS3.1"},
        {"code": "SS3.1", "edition": "v1.4"},
        {"code": "SS3.1", "normal": {"mean": 2_947, "sd": 300}},
        {"value": 2_947, "price_year": "2013/14"},
        {"normal": {"mean": 2_947, "sd": 300}, "price_year": "2013/14"},
        "home",
        "own",
    ],
)
def test_every_way_to_write_a_price_gives_the_same(unit_cost: object) -> None:
    found = model(
        {
            "unit_costs.home": {"code": "SS3.1", "class": "fiscal"},
            "unit_costs.own": {"value": 2_947, "price_year": "2013/14"},
            "benefits.beds": line(population=1, impact=1, unit_cost=unit_cost),
        }
    )
    assert run(found).totals.fiscal == pytest.approx(2_947 * UPRATE)


def test_another_price_year_may_be_said_of_a_price_of_the_shelf() -> None:
    found = model({"benefits.beds.unit_cost": {"code": "SS3.1", "price_year": YEAR}})
    assert (found.benefits[0].unit_price.uprate, found.benefits[0].unit_price.price_year) == (1.0, YEAR)


def test_a_spread_leaves_the_price_of_the_shelf_as_it_is_and_says_whose_it_is() -> None:
    spread = {"code": "SS3.1", "gamma": {"mean": 3_100, "sd": 300}, "source": "Our own assumption"}
    (price,) = model({"benefits.beds.unit_cost": spread}).uncertain
    assert (price.key, price.value) == ("benefits.beds.unit_cost", 2_947)
    assert price.source.endswith("; its spread: Our own assumption") and "Curtis" in price.source
    assert not price.verified


def test_a_price_with_a_name_is_drawn_once_for_all_lines() -> None:
    """One line gains what the other loses; drawn apart they would not cancel out."""
    found = model(
        {
            "costs.staff.amount": 0,
            "unit_costs.home": {"code": "SS3.1", "gamma": {"mean": 2_947, "sd": 300}},
            "benefits.beds": line(impact=1, unit_cost="home"),
            "benefits.other": line(impact=-1, unit_cost="home"),
        }
    )
    drawn = simulate(found, 100, seed=1)
    assert list(drawn.inputs) == ["unit_costs.home"]
    assert not drawn.net.any()


def test_a_price_of_the_files_own_brings_its_class_and_its_agency() -> None:
    own = pounds(3, agency={"nhs": 0.5, "police": 0.5}) | {"class": "fiscal"}
    bare = {"population": 1, "impact": 1, "counterfactual": "comparison", "unit_cost": "own"}
    (found,) = model({"unit_costs.own": own, "benefits": {"beds": bare}}).benefits
    assert (found.value_class, dict(found.gains)) == ("fiscal", {"nhs": 0.5, "police": 0.5})

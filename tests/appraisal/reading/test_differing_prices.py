"""A price that differs from the published edition it names is not checked, and that is said."""

from dataclasses import replace
from decimal import Decimal

import pytest

from act.appraisal.engine.cautions import cautions
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from act.appraisal.unit_cost import UnitCost, ValueClass, unit_cost, unit_cost_catalogue
from tests.appraisal.models import changed, line, text

HOME = unit_cost("SS3.1", ValueClass.FISCAL)
FILE = text(changed({"benefits.beds": line(unit_cost="SS3.1", duration=52)}))


def with_edited(cost: UnitCost) -> Model:
    """The small model, with a reader's own workbook in which one price stands so."""
    return model_of(FILE, unit_cost_catalogue().with_book([cost]))


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        (
            replace(HOME, value=Decimal(2_497)),
            "SS3.1: £2,497 in prices of 2013/14 is not what the published edition v1.4 has, £2,947 in prices of "
            "2013/14; not checked.",
        ),
        (
            replace(HOME, price_year="2014/15"),
            "SS3.1: £2,947 in prices of 2014/15 is not what the published edition v1.4 has, £2,947 in prices of "
            "2013/14; not checked.",
        ),
    ],
)
def test_an_edited_price_is_not_checked(cost: UnitCost, said: str) -> None:
    found = with_edited(cost)
    assert not found.benefits[0].unit_price.verified
    assert said in cautions(found)


@pytest.mark.parametrize(
    "cost",
    [
        HOME,
        replace(HOME, title="A home, in other words", address="our own copy"),
        # A later edition has prices of its own: there is nothing published here to hold them against.
        replace(HOME, edition="v3.0", value=Decimal(5_100), price_year="2013/14"),
    ],
)
def test_a_price_as_it_was_published_stays_checked(cost: UnitCost) -> None:
    found = with_edited(cost)
    assert found.benefits[0].unit_price.verified
    assert not [each for each in cautions(found) if "published edition" in each]


@pytest.mark.parametrize(("year", "checked"), [("2013/14", True), ("2015/16", False)])
def test_another_price_year_than_the_published_one_is_not_checked(year: str, checked: bool) -> None:
    price = {"code": "SS3.1", "price_year": year}
    found = model_of(text(changed({"benefits.beds": line(unit_cost=price, duration=52)})))
    assert found.benefits[0].unit_price.verified is checked
    said = "SS3.1: taken as prices of 2015/16; the published edition v1.4 has £2,947 in prices of 2013/14; not checked."
    assert (said in cautions(found)) is not checked


def test_a_year_may_be_given_where_the_source_states_none() -> None:
    price = {"code": "pq-49075-home", "price_year": "2015/16"}
    found = model_of(text(changed({"benefits.beds": line(unit_cost=price, duration=52)})))
    assert found.benefits[0].unit_price.verified

"""Which price belongs to what, and that each says where it comes from."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from act.appraisal import ValueClass, price_book
from act.appraisal.agencies import agency
from act.appraisal.unit_cost import unit_cost
from act.methods.accommodation import Accommodation
from tests.appraisal.people import TODAY

BOOK = price_book()


@pytest.mark.parametrize(
    ("code", "weekly", "yearly"),
    [
        ("SS3.1", "3039.06", "158031"),
        ("SS3.0", "3088.56", "160605"),
        ("SS2.0", "721.87", "37537"),
        ("CR4.2", "1879.63", "97741"),
        ("secure-2008", "4205.76", "218700"),
        ("home", "0.00", "0"),
    ],
)
def test_a_week_and_a_year_of_52_weeks_in_2015_16(code: str, weekly: str, yearly: str) -> None:
    week = BOOK.weekly(BOOK.prices[code])
    assert week.quantize(Decimal("0.01")) == Decimal(weekly)
    assert (week * 52).quantize(Decimal(1)) == Decimal(yearly)


@pytest.mark.parametrize(
    ("kind", "provider", "code", "verified"),
    [
        ("HOME", "", "home", False),
        ("P1", "PR0", "home", False),
        ("K1", "PR1", "secure-2008", False),
        ("K2", "PR1", "SS3.0", True),
        ("K2", "PR4", "SS3.1", True),
        ("K2", "PR5", "SS3.1", True),
        ("K2", "", "SS3.1", False),
        ("U6", "PR1", "SS2.0", True),
        ("U6", "PR4", "SS2.0", False),
        ("U3", "PR1", "SS2.0", False),
        ("R5", "PR3", "CR4.2", True),
    ],
)
def test_the_price_of_a_stay_is_by_kind_and_provider(kind: str, provider: str, code: str, verified: bool) -> None:
    priced = BOOK.of_stay(kind, provider, TODAY)
    assert priced is not None
    assert (priced.price.code, priced.verified) == (code, verified)
    assert bool(priced.stands_in) == (priced.price.verified and not verified)


@pytest.mark.parametrize("kind", ["H5", "S1", "R2", "Z1", "T0", "A3", "nothing"])
def test_a_place_that_nothing_is_known_of_has_no_price(kind: str) -> None:
    assert BOOK.of_stay(kind, "PR1", TODAY) is None


@pytest.mark.parametrize("accommodation", Accommodation)
def test_what_was_expected_has_a_price_or_says_that_none_is_known(accommodation: Accommodation) -> None:
    unpriced = {"residential_school", "supported", "hospital", "other"}
    priced = BOOK.of_expected(accommodation, TODAY)
    assert (priced is None) == (accommodation.value in unpriced)


def test_no_price_holds_before_its_edition_was_published() -> None:
    assert BOOK.of_expected(Accommodation.CHILDRENS_HOME, date(2015, 2, 28)) is None
    assert BOOK.of_stay("K2", "PR1", date(2015, 2, 28)) is None


def test_every_price_says_where_it_comes_from_and_only_a_read_source_is_verified() -> None:
    for price in BOOK.prices.values():
        assert price.source and price.licence and price.edition and agency(price.agency)
        assert price.value_class is ValueClass.FISCAL
        assert not price.verified or price.edition == "v1.4"
    assert not BOOK.prices["secure-2008"].verified and not BOOK.prices["home"].verified


def test_a_price_is_the_unit_cost_that_ships_in_words_of_our_own() -> None:
    for price in BOOK.prices.values():
        if price.code != "home":
            shipped = unit_cost(price.code, ValueClass.FISCAL)
            assert replace(price, title=shipped.title, unit=shipped.unit, note=shipped.note) == shipped
    assert BOOK.prices["CR4.2"].unit == "year" and "15 to 17" in BOOK.prices["CR4.2"].note


def test_every_rule_names_a_price_that_is_there() -> None:
    for rule in (*BOOK.rules["expected"], *BOOK.rules["stays"]):
        assert rule["price"] in BOOK.prices
        assert Accommodation(rule.get("accommodation", "home"))

"""Prices of one year in the money of another."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.appraisal import UnknownYear, deflator

V14 = deflator("v1.4")
years = st.sampled_from(sorted(V14.index))


@pytest.mark.parametrize(
    ("value", "year", "updated"),
    [
        ("51080", "2013/14", "52675.63704"),
        ("2947", "2013/14", "3039.058386"),
        ("700", "2013/14", "721.8666"),
        ("2470", "2008/09", "2836.4808435360374"),
        ("500", "2002/03", "673.2312183155595"),
        ("185780", "2007/08", "218699.6528465746"),
    ],
)
def test_values_of_the_published_workbook_come_out_as_it_has_them(value: str, year: str, updated: str) -> None:
    assert abs(V14.uprate(Decimal(value), year, "2015/16") - Decimal(updated)) < Decimal("1e-8")


def test_each_index_value_follows_from_the_one_before_and_the_change_of_the_year() -> None:
    assert V14.index["1989/90"] == 100
    assert abs(V14.index["2014/15"] / V14.index["2013/14"] - Decimal("1.017")) < Decimal("1e-12")


@given(years, years, st.decimals(0, 1_000_000, places=2))
def test_there_and_back_is_the_same_price(one: str, other: str, value: Decimal) -> None:
    back = V14.uprate(V14.uprate(value, one, other), other, one)
    assert abs(back - value) < Decimal("1e-15")


def test_a_year_that_the_index_does_not_have_is_named() -> None:
    with pytest.raises(UnknownYear, match=r"v1\.4 has no value for '2031/32'"):
        V14.uprate(Decimal(1), "2031/32", "2015/16")
    with pytest.raises(LookupError, match="'v9'"):
        deflator("v9")

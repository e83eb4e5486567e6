"""Prices of one year in the money of another."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal import Deflator, UnknownYear, deflator

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
    with pytest.raises(LookupError, match=r"it would be one of: v1\.4, hmt-2025-12, ons-2025-06"):
        deflator("v9")


@pytest.mark.parametrize(
    ("edition", "value", "year", "to", "updated"),
    [
        ("hmt-2025-12", "305000", "2015", "2023", "390620"),
        ("ons-2025-06", "305000", "2015/16", "2023/24", "393222"),
        ("ons-2025-06", "318400", "2023/24", "2015/16", "246965"),
        ("ons-2025-06", "13000", "2019", "2024/25", "16178"),
    ],
)
def test_later_editions_reach_later_years(edition: str, value: str, year: str, to: str, updated: str) -> None:
    assert round(deflator(edition).uprate(Decimal(value), year, to)) == int(updated)


def test_editions_agree_about_the_years_that_they_share_within_their_revisions() -> None:
    ons, hmt = deflator("ons-2025-06"), deflator("hmt-2025-12")
    for year in hmt.index:
        assert abs(ons.uprate(Decimal(1), "2015", year) / hmt.uprate(Decimal(1), "2015", year) - 1) < Decimal("0.02")


def test_each_edition_says_where_it_comes_from_and_only_one_that_was_opened_is_verified() -> None:
    kept = [deflator(edition) for edition in ("v1.4", "hmt-2025-12", "ons-2025-06")]
    assert all(each.source and each.address and each.licence and each.published and each.title for each in kept)
    assert [each.verified for each in kept] == [True, False, False]


def test_a_calendar_year_is_not_taken_for_a_financial_one() -> None:
    with pytest.raises(UnknownYear, match=r"'2015/16'; it has 1990 to 2024\."):
        deflator("hmt-2025-12").uprate(Decimal(1), "2015/16", "2023")


def test_an_index_of_ones_own_does() -> None:
    ours = Deflator(edition="ours", index={"2015/16": Decimal(100), "2016/17": Decimal(102)})
    assert ours.uprate(Decimal(50), "2015/16", "2016/17") == 51
    assert not ours.verified
    with pytest.raises(UnknownYear, match="it is empty"):
        Deflator(edition="none", index={}).uprate(Decimal(1), "2015/16", "2016/17")

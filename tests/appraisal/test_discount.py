"""Discount schedules: the published factors, chained bands, and what is in force and what is not."""

from itertools import pairwise
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.discount import DiscountSchedule, schedule, schedules

EVERY = st.sampled_from(schedules())
STANDARD = {1: 0.9661836, 5: 0.8419732, 10: 0.7089188, 20: 0.5025659, 30: 0.3562784, 31: 0.3459014, 50: 0.1972627}
HEALTH = {1: 0.9852217, 10: 0.8616672, 30: 0.6397624}


@pytest.mark.parametrize("edition", ["green-book-2022", "green-book-2026"])
@pytest.mark.parametrize(("row", "published"), [("standard", STANDARD), ("health", HEALTH)])
def test_the_factors_are_those_of_the_green_book_to_seven_digits(
    edition: str, row: str, published: dict[int, float]
) -> None:
    factors = schedule(edition, row).factors(50)
    assert {year: round(factors[year], 7) for year in published} == published


def test_a_later_band_is_chained_to_the_one_before_and_not_applied_from_the_start() -> None:
    factors = schedule("green-book-2026").factors(31)
    assert factors[31] == pytest.approx(factors[30] / 1.03, rel=1e-15)
    assert factors[31] == pytest.approx(1 / (1.035**30 * 1.03), rel=1e-14)


@pytest.mark.parametrize(
    ("row", "rates"),
    [
        ("standard", [0.035, 0.035, 0.03, 0.03, 0.025, 0.02, 0.015, 0.01, 0.01]),
        ("health", [0.015, 0.015, 0.0129, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043, 0.0043]),
        ("zero-time", [0.03, 0.03, 0.0257, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086, 0.0086]),
    ],
)
def test_the_rate_of_each_year_is_that_of_its_band(row: str, rates: list[float]) -> None:
    found = schedule("green-book-2026", row)
    assert [found.rate(year) for year in (1, 30, 31, 75, 76, 126, 201, 301, 5000)] == rates


@pytest.mark.parametrize(
    ("edition", "row", "rate", "verified"),
    [
        ("review-2026", "standard", 0.03, False),
        ("wsipp", "low", 0.02, False),
        ("wsipp", "mid", 0.035, False),
        ("wsipp", "high", 0.05, False),
        ("none", "standard", 0.0, True),
    ],
)
def test_a_flat_schedule_has_one_rate_for_ever(edition: str, row: str, rate: float, verified: bool) -> None:
    found = schedule(edition, row)
    assert {found.rate(year) for year in (1, 30, 31, 400)} == {rate}
    assert found.verified is verified


def test_nothing_is_discounted_at_no_rate() -> None:
    assert schedule("none").factors(40) == (1.0,) * 41


@given(EVERY, st.integers(0, 350))
def test_factors_are_products_of_the_years_before_and_never_grow(found: DiscountSchedule, years: int) -> None:
    factors = found.factors(years)
    assert len(factors) == years + 1 and factors[0] == 1.0
    assert all(later <= sooner for sooner, later in pairwise(factors))
    assert factors[-1] == pytest.approx(prod(1 / (1 + found.rate(year)) for year in range(1, years + 1)), rel=1e-12)


def test_every_schedule_covers_every_year_and_says_where_it_comes_from() -> None:
    for found in schedules():
        assert found.bands[0].first_year == 0 and found.bands[-1].last_year is None
        for band, after in pairwise(found.bands):
            assert band.last_year is not None and after.first_year == band.last_year + 1
        assert found.source and found.licence
        assert found.verified == (found.edition in ("green-book-2026", "none"))
    assert "not in force" in schedule("review-2026").note


def test_what_is_not_kept_is_said_with_what_is() -> None:
    with pytest.raises(LookupError, match=r"'green-book-1997'; it would be one of: green-book-2026, green-book-2022"):
        schedule("green-book-1997")
    with pytest.raises(LookupError, match=r"'wsipp' has no row 'standard'; it would be one of: low, mid, high"):
        schedule("wsipp")


def test_the_first_discounted_year_is_1() -> None:
    with pytest.raises(ValueError, match="Year 0 is not discounted"):
        schedule("green-book-2026").rate(0)
    with pytest.raises(ValueError, match="-1 is not a number of years"):
        schedule("green-book-2026").factors(-1)

"""The examples of homes only and of no money at all, worked out by hand."""

import pytest

from tests.appraisal.examples.hand import GREEN_BOOK, HOME, UPRATE, even, told
from tests.appraisal.models import example


def test_homes_only() -> None:
    """25 x 5/11 x 0.75 x 0.85 = 7.24 years of 52 weeks at 3,039.06."""
    found = example("residential-only")
    years = 25 * 5 / 11 * 0.75 * 0.85
    figure = told(found)
    assert figure["benefit_fiscal"] == pytest.approx(years * 52 * HOME) == pytest.approx(1_144_827, abs=1)
    assert figure["return_fiscal.running"] == pytest.approx(3.75, abs=0.005)
    assert figure["cashable"] == figure["benefit_fiscal"]


@pytest.mark.parametrize(("name", "reached"), [("young_people", 5 / 11), ("kept_out", 25)])
def test_homes_only_break_even_at_193_years_of_one_child_whichever_input_is_changed(name: str, reached: float) -> None:
    value = even(example("residential-only"))[name]
    assert value is not None
    assert value * reached * 0.75 * 0.85 == pytest.approx(305_000 / (52 * HOME)) == pytest.approx(1.93, abs=0.005)


def test_nobody_pays_and_a_return_is_not_a_number() -> None:
    """60 x 0.1 x 0.7 x 2 x 116.64 x 0.6 and 60 x 0.5 x 0.6 x 900 x 0.75 a year, against 800 x 11 + 1,500 in kind."""
    found = example("zero-cost")
    figure, years = told(found), 1 + 1 / GREEN_BOOK
    fiscal = 60 * 0.1 * 0.7 * 2 * 109 * UPRATE["2011/12"] * 0.6 * years
    social = 60 * 0.5 * 0.6 * 900 * 0.75 * years
    kind = (800 * 11 + 1_500) * years
    assert (figure["cost.running"], figure["return_fiscal.running"], figure["payback_years"]) == (0, None, None)
    assert figure["benefit_fiscal"] == pytest.approx(fiscal)
    assert figure["benefit_social"] == pytest.approx(social)
    assert figure["cost_in_kind.running"] == pytest.approx(kind)
    assert figure["return_public.running"] == pytest.approx((fiscal + social) / kind) == pytest.approx(1.24, abs=0.005)
    assert figure["net_public"] == pytest.approx(fiscal + social - kind)
    assert even(found)["benefits.calmer.impact"] == pytest.approx(0.5 * (kind - fiscal) / social)

"""Ratios, payback, break-even: the numbers they must hit, and where there is no number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal import assumption, avoided_costs, break_even_years, cautious, payback_years, price_book, ratio
from tests.appraisal.people import TODAY, reference_case

RUNNING, GRANT, STATED = Decimal(305_000), Decimal(956_000), Decimal(1_671_400)
R1 = avoided_costs(reference_case(), on=TODAY, book=price_book())
OB, DW = assumption("optimism_bias"), assumption("deadweight")
unit_price = st.decimals(-10_000_000, 10_000_000, places=2)


def rounded(value: Decimal | None) -> str:
    """To two places, as a page shows it."""
    return "not a number" if value is None else f"{value:.2f}"


@pytest.mark.parametrize(
    ("benefit", "cost", "told"),
    [
        (STATED, RUNNING, "5.48"),
        (R1.gross, RUNNING, "5.48"),
        (R1.net, RUNNING, "4.43"),
        (cautious(R1.gross, optimism_bias=OB.value, deadweight=DW.value), RUNNING, "3.49"),
        (R1.gross, GRANT, "1.75"),
        (Decimal(0), RUNNING, "0.00"),
        (STATED, Decimal(0), "not a number"),
    ],
)
def test_benefit_for_every_pound(benefit: Decimal, cost: Decimal, told: str) -> None:
    assert rounded(ratio(benefit, cost)) == told


def test_the_reference_case_unrounded() -> None:
    assert f"{ratio(R1.gross, RUNNING):.4f}" == "5.4797"


@pytest.mark.parametrize(
    ("code", "told"), [("SS3.1", "1.93"), ("secure-2008", "1.39"), ("SS2.0", "8.13"), ("home", "not a number")]
)
def test_child_years_that_cost_as_much_as_the_service(code: str, told: str) -> None:
    book = price_book()
    assert rounded(break_even_years(RUNNING, book.weekly(book.prices[code]))) == told


@pytest.mark.parametrize(
    ("cost", "benefit", "told"),
    [(RUNNING, STATED, "0.18"), (RUNNING, Decimal(0), "not a number"), (RUNNING, Decimal(-5), "not a number")],
)
def test_payback(cost: Decimal, benefit: Decimal, told: str) -> None:
    assert rounded(payback_years(cost, benefit)) == told


@given(unit_price)
def test_without_optimism_bias_and_deadweight_the_benefit_is_the_gross_one(benefit: Decimal) -> None:
    assert cautious(benefit, optimism_bias=Decimal(0), deadweight=Decimal(0)) == benefit


@given(unit_price, st.decimals(0, 1, places=2), st.decimals(0, 1, places=2))
def test_caution_never_adds_and_its_order_does_not_matter(benefit: Decimal, ob: Decimal, dw: Decimal) -> None:
    found = cautious(benefit, optimism_bias=ob, deadweight=dw)
    assert abs(found) <= abs(benefit)
    assert found == cautious(benefit, optimism_bias=dw, deadweight=ob)


@pytest.mark.parametrize(("ob", "dw"), [("-0.1", "0"), ("0", "1.01"), ("15", "25")])
def test_a_share_lies_between_nothing_and_all(ob: str, dw: str) -> None:
    with pytest.raises(ValueError, match="must lie between 0 and 1"):
        cautious(RUNNING, optimism_bias=Decimal(ob), deadweight=Decimal(dw))


def test_what_is_assumed_is_named_sourced_and_not_verified() -> None:
    assert (OB.value, DW.value) == (Decimal("0.15"), Decimal("0.25"))
    for each in (OB, DW):
        assert each.source and each.meaning and not each.verified
    assert "grade 4" in OB.source.lower() and "Our own assumption" in DW.source
    with pytest.raises(LookupError, match="'luck'"):
        assumption("luck")

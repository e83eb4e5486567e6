"""When in its year money falls, by which row it is discounted, and what the years are."""

import pytest

from act.appraisal.engine.figures import figures
from act.appraisal.model import ModelError
from tests.appraisal.models import GONE, cost, line, model, worked

OUTRIGHT = {
    "amount": [50, 70, 80],
    "price_year": "2015/16",
    "counterfactual": "comparison",
    "class": "fiscal",
    "gains": "local-authority",
}
TEN = {"appraisal.discount": 0.1, "benefits.beds": OUTRIGHT, "costs": GONE}


@pytest.mark.parametrize(
    ("timing", "worth"),
    [
        ({}, 50 + 70 / 1.1 + 80 / 1.1**2),
        ({"appraisal.timing": "year-start"}, 179.7521),
        ({"appraisal.timing": "mid-year"}, 50 / 1.1**0.5 + 70 / 1.1**1.5 + 80 / 1.1**2.5),
        ({"appraisal.timing": "mid-year"}, 163.4110 * 1.1**0.5),
        ({"appraisal.timing": "year-end"}, 163.4110),
        ({"benefits.beds.timing": "mid-year"}, 171.3867),
        ({"appraisal.timing": "year-end", "benefits.beds.timing": "year-start"}, 179.7521),
    ],
)
def test_money_is_discounted_from_where_it_falls_in_its_year(timing: dict[str, object], worth: float) -> None:
    assert worked({**TEN, **timing}).totals.fiscal == pytest.approx(worth, abs=2e-4)


def test_the_middle_of_a_year_of_a_schedule_is_half_a_years_discount_further() -> None:
    found = worked({**TEN, "appraisal.discount": "green-book-2026", "appraisal.timing": "mid-year"})
    assert found.totals.fiscal == pytest.approx(
        sum(each / 1.035 ** (year + 0.5) for year, each in enumerate((50, 70, 80)))
    )


def test_a_building_is_paid_at_once_while_the_rest_falls_over_the_year() -> None:
    found = worked({"appraisal.discount": 0.1, "appraisal.timing": "mid-year", "costs.staff.timing": "year-start"})
    assert (found.totals.cost, found.totals.fiscal) == pytest.approx((100, 200 / 1.1**0.5))


@pytest.mark.parametrize(
    ("changes", "cost_worth", "benefit_worth"),
    [
        # A cost that is not discounted beside a benefit at 3 %.
        ({"appraisal.discount": 0.03, "costs.staff.discount_row": "zero"}, 100, 200 / 1.03**2),
        ({"appraisal.discount": "green-book-2026", "costs.staff.discount_row": "zero"}, 100, 200 / 1.035**2),
        (
            {"appraisal.discount": "green-book-2026", "costs.staff.discount_row": "health"},
            100 / 1.015**2,
            200 / 1.035**2,
        ),
        (
            {
                "appraisal.discount": 0.035,
                "appraisal.discount_rows": {"lives": 0.015},
                "benefits.beds.discount_row": "lives",
            },
            100 / 1.035**2,
            200 / 1.015**2,
        ),
        (
            {"appraisal.discount": 0.035, "appraisal.discount_rows": {"low": 0.01}, "appraisal.discount_row": "low"},
            100 / 1.01**2,
            200 / 1.01**2,
        ),
    ],
)
def test_a_row_of_its_own_for_a_cost_or_a_line(
    changes: dict[str, object], cost_worth: float, benefit_worth: float
) -> None:
    late = {"costs.staff": cost(by_year=[0, 0, 1]), "benefits.beds": line(profile={"lag": 2})}
    found = worked({**late, **changes})
    assert (found.totals.cost, found.totals.fiscal) == pytest.approx((cost_worth, benefit_worth))


def test_rows_of_its_own_do_not_go_with_a_schedule() -> None:
    with pytest.raises(ModelError) as refused:
        model({"appraisal.discount": "green-book-2026", "appraisal.discount_rows": {"lives": 0.015}})
    assert str(refused.value) == (
        "In [appraisal], discount_rows: the schedule green-book-2026 has rows of its own; give a rate in discount, or "
        "leave discount_rows out."
    )


def test_an_appraisal_of_one_year_rests_on_its_rate_where_money_falls_later() -> None:
    one = {"appraisal.years": 1, "appraisal.discount": 0.1, "costs.staff.verified": True, "costs.staff.source": "s"}
    early, late = (
        next(
            each for each in figures(worked({**one, "appraisal.timing": when})) if each.key == "appraisal.cost.running"
        )
        for when in ("year-start", "year-end")
    )
    assert early.verified and not late.verified


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ({}, "financial"),
        ({"appraisal.first_year": "2016"}, "calendar"),
        ({"appraisal.first_year": "2016/17", "appraisal.year_kind": "financial"}, "financial"),
        ({"appraisal.first_year": "the first", "appraisal.year_kind": "calendar"}, "calendar"),
        ({"appraisal.first_year": "the first"}, None),
    ],
)
def test_years_are_financial_or_calendar_years(head: dict[str, object], kind: str | None) -> None:
    assert model(head).year_kind == kind


def test_a_first_year_of_the_other_kind_is_refused() -> None:
    with pytest.raises(ModelError) as refused:
        model({"appraisal.first_year": "2016", "appraisal.year_kind": "financial"})
    assert str(refused.value) == (
        "In [appraisal], year_kind: “2016” names a calendar year; give a first_year such as “2016/17”, or leave one of "
        "them out."
    )


def test_an_equal_sum_each_year_is_the_net_over_the_factors() -> None:
    """£100 net of year 0 over three years at 10 %."""
    found = {each.key: each.value for each in figures(worked({"appraisal.discount": 0.1}))}
    assert found["appraisal.net_a_year"] == pytest.approx(100 / (1 + 1 / 1.1 + 1 / 1.21))

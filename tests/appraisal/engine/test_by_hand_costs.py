"""Costs worked out by hand: capital and its optimism bias, what is given in kind, sets of costs, and no cost at all."""

from collections.abc import Mapping

import pytest

from act.appraisal.engine.figures import figures
from act.methods.figure import Figure, shown
from tests.appraisal.models import GONE, YEAR, cost, line, pounds, worked


def told(changes: Mapping[str, object]) -> dict[str, Figure]:
    """The Figures of a model by key, without the word that they all begin with."""
    return {each.key.removeprefix("appraisal."): each for each in figures(worked(changes))}


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ({}, [100, 0, 0]),
        ({"by_year": [1, 0.5, 0.25]}, [100, 50, 25]),
        ({"amount": [70, 0, 20]}, [70, 0, 20]),
        ({"from_year": 0}, [100, 100, 100]),
        ({"from_year": 1}, [0, 100, 100]),
        ({"from_year": 1, "to_year": 1}, [0, 100, 0]),
        ({"quantity": 12, "by_year": [0, 1]}, [0, 1200, 0]),
        # An income, such as what a landlord pays back, is a cost below nothing.
        ({"amount": [100, -40]}, [100, -40, 0]),
        ({"amount": [100, -100]}, [100, -100, 0]),
        ({"amount": [0, 0]}, [0, 0, 0]),
        ({"amount": -100}, [-100, 0, 0]),
    ],
)
def test_in_which_years_a_cost_falls(years: dict[str, object], expected: list[float]) -> None:
    found = worked({"costs.staff": cost(**years)})
    assert [float(each) for each in found.costs[0].pounds] == pytest.approx(expected)


def test_a_cost_may_be_a_unit_cost_times_a_quantity_in_prices_of_its_own_year() -> None:
    """400 hours a year of a children's social worker at £40 of 2013/14, SS18.3."""
    hours = {"unit_cost": "SS18.3", "quantity": 400, "from_year": 0, "pays": "local-authority"}
    found = worked({"costs.staff": hours, "appraisal.discount": 0.035})
    year = 400 * 40 * 195.9696985671229 / 190.03343415111053
    assert found.totals.cost == pytest.approx(year * (1 + 1 / 1.035 + 1 / 1.035**2))


@pytest.mark.parametrize(
    ("optimism", "factor"),
    [
        (1, 1.0),
        (4, 1.15),
        (6, 1.40),
        ({"share": 0.3, "why": "our own"}, 1.3),
        ({"grades": {"cohort": 1, "evidence": 4, "age": 1, "error": 2}}, 1.15),
        ({"grades": {"cohort": 1, "evidence": 4, "age": 1, "error": 2}, "rule": "mean"}, 1.05),
        ({"capital": "equipment"}, 3.0),
        ({"capital": "equipment", "managed": 0.6}, 1.8),
        ({"capital": "standard-buildings", "managed": 0.5}, 1.12),
        ({"capital": "non-standard-buildings", "managed": 1}, 1.0),
    ],
)
def test_optimism_raises_a_cost(optimism: object, factor: float) -> None:
    """Capital: the upper bound x (1 - the share of risk managed), as 200 % x (1 - 0.6) = 80 % of equipment."""
    assert worked({"costs.staff.optimism": optimism}).totals.cost == pytest.approx(100 * factor)


@pytest.mark.parametrize(
    ("optimism", "factor"),
    [(1, 1.0), (2, 0.95), (3, 0.90), (4, 0.85), (5, 0.75), (6, 0.60), ({"share": 0.2, "why": "our own"}, 0.8)],
)
def test_optimism_lowers_a_benefit(optimism: object, factor: float) -> None:
    assert worked({"benefits.beds.optimism": optimism}).totals.fiscal == pytest.approx(200 * factor)


IN_KIND = {"costs.time": cost(amount=60, kind="in_kind", pays="police"), "costs.house": cost(amount=40, kind="capital")}


def test_what_is_given_in_kind_counts_for_public_value_and_not_for_cash() -> None:
    """£140 in cash and £60 of time: 200 / 140 of fiscal benefit, 200 / 200 of public value, net 60 and 0."""
    found = told(IN_KIND)
    assert found["return_fiscal.running"].value == pytest.approx(200 / 140)
    assert found["return_public.running"].value == pytest.approx(1)
    assert (found["net_fiscal"].value, found["net_public"].value) == (60, 0)
    assert found["budget_impact"].value == 140 - 200
    assert (found["cost.running"].value, found["cost_in_kind.running"].value) == (140, 60)


@pytest.mark.parametrize(("decide_on", "net"), [("fiscal", 60), ("public", 0)])
def test_a_decision_rests_on_fiscal_or_on_public_value(decide_on: str, net: float) -> None:
    assert worked({**IN_KIND, "appraisal.decide_on": decide_on}).net == net


GRANT = {
    "costs.staff": cost(sets=["running", "grant"]),
    "costs.research": cost(amount=300, sets="grant", pays="central-government"),
}


def test_each_set_of_costs_has_a_return_of_its_own_and_the_headline_comes_first() -> None:
    """The running cost of 100 stands in both sets; the grant is that and 300 of research: 200 / 100 and 200 / 400."""
    found = told(GRANT)
    assert [key for key in found if key.startswith("return_fiscal")] == ["return_fiscal.running", "return_fiscal.grant"]
    assert (found["return_fiscal.running"].value, found["return_fiscal.grant"].value) == (2, 0.5)
    assert found["net_fiscal"].value == 100


def test_the_headline_may_be_another_set() -> None:
    found = told({**GRANT, "appraisal.headline": "grant"})
    assert next(key for key in found if key.startswith("return_fiscal")) == "return_fiscal.grant"
    assert found["net_fiscal"].value == -200
    assert found["budget_impact"].value == 200


def test_a_set_that_is_named_twice_counts_once() -> None:
    assert told({"costs.staff.sets": ["running", "running"]})["cost.running"].value == 100


def test_what_others_pay_is_cost_and_no_burden_on_public_budgets() -> None:
    """A charity pays 30 of 100: the return is on 100, and public bodies pay 70 and gain 200."""
    found = told({"costs.staff.pays": {"local-authority": 0.7, "voluntary-sector": 0.3}})
    assert found["return_fiscal.running"].value == 2
    assert found["budget_impact"].value == pytest.approx(70 - 200)


@pytest.mark.parametrize(
    "costs",
    [{"costs": GONE}, {"costs.staff.amount": 0}, {"costs.staff": cost(kind="in_kind")}, {"costs.staff.amount": -100}],
)
def test_a_return_at_no_cost_is_not_a_number_and_says_so(costs: dict[str, object]) -> None:
    found = told(costs)["return_fiscal.running"]
    assert found.value is None
    assert "a ratio at no cost is not a number" in found.method


def test_everything_else_is_worked_out_at_no_cost() -> None:
    found = told({"costs": GONE})
    assert (found["net_fiscal"].value, found["budget_impact"].value, found["benefit_fiscal"].value) == (200, -200, 200)
    assert found["payback_years"].value is None
    assert "nothing is spent" in found["payback_years"].method


SLOW = {
    "appraisal.years": 6,
    "appraisal.discount": 0.1,
    "benefits.beds": line(population=1, impact=1, unit_cost=pounds(30), profile={"lag": 1, "years": 5}),
}


def test_payback_in_a_later_year_is_later_still_when_it_is_discounted() -> None:
    """100 and 30 a year from year 1: 3 1/3 years after the first; at 10 % 27.27, 24.79, 22.54 and 20.49 leave 4.91.

    Of year 5's 18.63 that is 0.26.
    """
    found = told(SLOW)
    assert found["payback_years"].value == pytest.approx(1 + 100 / 30)
    left = 100 - sum(30 / 1.1**year for year in range(1, 5))
    assert found["payback_years_discounted"].value == pytest.approx(5 + left / (30 / 1.1**5))
    assert shown(found["payback_years"]) == "4.33"
    assert shown(found["payback_years_discounted"]) == "5.26"


@pytest.mark.parametrize(
    ("changes", "years"),
    [
        # 0.18 of a year, as £305,000 and £1,671,400.
        ({"costs.staff.amount": 305_000, "benefits.beds.unit_cost": pounds(1_671_400 / 5)}, 305_000 / 1_671_400),
        ({"costs.staff.amount": 200}, 1.0),
        ({"costs.staff.amount": 201}, None),
        # 100 a year for three years against 60, 60, 60 and then 300 of year 2: short by 80, then 100 more.
        ({"costs.staff.from_year": 0, "benefits.beds.profile": [0.3, 0.3, 1.5]}, 2 + 180 / 300),
        # Spent in year 1 only; what comes before is kept.
        ({"costs.staff.by_year": [0, 1], "benefits.beds.profile": [0.25, 1]}, 1 + 50 / 200),
        ({"costs.staff.by_year": [0, 1]}, 1.0),
        # A loss never pays back.
        ({"benefits.beds.impact": -0.5}, None),
        ({"benefits.beds.impact": 0}, None),
    ],
)
def test_when_it_has_paid_for_itself(changes: dict[str, object], years: float | None) -> None:
    found = told(changes)["payback_years"].value
    assert found == (None if years is None else pytest.approx(years))


def test_only_the_fiscal_benefit_of_public_money_pays_back() -> None:
    social = {"benefits.beds.class": "social", "benefits.beds.gains": "society"}
    assert told(social)["payback_years"].value is None


def test_a_cost_needs_no_gains_and_a_benefit_no_costs() -> None:
    assert worked({"costs": {"late": cost(price_year=YEAR, by_year=[0, 0, 1])}}).totals.cost == 100

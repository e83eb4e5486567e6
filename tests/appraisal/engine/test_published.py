"""Answers that somebody else has published, or that other programs give: the engine has to hit them.

Sources: docs/explanation/appraisal-compared.md (other programs) and docs/explanation/appraisal-act.md (£5.48).
"""

import pytest

from act.appraisal.engine.sensitivity import break_even
from act.appraisal.model import Quantity
from tests.appraisal.models import GONE, YEAR, cost, line, model, pounds, worked

CENTURY = {"appraisal.years": 51, "benefits.beds.profile": {"years": 51}, "benefits.beds.population": 1}
ONE_POUND = {**CENTURY, "benefits.beds.impact": 1, "benefits.beds.unit_cost": pounds(1)}

# The R package greenbook 0.1.1.
FACTORS = {
    "": {
        0: 1.0,
        1: 0.9661836,
        5: 0.8419732,
        10: 0.7089188,
        20: 0.5025659,
        30: 0.3562784,
        31: 0.3459014,
        50: 0.1972627,
    },
    "health": {1: 0.9852217, 10: 0.8616672, 30: 0.6397624},
}


@pytest.mark.parametrize("edition", ["green-book-2022", "green-book-2026"])
@pytest.mark.parametrize(("row", "expected"), FACTORS.items())
def test_a_pound_of_each_year_is_worth_what_the_green_book_says(
    edition: str, row: str, expected: dict[int, float]
) -> None:
    asked = {"benefits.beds.discount_row": row} if row else {}
    discounted = worked({**ONE_POUND, "appraisal.discount": edition, **asked}).benefits[0].discounted
    assert {year: round(float(discounted[year]), 7) for year in expected} == expected


def test_the_row_of_the_appraisal_holds_for_costs_and_for_lines_that_ask_for_none() -> None:
    every = {"appraisal.discount": "green-book-2026", "appraisal.discount_row": "health"}
    found = worked({**ONE_POUND, **every, "costs.staff": cost(amount=1, by_year=[0, 1])})
    assert float(found.benefits[0].discounted[10]) == pytest.approx(0.8616672, abs=5e-8)
    assert found.totals.cost == pytest.approx(1 / 1.015)


# numpy-financial, pyxirr and cashflows agree.
HUNDRED_THEN_THIRTY = {
    "appraisal.years": 6,
    "benefits.beds.population": 1,
    "benefits.beds.impact": 1,
    "benefits.beds.unit_cost": pounds(30),
    "benefits.beds.profile": {"lag": 1, "years": 5},
}


@pytest.mark.parametrize("discount", [0.035, "green-book-2022", "green-book-2026"])
def test_a_hundred_and_then_five_times_thirty(discount: object) -> None:
    assert worked({**HUNDRED_THEN_THIRTY, "appraisal.discount": discount}).net == pytest.approx(35.4515713, abs=5e-8)


def test_at_its_internal_rate_of_return_it_is_worth_nothing() -> None:
    assert worked({**HUNDRED_THEN_THIRTY, "appraisal.discount": 0.15238237}).net == pytest.approx(0, abs=1e-6)


def test_the_internal_rate_of_return_is_the_break_even_of_the_rate() -> None:
    rate = {"inputs.rate": {"value": 0.035}, "appraisal.discount": "rate", "appraisal.break_even": "rate"}
    (found,) = break_even(model({**HUNDRED_THEN_THIRTY, **rate}))
    assert found.value == pytest.approx(0.15238237, abs=5e-9)


def test_barnardos_supported_young_person() -> None:
    """63,508 without support less 28,148 with it is 35,360; at 2,918 that is 12.12 (published as 12)."""
    reached = {"population": 1, "class": "fiscal", "unit_cost": {"code": "cse-untreated", "price_year": "2010/11"}}
    found = worked(
        {
            "costs.staff": {
                "unit_cost": {"code": "cse-programme", "price_year": "2010/11"},
                "pays": "voluntary-sector",
            },
            "benefits.beds": GONE,
            "benefits.without": {**reached, "impact": 1, "counterfactual": "comparison"},
            "benefits.with": {
                **reached,
                "impact": -1,
                "counterfactual": "comparison",
                "unit_cost": {"code": "cse-supported", "price_year": "2010/11"},
            },
            "appraisal.price_year": "2010/11",
        }
    )
    assert found.totals.fiscal == pytest.approx(35_360)
    assert found.totals.ratio(found.totals.fiscal, found.totals.cost) == pytest.approx(12.12, abs=0.005)
    assert found.totals.budget_impact == pytest.approx(-35_360)


ACT = {
    "appraisal.years": 1,
    "costs.staff": cost(amount=305_000),
    "costs.grant": cost(amount=956_000, pays="central-government", sets="grant"),
    "benefits.beds.population": 1,
    "benefits.beds.impact": 1,
    "benefits.beds.unit_cost": pounds(1_671_400),
}


def test_act_as_it_was_published() -> None:
    """305,000 and 1,671,400: 5.48, net 1,366,400; 1.75 on the grant of 956,000."""
    found = worked(ACT).totals
    assert found.ratio(found.fiscal, found.costs["running"]) == pytest.approx(5.48)
    assert found.ratio(found.fiscal, found.costs["grant"]) == pytest.approx(1.75, abs=0.005)
    assert found.net(model(ACT).decision) == 1_366_400
    assert found.budget_impact == -1_366_400


@pytest.mark.parametrize(
    ("unit_cost", "duration", "child_years", "for_548"),
    [
        ("SS3.1", 52, 1.93, 10.58),
        ("secure-2008", 1, 1.39, 7.64),
        ("SS1.3", 1, 1.43, 7.83),
        ("SS1.4", 1, 0.88, 4.84),
        ("SS1.0", 1, 5.79, 31.7),
    ],
)
def test_child_years_at_which_act_breaks_even(
    unit_cost: str, duration: float, child_years: float, for_548: float
) -> None:
    """How many child-years of one kind of care pay for 305,000, and how many give 5.48."""
    (found,) = break_even(model(_only(unit_cost, duration)))
    assert found.value == pytest.approx(child_years, abs=0.005)
    assert found.value is not None
    assert found.value * 5.48 == pytest.approx(for_548, abs=0.05 if for_548 > 30 else 0.005)


def test_child_years_at_which_act_breaks_even_net_of_foster_care() -> None:
    """Residential less authority foster, 120,494 a year: 2.53 child-years pay, and 13.87 give 5.48."""
    foster = line(population="child_years", impact=-1, duration=52, unit_cost="SS2.0")
    (found,) = break_even(model(_only("SS3.1", 52) | {"benefits.foster": foster}))
    assert found.value == pytest.approx(305_000 / 120_494, abs=5e-5)
    assert found.value is not None
    assert found.value == pytest.approx(2.53, abs=0.005) and found.value * 5.48 == pytest.approx(13.87, abs=0.005)


def _only(unit_cost: str, duration: float) -> dict[str, object]:
    return {
        **ACT,
        "appraisal.break_even": "child_years",
        "inputs.child_years": {"value": 10},
        "benefits.beds": line(population="child_years", impact=1, duration=duration, unit_cost=unit_cost),
    }


@pytest.mark.parametrize(
    ("optimism", "deadweight", "percent"),
    [
        (1, 0, 42.3),
        (2, 0, 44.5),
        (3, 0, 47.0),
        (4, 0, 49.8),
        (5, 0, 56.4),
        (6, 0, 70.5),
        (4, 0.25, 66.0),
    ],
)
def test_the_impact_that_548_needs_in_the_form_of_the_guidance(
    optimism: int, deadweight: float, percent: float
) -> None:
    """As in the guidance: 25 x impact x 158,031 x (1 - optimism) x (1 - deadweight) = 1,671,400 at break-even."""
    needed = model(
        {
            "appraisal.years": 1,
            "appraisal.break_even": "impact",
            "inputs.impact": {"value": 0.2},
            "costs.staff": cost(amount=1_671_400),
            "benefits.beds": line(
                population=25,
                impact="impact",
                counterfactual="none",
                deadweight=deadweight,
                duration=52,
                unit_cost="SS3.1",
                optimism=optimism,
            ),
        }
    )
    (found,) = break_even(needed)
    assert found.value is not None
    assert found.value * 100 == pytest.approx(percent, abs=0.5 if deadweight else 0.05)


INDEXES = {
    "an index of the file's own": {
        "appraisal.price_year": "2023/24",
        "deflator": {"edition": "as cited", "index": {YEAR: 75.1536, "2023/24": 96.2507}},
    },
    "the Treasury's calendar years": {
        "appraisal.price_year": "2023",
        "appraisal.deflator": "hmt-2025-12",
        "costs.staff.price_year": "2015",
        "costs.grant.price_year": "2015",
        "benefits.beds": line(
            population="child_years", impact=1, unit_cost={"code": "nao-2025-home", "price_year": "2023"}
        ),
    },
}


@pytest.mark.parametrize("index", INDEXES.values(), ids=INDEXES)
def test_act_in_prices_of_2023(index: dict[str, object]) -> None:
    """305,000 x 96.2507 / 75.1536 = 390,619; at the Audit Office's 318,400 a place, 1.23 child-years pay for it."""
    now = model({**_only("nao-2025-home", 1), **index})
    (found,) = break_even(now)
    assert now.costs[0].unit_price.uprate * 305_000 == pytest.approx(390_600, abs=25)
    assert found.value == pytest.approx(1.23, abs=0.005)


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("CR2.0", {"CR2.0.1": 1171, "CR2.0.2": 581, "CR2.0.3": 415, "CR2.0.4": 193, "CR2.0.5": 110}, 2_470),
        ("SS4.1", {"SS4.1.1": 15_000, "SS4.1.2": 6_250, "SS4.1.3": 1_250, "SS4.1.4": 2_500}, 25_000),
    ],
)
def test_the_rows_by_agency_come_to_the_whole(whole: str, parts: dict[str, float], expected: float) -> None:
    """In the prices of the database's own year."""
    year = "2008/09" if whole == "CR2.0" else "2005/06"
    one = {"population": 1, "impact": 1, "counterfactual": "comparison", "class": "fiscal"}
    prices = {"appraisal.price_year": year, "benefits.beds": GONE, "costs.staff.price_year": year}
    by_part = worked(prices | {f"benefits.part{at}": {**one, "unit_cost": code} for at, code in enumerate(parts)})
    at_once = worked(prices | {"benefits.whole": {**one, "unit_cost": whole}})
    assert [each.present for each in by_part.benefits] == list(parts.values())
    assert by_part.totals.fiscal == at_once.totals.fiscal == expected


def test_a_price_is_named_with_its_own_key() -> None:
    (price,) = (each for each in model(_only("SS3.1", 52)).inputs if each.key == "benefits.beds.unit_cost")
    assert isinstance(price, Quantity) and price.value == 2_947

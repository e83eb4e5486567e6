"""What is said of single lines: each sentence where it holds, and not where it does not."""

import pytest

from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.line_cautions import line_cautions
from tests.appraisal.models import cost, line, model, pounds

RATES = {"without": 0.4, "with": 0.2}
NONE = {"counterfactual": "none"}
WEEK = pounds(100, unit="week")
TWICE = (
    "Beds: a rate without and a rate with the programme are a comparison already. A deadweight on top takes off the "
    "same thing twice."
)
OUT = (
    "Beds: the price is for one {unit} and duration is left out, so each person counts one {unit}. Give duration, the "
)
BEYOND = "of its effect lie beyond the 3 years of the appraisal, and are not counted."
ONCE = "Staff: it is counted once, in year 0, and benefit comes in other years as well."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"benefits.beds": line(impact=RATES, deadweight=0.5, **NONE)}, TWICE),
        ({"benefits.beds": line(impact=RATES, deadweight=0.5, counterfactual="judged")}, TWICE),
        (
            {"benefits.beds": line(impact={"without": 6.2, "with": 3.9})},
            "Beds: rates above 1 count events for each person (6.2 without, 3.9 with), not per cent.",
        ),
        (
            {"benefits.beds": line(impact={"without": {"gamma": {"mean": 0.8, "sd": 0.2}}, "with": 0.2})},
            "Beds: a rate's spread reaches above 1, which is right only where it counts events for each person.",
        ),
        ({"benefits.beds.profile": {"years": 10}}, f"Beds: 7 of 10 years {BEYOND}"),
        ({"benefits.beds": line(population=[0, 10], profile=[1, 1, 1])}, f"Beds: on average 1 of 3 years {BEYOND}"),
        ({"benefits.beds.profile": {"lag": 1.5, "years": 2}}, f"Beds: 0.5 of 2 years {BEYOND}"),
        (
            {"benefits.beds": line(population=[10, 10], profile={"years": 3})},
            f"Beds: on average 0.5 of 3 years {BEYOND}",
        ),
        (
            {"benefits.beds.profile": {"years": {"pert": {"low": 1, "mode": 2, "high": 6}, "value": 2}}},
            "Beds: its effect may last beyond the 3 years of the appraisal; what does is not counted.",
        ),
        (
            {"benefits.beds": line(unit_cost=WEEK, duration=60)},
            "Beds: 60 weeks a year for each person, and a year has 52. What lasts longer than a year belongs in "
            "profile, years.",
        ),
        (
            {"benefits.beds": line(unit_cost=pounds(9, unit="bed day"), duration=400)},
            "Beds: 400 days a year for each person, and a year has 366. What lasts longer than a year belongs in "
            "profile, years.",
        ),
        (
            {"benefits.beds": line(unit_cost=pounds(9, unit="person per year"), duration=3)},
            "Beds: 3 years a year for each person, and a year has 1. What lasts longer than a year belongs in profile, "
            "years.",
        ),
        ({"benefits.beds": line(unit_cost=WEEK)}, f"{OUT.format(unit='week')}weeks in a year."),
        ({"benefits.beds": line(unit_cost="HE12.1")}, f"{OUT.format(unit='day')}days in a year."),
        (
            {"costs.staff": {"unit_cost": "SS18.3", "pays": "local-authority"}},
            "Staff: the price is for one hour and quantity is left out, so one hour a year is counted.",
        ),
        ({"benefits.beds": line(from_year=0)}, ONCE),
        ({"benefits.beds": line(from_year=0), "costs.staff": cost(by_year=[1])}, ONCE),
        ({"benefits.beds.profile": {"years": 3}}, ONCE),
    ],
)
def test_each_caution_where_it_holds(changes: dict[str, object], said: str) -> None:
    assert [each for each in line_cautions(model(changes)) if each.startswith(said)]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"benefits.beds": line(impact=RATES)},
        {"benefits.beds": line(impact=RATES, **NONE)},
        {"benefits.beds": line(impact=0.2, deadweight=0.5, **NONE)},
        {"benefits.beds.profile": {"lag": 2}, "costs.staff.by_year": [1]},
        {"benefits.beds.profile": [0.5, 1, 1], "costs.staff.from_year": 0},
        {"benefits.beds": line(unit_cost=WEEK, duration=52)},
        {"benefits.beds": line(unit_cost=WEEK, duration=52.18)},
        {"benefits.beds": line(unit_cost=pounds(9, unit="day"), duration=366)},
        {"benefits.beds": line(unit_cost=pounds(9, unit="year"))},
        {"benefits.beds": line(unit_cost=pounds(9, unit="visit"), duration=900)},
        # 442 weeks avoided are no people: the population counts what the price is for.
        {
            "inputs.weeks": {"value": 442, "unit": "weeks"},
            "benefits.beds": line(population="weeks", impact=1, unit_cost=WEEK),
        },
        {"costs.staff": {"unit_cost": "SS18.3", "quantity": 40, "pays": "local-authority"}},
        {"benefits.beds": line(from_year=0), "costs.staff.from_year": 0},
        {"benefits.beds": line(from_year=0), "costs.staff.kind": "capital"},
        {"benefits.beds": line(from_year=0), "costs.staff.kind": "in_kind"},
        {"benefits.beds.profile": {"years": 2}, "costs.staff.by_year": [1]},
        {"appraisal.years": 1},
    ],
)
def test_no_caution_where_nothing_is_wrong(changes: dict[str, object]) -> None:
    assert list(line_cautions(model(changes))) == []


def test_lines_of_which_the_same_is_said_are_named_together() -> None:
    beds = {f"benefits.bed{place}": line(unit_cost=WEEK) for place in range(12)}
    (said,) = (each for each in line_cautions(model(beds)) if "duration is left out" in each)
    assert said.startswith("Bed0, Bed1, Bed2, Bed3, Bed4, Bed5, Bed6, Bed7, and 4 more: the price is for one week")


@pytest.mark.parametrize(("rate", "said"), [(0.14, True), (0.051, True), (0.05, False), (0.035, False)])
def test_a_rate_that_seems_to_hold_inflation_is_asked_about(rate: float, said: bool) -> None:
    told = [each for each in cautions(model({"appraisal.discount": rate})) if each.startswith("Discounted at")]
    assert bool(told) is said
    assert not told or f"Discounted at {100 * rate:g} % a year, more than any real rate kept here (5 %)" in told[0]


def test_optimism_on_a_loss_is_said_to_make_it_larger() -> None:
    told = cautions(model({"benefits.beds": line(impact=-0.5, optimism=6)}))
    assert "Optimism bias makes a loss larger, not smaller: Beds." in told


def test_a_cost_or_a_line_of_nobody_is_named() -> None:
    nobody = {"costs.staff.pays": "not-stated", "benefits.beds.gains": {"nhs": 0.5, "not-stated": 0.5}}
    assert "Nobody is named who pays or gains: Staff, Beds." in cautions(model(nobody))


def test_who_pays_for_a_secure_place_is_said_as_far_as_it_is_known() -> None:
    found = model({"benefits.beds": {**line(unit_cost="secure-2008"), "gains": "local-authority"}})
    assert dict(found.benefits[0].gains) == {"local-authority": 1.0}
    (said,) = (each for each in cautions(found) if each.startswith("secure-2008: "))
    assert "The local authority pays for a place on welfare grounds" in said
    assert "who pays for a place on remand has not been checked" in said


def test_a_secure_place_is_the_local_authoritys_unless_a_line_says_otherwise() -> None:
    bare = {"population": 1, "impact": 1, "counterfactual": "none", "unit_cost": "secure-2008"}
    assert dict(model({"benefits.beds": bare}).benefits[0].gains) == {"local-authority": 1.0}

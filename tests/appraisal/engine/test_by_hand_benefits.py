"""Lines of benefit worked out by hand: plain sums beside the engine's, one rule at a time."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.appraisal.models import line, pounds, worked

FULL = {"benefits.beds.population": 1, "benefits.beds.impact": 1, "benefits.beds.unit_cost": pounds(1)}
"""One outcome of £1 a year, so that the pounds of a year are the share of the effect that there is."""


def by_year(changes: Mapping[str, object]) -> list[float]:
    """The pounds of the one line in each year, as they fall."""
    return [float(each) for each in worked({**FULL, **changes}).benefits[0].pounds]


def test_everything_that_makes_a_line_is_multiplied_once() -> None:
    """80 x 0.75 engaged x 0.8 retained x 0.25 changed x 0.9 not anyway x 0.5 ours x 6 weeks x £700 x 0.85."""
    found = worked(
        {
            "benefits.beds": line(
                population=80,
                engagement=0.75,
                retention=0.8,
                impact=0.25,
                counterfactual="judged",
                deadweight=0.1,
                attribution=0.5,
                duration=6,
                unit_cost=pounds(700),
                optimism=4,
            )
        }
    )
    outcomes = 80 * 0.75 * 0.8 * 0.25 * (1 - 0.1) * 0.5
    assert found.benefits[0].outcomes == pytest.approx(outcomes) == pytest.approx(5.4)
    assert found.totals.fiscal == pytest.approx(5.4 * 6 * 700 * 0.85)


def test_a_price_of_another_year_is_brought_to_the_models() -> None:
    """722 a week of 2015/16 is 700 of 2013/14, by the index of the Unit Cost Database v1.4."""
    found = worked({**FULL, "benefits.beds.unit_cost": {"code": "SS2.0"}})
    assert found.totals.fiscal == pytest.approx(700 * 195.9696985671229 / 190.03343415111053)


def test_an_impact_may_be_the_rate_without_less_the_rate_with() -> None:
    """Of 200, 2.5 % would have come into care and 1.7 % did: 1.6 fewer."""
    found = worked({"benefits.beds.population": 200, "benefits.beds.impact": {"without": 0.025, "with": 0.017}})
    assert found.benefits[0].outcomes == pytest.approx(200 * (0.025 - 0.017))


def test_a_rate_that_is_worse_with_the_programme_is_a_loss() -> None:
    found = worked({"benefits.beds.impact": {"without": 0.2, "with": 0.5}})
    assert found.totals.fiscal == pytest.approx(10 * -0.3 * 40)
    assert found.totals.budget_impact == pytest.approx(100 + 120)


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ({}, [1, 0, 0, 0, 0]),
        ({"years": 3}, [1, 1, 1, 0, 0]),
        ({"lag": 1, "years": 2}, [0, 1, 1, 0, 0]),
        ({"lag": 1, "years": 9}, [0, 1, 1, 1, 1]),
        # Half a year late: half of year 0, and the half that is left over in the last year.
        ({"lag": 0.5, "years": 1}, [0.5, 0.5, 0, 0, 0]),
        ({"lag": 0.5, "years": 2.25}, [0.5, 1, 0.75, 0, 0]),
        ({"lag": 1.75, "years": 0.5}, [0, 0.25, 0.25, 0, 0]),
        ({"years": 0.5}, [0.5, 0, 0, 0, 0]),
        # A quarter is lost each year after the first: 1, 3/4, 9/16, 27/64.
        ({"years": 4, "drop_off": 0.25}, [1, 0.75, 0.5625, 0.421875, 0]),
        ({"lag": 1, "years": 3, "drop_off": 0.5}, [0, 1, 0.5, 0.25, 0]),
        ({"years": 5, "drop_off": 1}, [1, 0, 0, 0, 0]),
        # It climbs by a third of the way each year, and stays.
        ({"years": 4, "ramp": [0.25, 0.5, 1]}, [0.25, 0.5, 1, 1, 0]),
        ({"lag": 1, "years": 4, "ramp": [0.5, 1]}, [0, 0.5, 1, 1, 1]),
        # Half a year late, the years of the effect are 1 and 1/2 as without a lag: nothing of them is lost.
        ({"lag": 0.5, "years": 2, "drop_off": 0.5}, [0.5, 0.5 + 0.25, 0.25, 0, 0]),
        ({"lag": 0.01, "years": 2, "drop_off": 0.5}, [0.99, 0.01 + 0.495, 0.005, 0, 0]),
        ({"lag": 0.99, "years": 2, "drop_off": 0.5}, [0.01, 0.99 + 0.005, 0.495, 0, 0]),
        ({"lag": 1.25, "years": 1.5, "ramp": [0.4, 1]}, [0, 0.3, 0.1 + 0.5, 0, 0]),
        ({"lag": 0.5, "years": 3, "ramp": [0.5, 1], "drop_off": 0.5}, [0.25, 0.75, 0.75, 0.25, 0]),
        # What drops off begins to do so after the ramp, and from where the ramp left it.
        ({"years": 5, "ramp": [0.5, 0.8], "drop_off": 0.5}, [0.5, 0.8, 0.4, 0.2, 0.1]),
        ([0.2, 0.9, 0.4], [0.2, 0.9, 0.4, 0, 0]),
    ],
)
def test_when_an_effect_comes_and_how_it_fades(profile: object, expected: list[float]) -> None:
    assert by_year({"appraisal.years": 5, "benefits.beds.profile": profile}) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        # The effect on one year's entrants is 1, 1/2, 1/4; each year's entrants are put where they enter.
        ({"population": [100, 300, 200]}, [100, 50 + 300, 25 + 150 + 200, 75 + 100, 50]),
        ({"population": 100, "entry": [1, 3, 2]}, [100, 350, 375, 175, 50]),
        ({"population": 100, "from_year": 1, "to_year": 2}, [0, 100, 150, 75, 25]),
        ({"population": 100, "from_year": 3}, [0, 0, 0, 100, 150]),
        ({"population": 100, "to_year": 1}, [100, 150, 75, 25, 0]),
        ({"population": 100}, [100, 50, 25, 0, 0]),
    ],
)
def test_people_may_enter_over_years(entry: dict[str, object], expected: list[float]) -> None:
    fades = {"appraisal.years": 5, "benefits.beds.profile": {"years": 3, "drop_off": 0.5}}
    assert by_year({**fades, **{f"benefits.beds.{key}": value for key, value in entry.items()}}) == pytest.approx(
        expected
    )


@given(
    lag=st.floats(0, 3),
    years=st.floats(0, 6),
    drop_off=st.floats(0, 1),
    ramp=st.lists(st.floats(0, 1), min_size=1, max_size=3),
)
def test_a_lag_puts_off_an_effect_and_loses_nothing_of_it(
    lag: float, years: float, drop_off: float, ramp: list[float]
) -> None:
    profile = {"years": years, "drop_off": drop_off, "ramp": ramp}
    at_once, late = (
        sum(by_year({"appraisal.years": 12, "benefits.beds.profile": {**profile, "lag": each}})) for each in (0.0, lag)
    )
    assert late == pytest.approx(at_once)


def test_outcomes_are_of_everyone_who_enters_whichever_way_that_is_written() -> None:
    listed = worked({"benefits.beds.population": [10, 30, 20]})
    times = worked({"benefits.beds.population": 10, "benefits.beds.entry": [1, 3, 2]})
    assert listed.benefits[0].outcomes == times.benefits[0].outcomes == pytest.approx(60 * 0.5)


def test_late_entry_and_lag_are_discounted_from_the_year_they_fall_in() -> None:
    """£60 in year 2 and £60 in year 3 at 5 %."""
    found = worked(
        {
            "appraisal.years": 4,
            "appraisal.discount": 0.05,
            "benefits.beds": line(
                population=6, impact=1, unit_cost=pounds(10), from_year=1, to_year=1, profile={"lag": 1, "years": 2}
            ),
        }
    )
    assert found.totals.fiscal == pytest.approx(60 / 1.05**2 + 60 / 1.05**3)


def test_health_is_discounted_by_its_own_row_and_cost_by_the_standard_one() -> None:
    found = worked(
        {
            **FULL,
            "appraisal.discount": "green-book-2026",
            "costs.staff.by_year": [0, 1],
            "benefits.beds.profile": {"lag": 2},
            "benefits.beds.discount_row": "health",
            "benefits.nights": line(population=1, impact=1, unit_cost=pounds(1), profile={"lag": 2}),
        }
    )
    assert [each.present for each in found.benefits] == pytest.approx([1 / 1.015**2, 1 / 1.035**2])
    assert found.totals.cost == pytest.approx(100 / 1.035)


CLASSES = {
    "benefits.earned": line(**{"class": "economic"}, gains="individuals", population=1, impact=1, unit_cost=pounds(30)),
    "benefits.safer": line(**{"class": "social"}, gains="society", population=1, impact=1, unit_cost=pounds(7)),
    "benefits.tax": line(population=1, impact=1, unit_cost=pounds(11), gains="hmrc", transfer=True),
}


def test_a_transfer_is_fiscal_benefit_and_no_public_value() -> None:
    """Fiscal 200 and 11 of tax, economic 30, social 7: public value is 237, not 248."""
    found = worked(CLASSES).totals
    assert (found.fiscal, found.economic, found.social, found.transfers) == (211, 30, 7, 11)
    assert found.public_value == 200 + 30 + 7
    assert found.budget_impact == 100 - 211


def test_a_unit_cost_brings_its_class_its_agency_and_whether_it_is_a_transfer() -> None:
    """E&S13.0: what a degree pays in tax, to HM Treasury, flagged as a transfer in the Unit Cost Database v1.4."""
    bare = {
        "population": 1,
        "impact": 1,
        "counterfactual": "comparison",
        "class": "fiscal",
        "unit_cost": "E&S13.0",
    }
    found = worked({"benefits.beds": bare})
    assert dict(found.model.benefits[0].gains) == {"hm-treasury": 1.0}
    assert found.totals.transfers == found.totals.fiscal > 0
    assert worked({"benefits.beds": {**bare, "transfer": False}}).totals.transfers == 0

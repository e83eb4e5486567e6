"""The measure of the whole: fifty planted snoops in an imagined year, for seeds on which no threshold was tried."""

import pytest

from tests.attack.told import tell
from tests.methods.snooping.measure import SEEDS, Measured, measured_year

MOST_PER_THOUSAND, LEAST_FOUND = 5, 0.9


@pytest.fixture(
    scope="module", params=[pytest.param(seed, marks=pytest.mark.xdist_group(f"year {seed}")) for seed in SEEDS]
)
def year(request: pytest.FixtureRequest) -> Measured:
    """Made once: everything that is asked of a year is asked by one worker."""
    return measured_year(request.param)


@pytest.mark.attack
def test_nine_planted_snoops_in_ten_are_found_within_the_budget(year: Measured) -> None:
    tell(snoops=len(year.planted), snoops_found=len(year.found), alerts_a_thousand=round(year.per_thousand, 2))
    assert len(year.planted) == 50
    assert 180_000 < year.looks < 220_000
    assert year.recall >= LEAST_FOUND, str(year)
    assert year.per_thousand <= MOST_PER_THOUSAND


def test_every_kind_of_snooping_is_found(year: Measured) -> None:
    assert {case.kind for case in year.found} == {case.kind for case in year.planted}


def test_with_half_the_questions_most_are_still_found(year: Measured) -> None:
    assert year.with_budget(2.5).recall >= LEAST_FOUND, str(year)


def test_the_first_questions_are_the_ones_worth_asking(year: Measured) -> None:
    assert year.with_budget(0.25).precision > 3 * year.precision


def test_with_what_the_record_holds_so_far_as_many_are_found() -> None:
    """Names, ties and writing; no areas, parents, declared families, duty or cover."""
    year = measured_year(SEEDS[0], as_recorded=True)
    assert year.recall >= LEAST_FOUND, str(year)
    assert year.per_thousand <= MOST_PER_THOUSAND

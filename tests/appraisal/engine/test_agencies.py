"""Who pays, who gains and what can be taken out of whose budget, worked out by hand."""

import pytest

from act.appraisal.engine.agency_accounts import AgencyAccount, agency_accounts
from act.appraisal.engine.cashable import cashable_savings
from act.appraisal.engine.figures import figures
from act.appraisal.unit_cost import ValueClass
from tests.appraisal.models import cost, line, pounds, worked

SHARED = {
    "costs.staff": cost(amount=1_000, pays={"local-authority": 0.6, "nhs": 0.3, "voluntary-sector": 0.1}),
    "costs.time": cost(amount=500, kind="in_kind", pays="police"),
    "costs.grant": cost(amount=9_000, sets="grant", pays="education-department"),
    "benefits.beds": line(
        population=1,
        impact=1,
        unit_cost=pounds(2_000),
        profile={"years": 2},
        gains={"local-authority": 0.75, "criminal-justice": 0.25},
    ),
    "benefits.worse": line(population=1, impact=-1, unit_cost=pounds(400), gains="nhs"),
    "benefits.safer": line(**{"class": "social"}, population=1, impact=1, unit_cost=pounds(50), gains="individuals"),
    "appraisal.discount": 0.25,
}
"""Benefit of 2,000 now and 2,000 / 1.25 a year on: 3,600."""


def _by_agency(changes: dict[str, object]) -> dict[str, AgencyAccount]:
    return {each.agency.key: each for each in agency_accounts(worked(changes))}


@pytest.mark.parametrize(
    ("agency", "pays", "gains"),
    [
        ("local-authority", 600, 2_700),
        ("criminal-justice", 0, 900),
        ("nhs", 300, -400),
        ("voluntary-sector", 100, 0),
        ("individuals", 0, 50),
    ],
)
def test_the_account_of_each_agency(agency: str, pays: float, gains: float) -> None:
    found = _by_agency(SHARED)[agency]
    assert (found.paid, found.gained, found.net) == pytest.approx((pays, gains, gains - pays))


def test_accounts_are_of_cash_in_the_headline_set_and_may_be_below_nothing() -> None:
    found = _by_agency(SHARED)
    assert list(found) == ["local-authority", "nhs", "voluntary-sector", "criminal-justice", "individuals"]
    assert found["nhs"].net == -700
    assert "education-department" in _by_agency({**SHARED, "appraisal.headline": "grant"})


def test_an_account_tells_gains_by_class_and_by_year() -> None:
    found = _by_agency(SHARED)["local-authority"]
    assert [float(each) for each in found.gains[ValueClass.FISCAL]] == pytest.approx([1_500, 1_200, 0])
    assert ValueClass.SOCIAL not in found.gains


def test_an_agency_of_the_files_own_can_pay_and_gain() -> None:
    own = {"label": "A housing partnership", "public": False}
    found = _by_agency({"agencies": {"partnership": own}, "costs.staff.pays": "partnership"})["partnership"]
    assert (found.agency.label, found.agency.public, found.paid) == ("A housing partnership", False, 100)


CASHABLE = {
    "benefits.beds": line(
        profile={"years": 3},
        gains={"local-authority": 0.5, "nhs": 0.5},
        cashable={"share": 0.4, "from_year": 1, "reason": "a bed bought by the week"},
    )
}


def test_cashable_is_a_share_from_a_year_on_by_agency() -> None:
    """200 a year for three years; 40 % of it from year 1 on, half of it each agency's: 0, 40, 40."""
    found = list(cashable_savings(worked({**CASHABLE, "appraisal.discount": 0.1})))
    assert [(each.agency.key, each.line.key) for each in found] == [
        ("local-authority", "benefits.beds"),
        ("nhs", "benefits.beds"),
    ]
    for each in found:
        assert [float(pounds) for pounds in each.pounds] == pytest.approx([0, 40, 40])


def test_cashable_is_told_by_year_as_it_falls_and_in_all_as_it_is_worth() -> None:
    """80 in years 1 and 2, at 10 %."""
    told = {each.key: each.value for each in figures(worked({**CASHABLE, "appraisal.discount": 0.1}))}
    assert [told[f"appraisal.year.{year}.cashable"] for year in range(3)] == pytest.approx([0, 80, 80])
    assert told["appraisal.cashable"] == pytest.approx(80 / 1.1 + 80 / 1.1**2)


def test_what_no_line_says_is_cashable_is_not() -> None:
    assert list(cashable_savings(worked())) == []

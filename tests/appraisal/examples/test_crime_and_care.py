"""The example of crime and care, worked out by hand: every line, every agency, and what can be cashed."""

import pytest

from act.appraisal.engine import run
from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.cashable import cashable_savings
from act.appraisal.engine.sensitivity import break_even, net_at
from tests.appraisal.examples.hand import FOSTER, GREEN_BOOK, HEALTH, HOME, UPRATE, present, told, worth
from tests.appraisal.models import example


def entered(one: list[float]) -> list[float]:
    """What comes of 40 young people in each of the years 0 to 2, from what comes of one in the years from entry."""
    return [40 * sum(one[year - entry] for entry in range(3) if 0 <= year - entry < len(one)) for year in range(5)]


FADES = [1, 0.6, 0.36, 0.216]
CARE = [0.5, 1, 0, 0]
CHANGE = 18 / 60 - 12 / 60
VIOLENCE = 0.4 * UPRATE["2008/09"] * 0.85


@pytest.mark.parametrize(
    ("line", "by_year", "each", "rate"),
    [
        # Three years of 260,000 and 5 %; 80,000 and 24 % x (1 - 0.5); an income of 4,000 from year 1.
        ("team", [1, 1, 1, 0, 0], 260_000 * 1.05, GREEN_BOOK),
        ("house", [1, 0, 0, 0, 0], 80_000 * 1.12, GREEN_BOOK),
        ("rent", [0, 1, 1, 1, 1], -4_000, GREEN_BOOK),
        ("police_time", [1, 1, 1, 0, 0], 600 * 36 * 1.05, GREEN_BOOK),
        ("home", entered(CARE), CHANGE * 30 * HOME * 0.9, GREEN_BOOK),
        ("foster", entered(CARE), -CHANGE * 10 * FOSTER, GREEN_BOOK),
        ("violence_police", entered(FADES), VIOLENCE * 415, GREEN_BOOK),
        ("violence_justice", entered([0, *FADES[:3]]), VIOLENCE * 581, GREEN_BOOK),
        ("violence_nhs", entered(FADES), VIOLENCE * 1_171, GREEN_BOOK),
        ("violence_housing", entered(FADES), VIOLENCE * 110, GREEN_BOOK),
        ("violence_economic", entered(FADES), VIOLENCE * 1_473, GREEN_BOOK),
        ("violence_social", entered(FADES), VIOLENCE * 6_795, HEALTH),
        ("exclusion", entered([0.5, 1]), 0.05 * 0.7 * 0.5 * 7_181 * UPRATE["2005/06"] * 0.75, GREEN_BOOK),
        ("pastoral", entered([1, 1]), 0.2 * 0.7 * 0.5 * 850 * 0.6, GREEN_BOOK),
        (
            "apprenticeship_tax",
            entered([0, 0, 1, 1, 1]),
            0.05 * 0.5 * 1_390.8 * UPRATE["2010/11"] * 0.75,
            GREEN_BOOK,
        ),
        (
            "apprenticeship_earnings",
            entered([0, 0, 1, 1, 1]),
            0.05 * 0.5 * 1_924.75 * UPRATE["2010/11"] * 0.75,
            GREEN_BOOK,
        ),
    ],
)
def test_crime_and_care_line_by_line(line: str, by_year: list[float], each: float, rate: float) -> None:
    assert present(run(example("crime-and-care")))[line] == pytest.approx(worth(by_year, rate) * each)


def test_crime_and_care_in_all() -> None:
    found = example("crime-and-care")
    line, figure = present(run(found)), told(found)
    economic = line["violence_economic"] + line["apprenticeship_earnings"]
    fiscal = sum(
        line[name]
        for name in (
            *("home", "foster", "violence_police", "violence_justice", "violence_nhs", "violence_housing"),
            *("exclusion", "pastoral", "apprenticeship_tax"),
        )
    )
    public = fiscal + economic + line["violence_social"] - line["apprenticeship_tax"]
    assert figure["return_fiscal.running"] == pytest.approx(fiscal / line["team"])
    assert figure["return_fiscal.everything"] == pytest.approx(fiscal / (line["team"] + line["house"] + line["rent"]))
    assert figure["return_public.running"] == pytest.approx(public / (line["team"] + line["police_time"]))
    assert figure["transfers"] == pytest.approx(line["apprenticeship_tax"])
    assert figure["budget_impact"] == pytest.approx(line["team"] - fiscal)


def test_crime_and_care_by_agency() -> None:
    """The team is paid 5 : 3 : 2; courts and probation gain 6 : 4; individuals give the tax that HM Treasury gains."""
    found = run(example("crime-and-care"))
    line, account = present(found), {each.agency.key: each for each in agency_accounts(found)}
    local = sum(line[name] for name in ("home", "foster", "violence_housing", "exclusion"))
    assert account["local-authority"].net == pytest.approx(local - 0.5 * line["team"])
    assert account["police"].net == pytest.approx(line["violence_police"] - 0.3 * line["team"])
    assert account["nhs"].net == pytest.approx(line["violence_nhs"] - 0.2 * line["team"])
    assert account["courts"].gained == pytest.approx(0.6 * line["violence_justice"])
    assert account["probation"].gained == pytest.approx(0.4 * line["violence_justice"])
    assert account["schools"].gained == pytest.approx(line["pastoral"])
    assert account["hm-treasury"].net == -account["individuals"].net == pytest.approx(line["apprenticeship_tax"])


def test_crime_and_care_what_can_be_cashed() -> None:
    """Four fifths of beds from year 1, all of what carers cost; a fifth of the courts' part from year 2; and so on."""
    cashed: dict[str, float] = {}
    for each in cashable_savings(run(example("crime-and-care"))):
        cashed[each.line.key] = cashed.get(each.line.key, 0.0) + float(each.pounds.sum())
    homes = entered(CARE)
    assert cashed["benefits.home"] == pytest.approx(0.8 * sum(homes[1:]) * CHANGE * 30 * HOME * 0.9)
    assert cashed["benefits.foster"] == pytest.approx(-sum(homes) * CHANGE * 10 * FOSTER)
    late = entered([0, *FADES[:3]])[2:]
    assert cashed["benefits.violence_justice"] == pytest.approx(0.2 * sum(late) * VIOLENCE * 581)
    assert cashed["benefits.violence_police"] == cashed["benefits.pastoral"] == 0


def test_crime_and_care_breaks_even_where_it_says() -> None:
    found = example("crime-and-care")
    for each in break_even(found):
        assert each.value is not None
        assert net_at(found, each.quantity, each.value) == pytest.approx(0, abs=1e-3)

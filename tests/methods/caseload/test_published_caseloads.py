"""Published caseloads, and ours beside them."""

from datetime import date

import pytest

from act.methods.caseload import ENGLAND, NORTH_WEST, published, published_together, share_of
from act.methods.dated_data import read_data
from act.methods.geography import authorities

WIGAN, ROCHDALE = "E08000010", "E08000005"
PILOT = date(2016, 10, 31)


@pytest.mark.parametrize(
    ("place", "on", "year", "caseload"),
    [
        (WIGAN, PILOT, 2017, 18.3),
        (ROCHDALE, PILOT, 2017, 17.5),
        (NORTH_WEST, PILOT, 2017, 19.4),
        (ENGLAND, PILOT, 2017, 17.7),
        (WIGAN, date(2017, 1, 1), 2017, 18.3),
        (WIGAN, date(2018, 12, 31), 2018, 14.4),
        (WIGAN, date(2026, 11, 22), 2025, 15.8),
    ],
)
def test_a_place_is_known_for_the_latest_year_up_to_a_day_or_the_first(
    place: str, on: date, year: int, caseload: float
) -> None:
    found = published(place, on)
    assert (found.year, found.caseload) == (year, caseload)
    assert found.is_later_than(on) is (on.year < 2017)


def test_every_authority_is_there_in_every_year_with_its_name_and_source() -> None:
    for year in range(2017, 2026):
        for each in authorities():
            found = published(each.ons, date(year, 6, 1))
            assert (found.name, found.year, found.verified) == (each.name, year, True)
            assert "Children's social work workforce, Department for Education" in found.source
            assert found.licence == "Open Government Licence v3.0"


def test_every_caseload_is_its_cases_over_its_case_holders() -> None:
    rows = [row for year in read_data("act.methods.caseload", "csww")["years"].values() for row in year.values()]
    assert len(rows) == 9 * 12
    for row in rows:
        assert row["caseload"] == pytest.approx(row["cases"] / row["case_holders"], abs=0.056)


@pytest.mark.parametrize("place", ["E06000001", "", "Wigan", f"{WIGAN}+{ROCHDALE}"])
def test_another_place_is_not_known(place: str) -> None:
    with pytest.raises(LookupError, match="No published caseload is kept"):
        published(place, PILOT)


def test_several_places_are_all_their_cases_for_all_their_case_holders() -> None:
    found = published_together([WIGAN, ROCHDALE], PILOT)
    assert (found.name, found.cases, found.case_holders) == ("Rochdale and Wigan", 1788 + 1597, 189.0)
    assert found.caseload == 17.9
    assert found.is_of_several


def test_one_place_together_is_that_place_as_published() -> None:
    assert published_together([WIGAN, WIGAN], PILOT) == published(WIGAN, PILOT)
    assert not published(WIGAN, PILOT).is_of_several


@pytest.mark.parametrize("places", [[], [WIGAN, "E06000001"]])
def test_nothing_is_put_together_from_what_is_not_known(places: list[str]) -> None:
    with pytest.raises(LookupError):
        published_together(places, PILOT)


@pytest.mark.parametrize(("ours", "theirs", "share"), [(6, 18, 33.3), (0, 18.3, 0), (18.3, 18.3, 100), (20, 10, 200)])
def test_a_share_is_in_per_cent(ours: float, theirs: float, share: float) -> None:
    assert share_of(ours, theirs) == share


@pytest.mark.parametrize(("ours", "theirs"), [(1, 0), (1, -2), (-1, 18)])
def test_a_share_of_nothing_is_refused(ours: float, theirs: float) -> None:
    with pytest.raises(ValueError, match="cannot be set beside"):
        share_of(ours, theirs)

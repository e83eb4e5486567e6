"""The lines of an appraisal in nights: the reference case, and what must hold for any young people."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings

from act.appraisal import (
    NO_PRICE,
    NO_STAY,
    AvoidedNights,
    ExpectedStay,
    Nights,
    YoungPersonsPaths,
    avoided_nights,
    price_book,
)
from act.methods.accommodation import Accommodation
from tests.appraisal.people import DAY, RESIDENTIAL, SECURE, TODAY, days, people, person, reference_case, stay


def told(*people: YoungPersonsPaths, on: date = TODAY) -> AvoidedNights:
    """The lines of some young people at the prices that are kept here."""
    return avoided_nights(people, on=on, book=price_book())


def test_the_reference_case_has_its_nights_and_its_offset_as_a_line_of_its_own() -> None:
    found = told(*reference_case())
    assert found.young_people == 12
    assert found.expected[RESIDENTIAL].nights.weeks == 8 * 52 + 26
    assert (found.child_years(RESIDENTIAL), found.child_years(SECURE)) == (Decimal("8.5"), Decimal("1.5"))
    lines = {line.label: line for line in found.instead}
    assert set(lines) == {"Local authority foster care", "At home or with family"}
    assert lines["Local authority foster care"].young_people == 9
    assert lines["Local authority foster care"].nights.weeks == 8 * 52 + 26


def test_weeks_are_split_at_the_practice_date() -> None:
    found = told(*reference_case())
    assert found.nights == Nights(past=3 * 182 + 8 * 273 + 182, projected=8 * 91)


@pytest.mark.parametrize("kind", ["supported", "hospital", "other", "residential_school"])
def test_a_path_without_a_price_is_left_out_of_both_lists_and_said(kind: str) -> None:
    foster = (stay("U6", "PR1", DAY, None),)
    found = told(person(ExpectedStay(Accommodation(kind), DAY, 26), stays=foster), *reference_case())
    alone = told(*reference_case())
    assert (found.expected, found.instead, found.young_people) == (alone.expected, alone.instead, 12)
    assert [(each.paths, each.weeks) for each in found.left_out] == [(1, 26)]


def test_nights_that_nothing_is_recorded_of_or_priced_have_a_line_without_a_price() -> None:
    found = told(
        person(ExpectedStay(RESIDENTIAL, DAY, 52)),
        person(ExpectedStay(RESIDENTIAL, DAY, 52), stays=(stay("H5", "PR4", DAY, None),)),
    )
    assert found.nights_at(NO_STAY) == found.nights_at(NO_PRICE) == Nights(273, 91)
    assert [line.priced for line in found.instead] == [None, None]


def test_a_young_person_is_counted_once_a_line() -> None:
    moves = (
        stay("U6", "PR1", DAY, date(2016, 3, 1)),
        stay("HOME", "", date(2016, 3, 1), date(2016, 4, 1)),
        stay("U6", "PR1", date(2016, 4, 1), None),
    )
    found = told(
        person(ExpectedStay(RESIDENTIAL, DAY, 26), ExpectedStay(RESIDENTIAL, date(2016, 9, 1), 26), stays=moves)
    )
    assert found.young_people == found.expected[RESIDENTIAL].young_people == 1
    assert {line.label: line.young_people for line in found.instead} == {
        "Local authority foster care": 1,
        "At home or with family": 1,
    }


def test_how_sure_a_manager_was_goes_with_the_nights_of_both_lists() -> None:
    paths = (
        ExpectedStay(RESIDENTIAL, DAY, 2, certainty="likely"),
        ExpectedStay(SECURE, date(2016, 9, 1), 3, certainty="possible"),
    )
    found = told(person(*paths, stays=(stay("HOME", "", DAY, None),)), person(paths[0]))
    assert found.sure == {"likely": 2, "possible": 1}
    by_level = {
        level: sum(stretch.within(date.min, date.max) for stretch in line.stretches if stretch.certainty == level)
        for line in found.instead
        if line.label == "At home or with family"
        for level in ("likely", "possible")
    }
    assert by_level == {"likely": 14, "possible": 21}


def test_a_price_that_stands_in_is_not_verified_and_has_a_line_of_its_own() -> None:
    of = ExpectedStay(RESIDENTIAL, DAY, 10)
    own, agency = ((stay("U6", provider, DAY, None),) for provider in ("PR1", "PR4"))
    found = told(person(of, stays=own), person(of, stays=agency))
    assert sorted(line.priced.verified for line in found.instead if line.priced) == [False, True]
    assert len(found.used(price_book())) == 3


def test_nobody_has_no_line() -> None:
    found = told()
    assert (found.lines, found.nights, found.young_people, found.used(price_book())) == ((), Nights(), 0, ())


@settings(max_examples=60)
@given(people, days)
def test_no_night_is_lost(given: list[YoungPersonsPaths], on: date) -> None:
    found = told(*given, on=on)
    assert sum((line.nights for line in found.instead), Nights()) == found.nights


@settings(max_examples=60)
@given(people, days)
def test_it_is_linear_in_young_people(given: list[YoungPersonsPaths], on: date) -> None:
    one, three = told(*given, on=on), told(*given * 3, on=on)
    assert three.young_people == 3 * one.young_people
    assert [line.nights.total for line in three.lines] == [3 * line.nights.total for line in one.lines]

"""The lines of an appraisal: the reference case to the pound, and what must hold for any young people."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings

from act.appraisal import (
    NO_PRICE,
    NO_STAY,
    AvoidedCosts,
    ExpectedStay,
    Nights,
    YoungPersonsPaths,
    avoided_costs,
    price_book,
)
from act.methods.accommodation import Accommodation
from tests.appraisal.people import (
    AT_HOME,
    DAY,
    FOSTER,
    RESIDENTIAL,
    SECURE,
    TODAY,
    days,
    people,
    person,
    reference_case,
    stay,
)

CLOSE = Decimal("1e-12")


def told(*people: YoungPersonsPaths, on: date = TODAY) -> AvoidedCosts:
    """The lines of some young people at the prices that are kept here."""
    return avoided_costs(people, on=on, book=price_book())


def pounds(value: Decimal) -> int:
    """To the pound, as a page shows it."""
    return round(value)


def test_the_reference_case_is_consistent_with_what_was_published() -> None:
    found = told(*reference_case())
    assert found.young_people == 12
    assert pounds(found.expected[SECURE].pounds) == 328_049
    assert found.expected[RESIDENTIAL].nights.weeks == 8 * 52 + 26
    assert pounds(found.expected[RESIDENTIAL].weekly * 416) == 1_264_248
    assert pounds(found.expected[RESIDENTIAL].weekly * 26) == 79_016
    assert pounds(found.gross) == 1_671_313
    assert 1_669_875 <= found.gross <= 1_672_925
    assert (found.child_years(RESIDENTIAL), found.child_years(SECURE)) == (Decimal("8.5"), Decimal("1.5"))


def test_the_reference_case_net_of_foster_care_keeps_the_offset_as_a_line_of_its_own() -> None:
    found = told(*reference_case())
    lines = {line.label: line for line in found.instead}
    assert set(lines) == {"Local authority foster care", "At home or with family"}
    assert lines["Local authority foster care"].young_people == 9
    assert pounds(found.net) == 1_352_248
    assert found.net == found.gross - lines["Local authority foster care"].pounds


def test_weeks_are_split_at_the_practice_date() -> None:
    found = told(*reference_case())
    assert found.nights == Nights(past=3 * 182 + 8 * 273 + 182, projected=8 * 91)
    assert pounds(found.past) + pounds(found.projected) == pounds(found.gross)
    assert pounds(found.projected) == pounds(found.expected[RESIDENTIAL].weekly * 8 * 13)


@pytest.mark.parametrize("kind", ["supported", "hospital", "other", "residential_school"])
def test_a_path_without_a_price_is_left_out_of_both_lists_and_said(kind: str) -> None:
    foster = (stay("U6", "PR1", DAY, None),)
    found = told(person(ExpectedStay(Accommodation(kind), DAY, 26), stays=foster), *reference_case())
    alone = told(*reference_case())
    assert (found.gross, found.used_instead, found.young_people) == (alone.gross, alone.used_instead, 12)
    assert [(each.paths, each.weeks) for each in found.left_out] == [(1, 26)]


def test_nights_that_nothing_is_recorded_of_or_priced_stand_there_at_nothing() -> None:
    found = told(
        person(ExpectedStay(RESIDENTIAL, DAY, 52)),
        person(ExpectedStay(RESIDENTIAL, DAY, 52), stays=(stay("H5", "PR4", DAY, None),)),
    )
    assert found.nights_at(NO_STAY) == found.nights_at(NO_PRICE) == Nights(273, 91)
    assert (found.used_instead, len(found.instead)) == (0, 2)


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


def test_home_that_was_expected_costs_nothing_and_care_instead_counts_against_it() -> None:
    found = told(person(ExpectedStay(Accommodation.HOME, DAY, 52), stays=(stay("K2", "PR4", DAY, None),)))
    assert found.gross == 0
    assert found.net < 0


def test_a_price_that_stands_in_is_not_verified_and_has_a_line_of_its_own() -> None:
    of = ExpectedStay(RESIDENTIAL, DAY, 10)
    own, agency = ((stay("U6", provider, DAY, None),) for provider in ("PR1", "PR4"))
    found = told(person(of, stays=own), person(of, stays=agency))
    assert sorted(line.priced.verified for line in found.instead if line.priced) == [False, True]
    assert len(found.used) == 3


def test_nobody_is_worth_nothing() -> None:
    found = told()
    assert (found.gross, found.net, found.young_people, found.used) == (0, 0, 0, ())


@settings(max_examples=60)
@given(people, days)
def test_past_and_projected_make_the_whole_and_no_night_is_lost(given: list[YoungPersonsPaths], on: date) -> None:
    found = told(*given, on=on)
    lines = [*found.expected.values(), *found.instead]
    assert all(line.past + line.projected == line.pounds for line in lines)
    assert found.past + found.projected == found.gross
    assert sum((line.nights for line in found.instead), Nights()) == found.nights
    assert all(line.pounds >= 0 for line in lines)


@settings(max_examples=60)
@given(people, days)
def test_it_is_linear_in_young_people(given: list[YoungPersonsPaths], on: date) -> None:
    one, three = told(*given, on=on), told(*given * 3, on=on)
    assert three.young_people == 3 * one.young_people
    for all_of, each in ((three.gross, one.gross), (three.used_instead, one.used_instead), (three.net, one.net)):
        assert abs(all_of - 3 * each) <= CLOSE * max(abs(all_of), 1)


@settings(max_examples=30)
@given(people, people, days)
def test_two_groups_together_are_worth_what_they_are_worth_apart(
    ours: list[YoungPersonsPaths], theirs: list[YoungPersonsPaths], on: date
) -> None:
    apart = told(*ours, on=on).net + told(*theirs, on=on).net
    assert abs(told(*ours, *theirs, on=on).net - apart) <= CLOSE * max(abs(apart), 1)


def test_money_is_decimal_throughout() -> None:
    found = told(person(ExpectedStay(SECURE, DAY, 26), ExpectedStay(FOSTER, date(2016, 10, 1), 3), stays=AT_HOME))
    for value in (found.gross, found.past, found.projected, found.used_instead, found.net, found.nights.weeks):
        assert isinstance(value, Decimal)

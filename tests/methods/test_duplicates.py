"""Which records may be about one young person: by name and date of birth, as people type them."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.duplicates import Identity, alike_birth_dates, days_like, identity, likely_pairs, may_be_one

BORN = date(2000, 11, 23)
Named = tuple[str, str]

ONE_NAME: list[tuple[Named, Named]] = [
    (("Mia Robinson", ""), ("mia robinson", "")),
    (("Caitlin Speakman", "Cait"), ("Caitlín Speakman", "Cait")),
    (("Cait Speakman", ""), ("Caitlín Speakman", "Cait")),
    (("Speakman, Cait", ""), ("Caitlín Speakman", "Cait")),
    (("Ellie-May O'Neill", ""), ("Ellie May ONeill", "")),
    (("Ellie-May O’Neill", ""), ("EllieMay O Neill", "")),
    (("Zoë Smith", ""), ("Zoe Smith", "")),
    (("Mia Robinson", ""), ("Robinson, Mia", "")),
    (("Mia Robinson", ""), ("Mia Grace Robinson", "")),
    (("Mia Grace Robinson", ""), ("Robinson Mia", "")),
    (("Łukasz Nowak", ""), ("Lukasz Nowak", "")),
    (("Mia", ""), ("mia", "")),
]
TWO_NAMES: list[tuple[Named, Named]] = [
    (("Mia Robinson", ""), ("Mia Robertson", "")),
    (("Mia Robinson", ""), ("Mya Robinson", "")),  # twins, perhaps
    (("Mia Robinson", ""), ("Mia", "")),
    (("Mia", ""), ("Mia Robinson", "Mia")),
    (("Mia Grace Robinson", ""), ("Mia Rose Robinson", "")),
    (("Ali Ali", ""), ("Ali Khan", "")),
    (("Caitlin Jones", "Cait"), ("Caitlin Speakman", "Cait")),
]
ONE_BIRTHDAY = [
    (date(2001, 3, 27), date(2001, 3, 27)),
    (date(2001, 3, 27), date(2001, 3, 1)),
    (date(2001, 3, 27), date(2001, 3, 15)),
    (date(2001, 3, 27), date(2001, 1, 1)),
    (date(2001, 3, 7), date(2001, 7, 3)),
]
TWO_BIRTHDAYS = [
    (date(2001, 3, 27), date(2001, 3, 28)),
    (date(2001, 3, 27), date(2002, 3, 27)),
    (date(2001, 3, 27), date(2001, 4, 1)),
    (date(2001, 3, 27), date(2001, 4, 15)),
    (date(2001, 3, 27), date(2002, 1, 1)),
    (date(2001, 3, 7), date(2002, 7, 3)),
]


def born(named: Named, on: date = BORN) -> Identity:
    """Somebody of a name and the name they like."""
    return identity(*named, on)


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_a_name_that_was_typed_another_way_may_be_the_same_person(one: Named, other: Named) -> None:
    assert may_be_one(born(one), born(other)) and may_be_one(born(other), born(one))


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_another_name_is_another_person(one: Named, other: Named) -> None:
    assert not may_be_one(born(one), born(other)) and not may_be_one(born(other), born(one))


@pytest.mark.parametrize(("one", "other"), ONE_BIRTHDAY)
def test_an_unknown_day_and_day_and_month_in_the_wrong_order_may_be_the_same_birthday(one: date, other: date) -> None:
    assert alike_birth_dates(one, other) and alike_birth_dates(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_BIRTHDAYS)
def test_another_birthday_is_another_person(one: date, other: date) -> None:
    assert not alike_birth_dates(one, other) and not alike_birth_dates(other, one)


@given(st.dates(date(1999, 1, 1), date(2000, 12, 31)))
def test_the_days_to_look_through_are_those_that_are_taken_for_the_same(born: date) -> None:
    days = [date(1999, 1, 1) + timedelta(days=day) for day in range(731)]
    looked_through = [day for day in days if any(first <= day <= last for first, last in days_like(born))]
    assert looked_through == [day for day in days if alike_birth_dates(born, day)]


PARTS = st.sampled_from(["Mia", "Zoë", "O'Neill", "Ellie-May", "Łukasz", "Robinson", "Al", "Ni"])
NAMES = st.lists(PARTS, min_size=1, max_size=3).map(" ".join)
DAYS = st.dates(date(2001, 1, 1), date(2002, 12, 31))
PEOPLE = st.builds(identity, NAMES, st.just("") | PARTS, DAYS)


@given(PEOPLE, PEOPLE)
def test_the_order_of_two_records_makes_no_difference(one: Identity, other: Identity) -> None:
    assert may_be_one(one, other) == may_be_one(other, one)
    assert may_be_one(one, one)


@given(NAMES, NAMES, DAYS)
def test_capitals_accents_and_apostrophes_make_no_difference(one: str, other: str, on: date) -> None:
    retyped = one.upper().replace("Ë", "E").replace("'", "’").replace("Ł", "L").replace("-", " ")
    assert may_be_one(identity(one, "", on), identity(other, "", on)) == may_be_one(
        identity(retyped, "", on), identity(other, "", on)
    )


@given(st.lists(PEOPLE, max_size=30))
def test_pairs_are_those_that_comparing_each_with_each_would_find(people: list[Identity]) -> None:
    each_with_each = [
        (one, other) for one, other in combinations(range(len(people)), 2) if may_be_one(people[one], people[other])
    ]
    assert likely_pairs(people) == each_with_each

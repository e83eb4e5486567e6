from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.calendar import bank_holiday


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2011, 4, 29), "Wedding of William and Catherine"),
        (date(2012, 6, 4), "Spring bank holiday"),
        (date(2012, 6, 5), "Diamond Jubilee of Elizabeth II"),
        (date(2020, 5, 8), "Early May bank holiday"),
        (date(2022, 6, 2), "Spring bank holiday"),
        (date(2022, 6, 3), "Platinum Jubilee of Elizabeth II"),
        (date(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
        (date(2023, 5, 8), "Coronation of Charles III"),
        (date(2016, 8, 29), "Summer bank holiday"),
        (date(2016, 3, 25), "Good Friday"),
        (date(2016, 3, 28), "Easter Monday"),
    ],
)
def test_days_proclaimed_once_and_days_every_year_have_their_names(day: date, name: str) -> None:
    assert bank_holiday(day) == name


@pytest.mark.parametrize(
    ("holiday", "substitute", "name"),
    [
        (date(2016, 12, 25), date(2016, 12, 27), "Christmas Day (substitute day)"),
        (date(2020, 12, 26), date(2020, 12, 28), "Boxing Day (substitute day)"),
        (date(2021, 12, 25), date(2021, 12, 27), "Christmas Day (substitute day)"),
        (date(2021, 12, 26), date(2021, 12, 28), "Boxing Day (substitute day)"),
        (date(2022, 1, 1), date(2022, 1, 3), "New Year's Day (substitute day)"),
    ],
)
def test_a_holiday_at_the_weekend_moves_to_its_substitute_day(holiday: date, substitute: date, name: str) -> None:
    assert bank_holiday(holiday) is None
    assert bank_holiday(substitute) == name


@pytest.mark.parametrize(
    "day",
    [
        date(2020, 5, 4),  # moved to VE Day
        date(2012, 5, 28),  # moved to the jubilee
        date(2022, 5, 30),  # moved to the jubilee
        date(2016, 3, 17),  # Northern Ireland only
        date(2018, 1, 2),  # Scotland only
        date(2016, 8, 1),  # Scotland only
    ],
)
def test_days_moved_away_and_days_of_other_nations_are_working_days(day: date) -> None:
    assert bank_holiday(day) is None


@pytest.mark.parametrize(
    ("year", "count"),
    [
        (2010, 8),
        (2011, 9),
        (2012, 9),
        (2016, 8),
        (2020, 8),
        (2021, 8),
        (2022, 10),
        (2023, 9),
        (2024, 8),
        (2026, 8),
    ],
)
def test_each_year_has_the_number_of_bank_holidays_that_was_proclaimed(year: int, count: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=passed) for passed in range(365 + (year % 4 == 0)))
    assert sum(bank_holiday(day) is not None for day in days) == count


@given(day=st.dates(date(1980, 1, 1), date(2060, 1, 1)))
def test_no_weekend_day_is_a_bank_holiday(day: date) -> None:
    assert day.weekday() < 5 or bank_holiday(day) is None

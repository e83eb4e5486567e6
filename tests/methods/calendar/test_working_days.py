from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.calendar import add_working_days, is_working_day, working_days_between

days = st.dates(date(2000, 1, 1), date(2040, 1, 1))
counts = st.integers(0, 60)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2016, 10, 31), 0, date(2016, 10, 31)),
        (date(2016, 10, 31), 1, date(2016, 11, 1)),
        (date(2016, 10, 28), 1, date(2016, 10, 31)),  # over a weekend
        (date(2016, 10, 29), 1, date(2016, 10, 31)),  # from a Saturday
        (date(2016, 12, 23), 1, date(2016, 12, 28)),  # over Christmas and its substitute day
        (date(2016, 3, 24), 1, date(2016, 3, 29)),  # over Easter
        (date(2022, 9, 16), 1, date(2022, 9, 20)),  # over the State Funeral
        (date(2016, 10, 31), 15, date(2016, 11, 21)),  # conference after a strategy discussion
        (date(2016, 10, 31), 45, date(2017, 1, 5)),  # an assessment, over Christmas and New Year
    ],
)
def test_a_timescale_ends_on_the_right_day(start: date, count: int, end: date) -> None:
    assert add_working_days(start, count) == end
    assert working_days_between(start, end) == count


def test_working_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="counted forwards"):
        add_working_days(date(2016, 10, 31), -1)
    with pytest.raises(ValueError, match="before the start"):
        working_days_between(date(2016, 10, 31), date(2016, 10, 30))


@given(start=days, count=counts)
def test_counting_undoes_adding_from_any_start(start: date, count: int) -> None:
    assert working_days_between(start, add_working_days(start, count)) == count


@given(start=days, count=counts.filter(bool))
def test_a_deadline_is_always_a_working_day(start: date, count: int) -> None:
    assert is_working_day(add_working_days(start, count))


@given(start=days, first=counts, second=counts)
def test_spans_that_meet_add_up(start: date, first: int, second: int) -> None:
    middle, end = start + timedelta(days=first), start + timedelta(days=first + second)
    assert working_days_between(start, middle) + working_days_between(middle, end) == working_days_between(start, end)

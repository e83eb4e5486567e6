"""Dates, times and counts read as people read them."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.design import words


def _time(day: str, whole: str, told: str) -> str:
    return f'<time datetime="{day}" title="{whole}">{told}</time>'


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (words.long_date(date(2016, 10, 31)), "31 October 2016"),
        (words.listed([]), ""),
        (words.listed(["Sam"]), "Sam"),
        (words.listed(["Sam", "Priya", "Femi"]), "Sam, Priya and Femi"),
        (words.full_date(date(2016, 10, 31)), "31 Oct 2016"),
        (words.short_date(date(2016, 10, 31)), "31 Oct"),
        (words.clock(time(20, 15)), "20:15"),
        (words.clock(datetime(2016, 7, 1, 19, 15, tzinfo=UTC)), "20:15"),
        (words.when(datetime(2016, 10, 31, 20, 15, tzinfo=UTC)), "Mon 31 Oct, 20:15"),
        (words.when(datetime(2016, 7, 31, 23, 30, tzinfo=UTC)), "Mon 1 Aug, 00:30"),
        (words.long_date(datetime(2016, 7, 31, 23, 30, tzinfo=UTC)), "1 August 2016"),
        (words.ago(date(2016, 10, 31), date(2016, 10, 31)), _time("2016-10-31", "31 October 2016", "today")),
        (words.ago(date(2016, 10, 30), date(2016, 10, 31)), _time("2016-10-30", "30 October 2016", "yesterday")),
        (words.ago(date(2016, 10, 1), date(2016, 10, 31)), _time("2016-10-01", "1 October 2016", "30 days ago")),
        (words.ago(date(2016, 9, 30), date(2016, 10, 31)), "30 September 2016"),
        (words.ago(date(2016, 11, 1), date(2016, 10, 31)), "1 November 2016"),
        (words.plural(1, "goal"), "1 goal"),
        (words.plural(0, "person", "people"), "0 people"),
        (words.plural(1200, "contact"), "1,200 contacts"),
    ],
)
def test_it_reads_as_people_say_it(said: str, expected: str) -> None:
    assert said == expected


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        words.when(datetime(2016, 10, 31, 20, 15))


@pytest.mark.parametrize(
    ("born", "today", "age"),
    [
        (date(2001, 3, 27), date(2016, 3, 26), 14),
        (date(2001, 3, 27), date(2016, 3, 27), 15),
        (date(2004, 2, 29), date(2017, 2, 28), 12),
        (date(2004, 2, 29), date(2017, 3, 1), 13),
    ],
)
def test_age_changes_on_the_birthday(born: date, today: date, age: int) -> None:
    assert words.age_on(born, today) == age


@given(st.dates(date(1990, 1, 1), date(2020, 1, 1)), st.integers(0, 9000))
def test_age_never_falls_as_days_pass(born: date, days: int) -> None:
    later = date.fromordinal(born.toordinal() + days)
    assert words.age_on(born, later) <= words.age_on(born, date.fromordinal(later.toordinal() + 1))

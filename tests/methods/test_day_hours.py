"""Hours of a day as people write them, past midnight and over the change of the clocks."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.day_hours import DayHours, overlap, read_hours, write_hours

WRITTEN = {
    "": "",
    "09:00-17:00": "09:00-17:00",
    "9am to 5pm": "09:00-17:00",
    "0900 – 1300, 18.00 until 22:00": "09:00-13:00, 18:00-22:00",
    "22:00-06:00 and 12:00-13:00": "12:00-13:00, 22:00-06:00",
    "noon-midnight": "12:00-00:00",
}


@pytest.mark.parametrize(("written", "read"), WRITTEN.items())
def test_hours_are_read_as_people_write_them(written: str, read: str) -> None:
    assert write_hours(read_hours(written)) == read


@pytest.mark.parametrize("words", ["all day", "09:00", "9-5", "09:00-17:00-18:00", "25:00-26:00"])
def test_what_is_no_hours_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"no time of day|no beginning and end|hour must be"):
        read_hours(words)


MOMENTS = (
    ("17:00-09:00", date(2016, 10, 31), "31 17:00", 16),
    ("09:00-09:00", date(2016, 11, 5), "5 09:00", 24),
    ("17:00-09:00", date(2016, 10, 29), "29 16:00", 17),  # the clocks went back on 30 October
    ("09:00-09:00", date(2016, 10, 29), "29 08:00", 25),
    ("17:00-09:00", date(2016, 3, 26), "26 17:00", 15),  # and forward on 27 March
    ("09:00-17:00", date(2016, 3, 27), "27 08:00", 8),
    ("00:30-01:30", date(2016, 3, 27), "27 00:30", 1),  # there was no 01:30: it is the moment the clocks said 02:30
    ("23:00-00:00", date(2016, 12, 31), "31 23:00", 1),
)


@pytest.mark.parametrize(("hours", "day", "begins", "lasts"), MOMENTS)
def test_hours_on_a_day_are_moments_by_a_british_clock(hours: str, day: date, begins: str, lasts: int) -> None:
    (one,) = read_hours(hours)
    span = one.on(day)
    assert (f"{span.begins.astimezone(UTC):%-d %H:%M}", span.ends - span.begins) == (begins, timedelta(hours=lasts))


WEEKS = (
    ({0: "09:00-17:00", 1: "09:00-17:00"}, False),
    ({0: "09:00-13:00, 13:00-17:00"}, False),
    ({0: "09:00-13:00, 12:59-17:00"}, True),
    ({0: "22:00-06:00", 1: "06:00-08:00"}, False),
    ({0: "22:00-06:00", 1: "05:00-08:00"}, True),
    ({6: "22:00-06:00", 0: "05:00-08:00"}, True),
    ({6: "22:00-06:00", 0: "06:00-08:00"}, False),
    ({2: "09:00-09:00", 3: "09:00-09:00"}, False),
)


@pytest.mark.parametrize(("days", "overlaps"), WEEKS)
def test_hours_of_a_week_that_overlap_are_found_past_midnight_and_sunday(days: dict[int, str], overlaps: bool) -> None:
    assert overlap([read_hours(days.get(day, "")) for day in range(7)]) is overlaps


@given(st.times(), st.times())
def test_hours_written_are_read_as_the_same(begins: datetime, ends: datetime) -> None:
    hours = DayHours(begins.replace(second=0, microsecond=0), ends.replace(second=0, microsecond=0))
    assert read_hours(str(hours)) == (hours,)

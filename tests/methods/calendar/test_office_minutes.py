"""Minutes of a contact in office hours: split where the office opens and closes, by the clock on the wall."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.calendar import HourKind, hours_for, kind_of_hour, office_minutes

LONDON, WIGAN = ZoneInfo("Europe/London"), "E08000010"


@pytest.mark.parametrize(
    ("on_the_wall", "minutes", "inside"),
    [
        ("2016-10-31 16:30", 60, 30),  # over the close of the office
        ("2016-10-31 08:30", 60, 30),  # over its opening
        ("2016-10-31 10:00", 60, 60),
        ("2016-10-31 08:00", 60, 0),
        ("2016-10-31 17:00", 60, 0),
        ("2016-10-31 16:00", 60, 60),
        ("2016-10-31 08:30", 540, 480),  # the whole of a day in the office and more
        ("2016-10-31 16:30", 0, 0),
        ("2016-10-31 23:30", 60, 0),  # over midnight
        ("2016-10-31 16:30", 1440, 480),  # half an hour today, and tomorrow until 16:30
        ("2016-10-28 16:30", 1440, 30),  # Friday into Saturday
        ("2016-10-29 10:00", 60, 0),  # Saturday
        ("2016-10-30 23:00", 720, 120),  # Sunday night into Monday
        ("2016-12-26 10:00", 60, 0),  # bank holidays
        ("2016-12-27 10:00", 1440, 60),  # the last of them into the first working day
        ("2016-10-30 00:30", 600, 0),  # the Sunday that has 25 hours
    ],
)
def test_minutes_are_split_at_the_office_hour(on_the_wall: str, minutes: int, inside: int) -> None:
    at = datetime.fromisoformat(on_the_wall).replace(tzinfo=LONDON)
    assert office_minutes(at, minutes, WIGAN) == inside


@pytest.mark.parametrize(
    ("at", "inside"),
    [
        (datetime(2016, 10, 28, 15, 30, tzinfo=UTC), 30),  # 16:30 on the last Friday of summer time
        (datetime(2016, 10, 31, 15, 30, tzinfo=UTC), 60),  # 15:30 on the Monday after
        (datetime(2016, 10, 31, 16, 30, tzinfo=UTC), 30),
        (datetime(2017, 3, 27, 7, 30, tzinfo=UTC), 30),  # 08:30 on the first Monday of summer time
    ],
)
def test_the_office_closes_by_the_clock_on_the_wall(at: datetime, inside: int) -> None:
    assert office_minutes(at, 60, WIGAN) == inside


def test_the_hours_on_monday_morning_are_the_same_after_the_clocks_have_changed_in_the_night() -> None:
    saturday = datetime(2016, 10, 29, 10, 30, tzinfo=LONDON)
    monday = datetime(2016, 10, 31, 10, 0, tzinfo=LONDON)
    minutes = round((monday.astimezone(UTC) - saturday.astimezone(UTC)) / timedelta(minutes=1))
    assert (minutes, office_minutes(saturday, minutes, WIGAN)) == (2910, 60)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        office_minutes(datetime(2016, 10, 31, 12), 30, WIGAN)


@given(
    at=st.datetimes(datetime(2016, 3, 20), datetime(2016, 11, 10), timezones=st.just(UTC)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
    minutes=st.integers(0, 1440),
)
def test_it_is_the_count_of_the_minutes_that_lie_in_office_hours(at: datetime, minutes: int) -> None:
    moments = [at + timedelta(minutes=number) for number in range(minutes)]
    hours = hours_for(WIGAN, at.date())
    assert office_minutes(at, minutes, WIGAN) == sum(kind_of_hour(each, hours) is HourKind.OFFICE for each in moments)


@given(first=st.integers(0, 720), second=st.integers(0, 720))
def test_a_contact_in_two_parts_has_as_many_as_in_one(first: int, second: int) -> None:
    at = datetime(2016, 10, 27, 14, 0, tzinfo=UTC)
    parts = office_minutes(at, first, WIGAN) + office_minutes(at + timedelta(minutes=first), second, WIGAN)
    assert parts == office_minutes(at, first + second, WIGAN)

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.calendar import HourKind, hours_for, kind_of_hour

HOURS = hours_for("default", date(2016, 10, 31))
LONDON = ZoneInfo("Europe/London")
MONDAY, SATURDAY, SUNDAY = date(2016, 10, 31), date(2016, 10, 29), date(2016, 10, 30)


@pytest.mark.parametrize(
    ("day", "clock", "kind"),
    [
        (MONDAY, time(0), HourKind.NIGHT),
        (MONDAY, time(5, 59), HourKind.NIGHT),
        (MONDAY, time(6), HourKind.EARLY),
        (MONDAY, time(8, 59), HourKind.EARLY),
        (MONDAY, time(9), HourKind.OFFICE),
        (MONDAY, time(16, 59), HourKind.OFFICE),
        (MONDAY, time(17), HourKind.EVENING),
        (MONDAY, time(21, 59), HourKind.EVENING),
        (MONDAY, time(22), HourKind.NIGHT),
        (SATURDAY, time(12), HourKind.WEEKEND),
        (SUNDAY, time(2), HourKind.WEEKEND),
        (date(2016, 12, 27), time(12), HourKind.BANK_HOLIDAY),
        (date(2016, 12, 27), time(23), HourKind.BANK_HOLIDAY),
        (date(2016, 12, 25), time(12), HourKind.WEEKEND),
    ],
)
def test_each_line_of_the_table_holds_at_its_edges(day: date, clock: time, kind: HourKind) -> None:
    at = datetime.combine(day, clock, LONDON)
    assert kind_of_hour(at, HOURS) is kind


@pytest.mark.parametrize(
    ("at", "kind"),
    [
        (datetime(2016, 7, 4, 8, 30, tzinfo=UTC), HourKind.OFFICE),  # 09:30 in summer
        (datetime(2016, 7, 4, 16, 30, tzinfo=UTC), HourKind.EVENING),  # 17:30 in summer
        (datetime(2016, 11, 7, 8, 30, tzinfo=UTC), HourKind.EARLY),
        (datetime(2016, 11, 7, 16, 30, tzinfo=UTC), HourKind.OFFICE),
        (datetime(2016, 7, 3, 23, 30, tzinfo=UTC), HourKind.NIGHT),  # already Monday in summer
        (datetime(2016, 8, 28, 23, 30, tzinfo=UTC), HourKind.BANK_HOLIDAY),  # already the bank holiday
    ],
)
def test_summer_time_decides_by_the_clock_on_the_wall(at: datetime, kind: HourKind) -> None:
    assert kind_of_hour(at, HOURS) is kind


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        kind_of_hour(datetime(2016, 10, 31, 12), HOURS)


def test_an_office_open_on_saturday_has_office_hours_then() -> None:
    open_on_saturday = replace(HOURS, weekdays=frozenset(range(6)))
    assert kind_of_hour(datetime.combine(SATURDAY, time(12), LONDON), open_on_saturday) is HourKind.OFFICE
    assert kind_of_hour(datetime.combine(SATURDAY, time(18), LONDON), open_on_saturday) is HourKind.WEEKEND
    assert kind_of_hour(datetime.combine(SUNDAY, time(12), LONDON), open_on_saturday) is HourKind.WEEKEND


@given(at=st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))
def test_the_same_moment_is_of_the_same_kind_in_every_zone(at: datetime) -> None:
    elsewhere = at.astimezone(ZoneInfo("Asia/Kolkata"))
    assert kind_of_hour(at, HOURS) is kind_of_hour(elsewhere, HOURS)

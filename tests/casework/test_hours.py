"""When contacts happen: evenings, weekends, bank holidays, and their sums."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.casework.hours import (
    KIND_LABELS,
    OUT_OF_HOURS,
    ContactTime,
    ContactTotals,
    chart,
    duration,
    finished_weeks,
    monday_of,
    visits_of,
    weeks,
)
from act.methods.calendar import HourKind

LONDON = ZoneInfo("Europe/London")
WIGAN = "E08000010"
MONDAY = date(2016, 10, 3)


def moment(at: datetime, *, made: bool = True, minutes: int = 30) -> ContactTime:
    """One contact in Wigan."""
    return ContactTime(at, WIGAN, made, minutes)


MOMENTS = st.builds(
    moment,
    st.datetimes(datetime(2016, 9, 20), datetime(2016, 11, 10), timezones=st.just(UTC)),
    made=st.booleans(),
    minutes=st.integers(1, 1440),
)


@pytest.mark.parametrize(
    ("on_the_wall", "kind"),
    [
        ("2016-10-31 08:59", HourKind.EARLY),
        ("2016-10-31 09:00", HourKind.OFFICE),
        ("2016-10-31 16:59", HourKind.OFFICE),
        ("2016-10-31 17:00", HourKind.EVENING),
        ("2016-10-31 22:00", HourKind.NIGHT),
        ("2016-10-29 12:00", HourKind.WEEKEND),
        ("2016-12-25 12:00", HourKind.WEEKEND),  # a Sunday
        ("2016-12-26 12:00", HourKind.BANK_HOLIDAY),
        ("2016-12-27 12:00", HourKind.BANK_HOLIDAY),  # in place of the 25th
        ("2016-12-28 12:00", HourKind.OFFICE),
        ("2017-01-01 12:00", HourKind.WEEKEND),
        ("2017-01-02 12:00", HourKind.BANK_HOLIDAY),  # in place of New Year's Day
        ("2017-01-03 12:00", HourKind.OFFICE),
        ("2016-03-25 12:00", HourKind.BANK_HOLIDAY),  # Good Friday
        ("2016-03-27 01:30", HourKind.WEEKEND),  # an hour that the clocks skip
        ("2016-03-28 12:00", HourKind.BANK_HOLIDAY),  # Easter Monday
        ("2016-10-30 01:30", HourKind.WEEKEND),  # an hour that comes twice
    ],
)
def test_the_kind_of_hour_is_read_from_the_clock_on_the_wall(on_the_wall: str, kind: HourKind) -> None:
    assert moment(datetime.fromisoformat(on_the_wall).replace(tzinfo=LONDON)).kind is kind


@pytest.mark.parametrize(
    ("at", "kind"),
    [
        (datetime(2016, 10, 28, 8, 30, tzinfo=UTC), HourKind.OFFICE),  # the last Friday of summer time
        (datetime(2016, 10, 28, 16, 30, tzinfo=UTC), HourKind.EVENING),
        (datetime(2016, 10, 31, 8, 30, tzinfo=UTC), HourKind.EARLY),  # the Monday after
        (datetime(2016, 10, 31, 16, 30, tzinfo=UTC), HourKind.OFFICE),
        (datetime(2017, 3, 24, 8, 30, tzinfo=UTC), HourKind.EARLY),  # the last Friday of winter time
        (datetime(2017, 3, 27, 8, 30, tzinfo=UTC), HourKind.OFFICE),
    ],
)
def test_the_same_hour_of_utc_changes_its_kind_when_the_clocks_change(at: datetime, kind: HourKind) -> None:
    assert moment(at).kind is kind


def test_every_kind_of_hour_has_a_word_and_office_hours_need_none() -> None:
    assert set(KIND_LABELS) == set(HourKind)
    assert [kind for kind, words in KIND_LABELS.items() if not words] == [HourKind.OFFICE]


def test_a_span_adds_up() -> None:
    span = ContactTotals.of(
        [
            moment(datetime(2016, 10, 31, 10, tzinfo=UTC), minutes=60),
            moment(datetime(2016, 10, 31, 18, tzinfo=UTC), minutes=45),
            moment(datetime(2016, 10, 29, 12, tzinfo=UTC), minutes=15, made=False),
        ]
    )
    assert span == ContactTotals(made=2, tried=1, minutes=120, minutes_outside=60)
    assert (span.hours, span.hours_outside) == (2.0, 1.0)


def test_nothing_adds_up_to_nothing() -> None:
    assert ContactTotals.of([]) == ContactTotals(0, 0, 0, 0)


def test_minutes_are_split_where_the_office_closes() -> None:
    totals = ContactTotals.of([moment(datetime(2016, 10, 31, 16, 30, tzinfo=UTC), minutes=60)])
    assert (totals.minutes, totals.minutes_outside) == (60, 30)
    assert totals.in_words() == "1 hour, 30 minutes of it outside office hours"


def _at_home(worker: str, clock: int, minutes: int = 60) -> ContactTime:
    at = datetime(2016, 10, 31, clock, 30, tzinfo=UTC)
    return ContactTime(at, WIGAN, True, minutes, how="home", with_whom="young_person", person="Mia", worker=worker)


def test_a_joint_visit_counts_once_with_the_young_person_and_in_full_for_each_worker() -> None:
    sam, priya = _at_home("sam", 16), _at_home("priya", 16, minutes=90)
    assert ContactTotals.of(visits_of([sam, priya])) == ContactTotals(made=1, tried=0, minutes=90, minutes_outside=60)
    assert ContactTotals.of([sam]) == ContactTotals(made=1, tried=0, minutes=60, minutes_outside=30)
    assert ContactTotals.of([sam, priya]).minutes == 150


def test_the_part_of_a_visit_that_some_workers_logged_is_theirs_alone() -> None:
    (visit,) = visits_of([_at_home("sam", 16), _at_home("priya", 16, minutes=90)])
    part = visit.by({"sam"})
    assert part and (part.minutes, part.workers) == (60, ("sam",))
    assert visit.by({"tom"}) is None


def test_no_minutes_are_said_as_none() -> None:
    assert (duration(0), duration(75)) == ("0 minutes", "1 hour 15 minutes")


@pytest.mark.parametrize(
    ("in_office", "outside", "words"),
    [
        (0, 30, f"30 minutes, all of it {OUT_OF_HOURS}"),
        (60, 45, f"1 hour 45 minutes, 45 minutes of it {OUT_OF_HOURS}"),
        (60, 0, f"1 hour, none of it {OUT_OF_HOURS}"),
        (0, 0, "no time"),
    ],
)
def test_all_some_or_none_of_the_time_is_said_to_be_outside_office_hours(
    in_office: int, outside: int, words: str
) -> None:
    assert ContactTotals(made=2, tried=0, minutes=in_office + outside, minutes_outside=outside).in_words() == words


@given(one=st.lists(MOMENTS, max_size=8), other=st.lists(MOMENTS, max_size=8))
def test_two_spans_together_are_the_sum_of_both(one: list[ContactTime], other: list[ContactTime]) -> None:
    first, second, both = ContactTotals.of(one), ContactTotals.of(other), ContactTotals.of(one + other)
    assert vars(both) == {name: value + vars(second)[name] for name, value in vars(first).items()}
    assert both.minutes_outside <= both.minutes
    assert both.made + both.tried == len(one) + len(other)


@given(contact_times=st.lists(MOMENTS, max_size=12), count=st.integers(2, 8))
def test_weeks_are_all_there_the_empty_ones_too_and_lose_nobody_within_them(
    contact_times: list[ContactTime], count: int
) -> None:
    by_week = weeks(contact_times, MONDAY, count)
    assert list(by_week) == [MONDAY + timedelta(weeks=number) for number in range(count)]
    end = MONDAY + timedelta(weeks=count)
    within = [
        contact_time for contact_time in contact_times if MONDAY <= contact_time.at.astimezone(LONDON).date() < end
    ]
    assert sum(span.made + span.tried for span in by_week.values()) == len(within)


@pytest.mark.parametrize(
    ("at", "monday"),
    [
        (datetime(2016, 10, 2, 22, 30, tzinfo=UTC), None),  # Sunday 23:30 in summer
        (datetime(2016, 10, 2, 23, 30, tzinfo=UTC), MONDAY),  # already Monday
        (datetime(2016, 10, 30, 23, 30, tzinfo=UTC), date(2016, 10, 24)),  # Sunday, and winter time by now
        (datetime(2016, 10, 31, 0, 0, tzinfo=UTC), date(2016, 10, 31)),
    ],
)
def test_a_week_begins_at_midnight_on_the_wall(at: datetime, monday: date | None) -> None:
    assert [day for day, span in weeks([moment(at)], MONDAY, 5).items() if span.made] == ([monday] if monday else [])


@given(day=st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_the_monday_of_a_day_is_a_monday_at_most_six_days_before(day: date) -> None:
    assert monday_of(day).weekday() == 0
    assert timedelta(0) <= day - monday_of(day) <= timedelta(days=6)


def test_the_chart_can_be_drawn_without_any_contact() -> None:
    drawn = chart(weeks([], MONDAY, 8))
    assert drawn is not None


@pytest.mark.parametrize(
    ("on", "last"),
    [
        (date(2016, 10, 31), date(2016, 10, 24)),  # a Monday: its week has just begun
        (date(2016, 11, 4), date(2016, 10, 24)),
        (date(2016, 11, 6), date(2016, 10, 24)),  # a Sunday: not over before midnight
        (date(2016, 11, 7), date(2016, 10, 31)),
    ],
)
def test_a_week_that_is_not_over_is_not_drawn_as_a_drop_to_nought(on: date, last: date) -> None:
    by_week = weeks([], finished_weeks(on, 8), 8)
    assert (len(by_week), max(by_week)) == (8, last)

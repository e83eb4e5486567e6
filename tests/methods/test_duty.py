"""When somebody should be on duty, and when nobody is: every gap against a count of each minute."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from act.methods.calendar import LONDON
from act.methods.day_hours import TimeSpan
from act.methods.duty import duty_rule, gaps, joined, needed, parts, widest

WIGAN = "E08000010"
RULE = duty_rule(WIGAN, date(2016, 10, 31))
MINUTE = timedelta(minutes=1)
FIRST = datetime(2016, 10, 29, 12, tzinfo=UTC)
"""The day before the clocks went back."""


def london(day: int, hour: int = 0, minute: int = 0, *, month: int = 10) -> datetime:
    """A moment of 2016 by a British clock."""
    return datetime(2016, month, day, hour, minute, tzinfo=LONDON)


def said(spans: list[TimeSpan]) -> list[str]:
    """Spans by a British clock: "29 17:00 - 30 09:00"."""
    return [f"{at.begins.astimezone(LONDON):%-d %H:%M} - {at.ends.astimezone(LONDON):%-d %H:%M}" for at in spans]


def test_the_rule_as_it_ships_says_that_it_is_our_own() -> None:
    assert (RULE.verified, RULE.longest, RULE.ahead) == (False, timedelta(hours=72), timedelta(days=7))
    assert widest(date(2016, 10, 31)) == (timedelta(days=28), timedelta(days=7))
    with pytest.raises(LookupError, match="No hours of duty are known for E08000010 on 1999-12-31"):
        duty_rule(WIGAN, date(1999, 12, 31))
    with pytest.raises(ValueError, match="must be 1 or more"):
        replace(RULE, ahead_days=0)


NEEDED = (
    (london(31, 12), london(31, 23), ["31 17:00 - 31 23:00"]),
    (london(31, 3), london(31, 12), ["31 03:00 - 31 09:00"]),
    (london(28, 12), london(31, 12), ["28 17:00 - 31 09:00"]),  # the whole weekend, over the change of the clocks
    # Good Friday to Easter Monday 2016: without a break from Friday noon until Tuesday 09:00, the clocks go forward.
    (london(25, 12, month=3), london(30, 12, month=3), ["25 12:00 - 29 09:00", "29 17:00 - 30 09:00"]),
    (london(31, 10), london(31, 16), []),
)


@pytest.mark.parametrize(("since", "until", "spans"), NEEDED)
def test_hours_to_cover_meet_over_midnight_weekends_and_bank_holidays(
    since: datetime, until: datetime, spans: list[str]
) -> None:
    assert said(needed(WIGAN, since, until)) == spans


def test_the_weekend_when_the_clocks_go_back_has_an_hour_more() -> None:
    (weekend,) = needed(WIGAN, london(28, 12), london(31, 12))
    assert weekend.ends.astimezone(UTC) - weekend.begins.astimezone(UTC) == timedelta(hours=65)


GAPS = (
    ([(0, 10)], [], [(0, 10)]),
    ([(0, 10)], [(0, 10)], []),
    ([(0, 10)], [(2, 4), (6, 8)], [(0, 2), (4, 6), (8, 10)]),
    ([(0, 10)], [(2, 6), (4, 8)], [(0, 2), (8, 10)]),
    ([(0, 5), (5, 10)], [(4, 6)], [(0, 4), (6, 10)]),
    ([(0, 5), (5, 10)], [], [(0, 10)]),
    ([(3, 5)], [(0, 4), (4, 9)], []),
    ([(3, 3)], [], []),
)


def spans(pairs: list[tuple[int, int]]) -> list[TimeSpan]:
    """Spans in minutes from FIRST on."""
    return [TimeSpan(FIRST + begins * MINUTE, FIRST + ends * MINUTE) for begins, ends in pairs]


@pytest.mark.parametrize(("wanted", "covered", "left"), GAPS)
def test_a_gap_is_what_nothing_covers(
    wanted: list[tuple[int, int]], covered: list[tuple[int, int]], left: list[tuple[int, int]]
) -> None:
    assert gaps(spans(wanted), spans(covered)) == spans(left)


PAIRS = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 60)).map(lambda at: (at[0], at[0] + at[1])), max_size=8)


def minutes(found: list[TimeSpan]) -> set[int]:
    """The minutes of some spans, one by one."""
    return {
        round((span.begins - FIRST) / MINUTE) + number
        for span in found
        for number in range(round((span.ends - span.begins) / MINUTE))
    }


@given(PAIRS, PAIRS)
@settings(deadline=None)
def test_gaps_are_the_minutes_that_a_count_finds(wanted: list[tuple[int, int]], covered: list[tuple[int, int]]) -> None:
    found = gaps(spans(wanted), spans(covered))
    assert minutes(found) == minutes(spans(wanted)) - minutes(spans(covered))
    assert found == joined(found)
    assert sum(round((gap.ends - gap.begins) / MINUTE) for gap in found) == len(minutes(found))


@given(st.integers(0, 20_000), st.integers(1, 6_000))
@settings(deadline=None, max_examples=50)
def test_hours_to_cover_are_the_minutes_that_a_clock_on_the_wall_finds(later: int, lasts: int) -> None:
    since = datetime(2016, 3, 22, tzinfo=UTC) + later * MINUTE  # over Easter, and 27 March
    found = needed(WIGAN, since, since + lasts * MINUTE)
    counted = sum(_should_be_covered(since + number * MINUTE) for number in range(lasts))
    assert sum(round((span.ends - span.begins) / MINUTE) for span in found) == counted


def _should_be_covered(at: datetime) -> bool:
    """The default rule as people say it: outside 09:00 to 17:00 on days that are no holiday."""
    local = at.astimezone(LONDON)
    holiday = local.date() in {date(2016, 3, 25), date(2016, 3, 28)}
    return local.weekday() >= 5 or holiday or not 9 <= local.hour < 17


PARTS = (
    (london(31, 17), london(31, 23), ["31 with 31"]),
    (london(28, 17), london(29, 9), ["28 with 28", "29 with 28"]),
    (london(28, 17), london(31, 9), ["28 with 28", "29 with 29", "30 with 30", "31 with 30"]),
    (london(28, 17), london(29, 17), ["28 with 28", "29 with 29"]),
    (london(29, 0), london(29, 9), ["29 with 29"]),
    (london(29, 17), london(30, 0), ["29 with 29"]),
)


@pytest.mark.parametrize(("begins", "ends", "days"), PARTS)
def test_a_morning_that_ends_a_night_counts_with_the_night(begins: datetime, ends: datetime, days: list[str]) -> None:
    found = parts(TimeSpan(begins, ends))
    assert [f"{part.day:%-d} with {part.counts_with:%-d}" for part in found] == days
    assert (found[0].span.begins, found[-1].span.ends) == (begins, ends)
    assert all(one.span.ends == other.span.begins for one, other in pairwise(found))

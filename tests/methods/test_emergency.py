"""Limits of emergencies: dated, never beyond what the database allows, and counted over any stretch of time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.emergency import FOUND, LONGEST, emergency_limits, overdue, room_again, waited

RULE = emergency_limits(date(2026, 11, 22))
NOW = datetime(2026, 11, 22, 21, 4, tzinfo=UTC)
HOUR = timedelta(hours=1)
moments = st.datetimes(datetime(2026, 11, 22, 12), datetime(2026, 11, 22, 21), timezones=st.just(UTC))


def test_the_rule_as_it_ships_says_that_it_is_our_own() -> None:
    assert (RULE.usual, RULE.live, RULE.in_days, RULE.spell) == (timedelta(hours=12), 3, 6, timedelta(days=30))
    assert (RULE.answers, RULE.hour, RULE.day, RULE.review_days, RULE.verified) == (5, 20, 60, 3, False)
    assert RULE.usual <= LONGEST and RULE.found <= FOUND


def test_before_the_first_row_there_is_no_rule() -> None:
    with pytest.raises(LookupError, match="No limits for emergencies are known for 1999-12-31"):
        emergency_limits(date(1999, 12, 31))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"usual_hours": 25}, "1 to 24 hours"),
        ({"usual_hours": 0}, "1 to 24 hours"),
        ({"found_minutes": 31}, "1 to 30 minutes"),
        ({"found_minutes": 0}, "1 to 30 minutes"),
        ({"live": 0}, "1 or more"),
        ({"answers": 0}, "1 or more"),
        ({"review_days": 0}, "1 or more"),
    ],
)
def test_a_row_beyond_what_can_be_is_refused(changes: dict[str, int], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        replace(RULE, **changes)


@given(st.lists(moments, max_size=12), st.integers(1, 5))
def test_there_is_room_exactly_while_fewer_lie_within_the_stretch(made: list[datetime], most: int) -> None:
    again = room_again(made, most, HOUR, NOW)
    within = [moment for moment in made if moment > NOW - HOUR]
    assert (again is None) == (len(within) < most)
    if again is not None:
        assert NOW < again <= NOW + HOUR
        assert room_again(made, most, HOUR, again) is None
        assert room_again(made, most, HOUR, again - timedelta(microseconds=1)) is not None


@given(moments, st.integers(0, 40))
def test_waiting_grows_and_only_ever_becomes_overdue(opened: datetime, days: int) -> None:
    now = opened + timedelta(days=days)
    assert waited(opened, now) <= waited(opened, now + timedelta(days=1))
    assert overdue(opened, now) <= overdue(opened, now + timedelta(days=1))
    assert not overdue(opened, opened)

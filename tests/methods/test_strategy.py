"""After how many times missing a strategy meeting is asked for: the edges of the local rule."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.strategy import StrategyTrigger, TriggerReached, trigger_on, trigger_reached

AS_AT = date(2016, 10, 31)
LAST = datetime(2016, 10, 31, 2, 5, tzinfo=UTC)
RULE = trigger_on(AS_AT)
AGO = st.lists(st.integers(0, 200_000), max_size=12)


def test_the_rule_is_three_in_thirty_days_and_says_that_it_is_not_verified() -> None:
    assert (RULE.times, RULE.days, RULE.verified) == (3, 30, False)
    assert "Derbyshire" in RULE.source
    with pytest.raises(LookupError, match="No rule for a strategy meeting is known for 2015-12-31"):
        trigger_on(date(2015, 12, 31))


@pytest.mark.parametrize(
    ("days_ago", "times"),
    [
        ([], None),
        ([0], None),
        ([0, 1], None),
        ([0, 1, 2], 3),
        ([0, 29, 30], 3),
        ([0, 29, 31], None),
        ([0, 1, 2, 3, 31], 4),
        ([31, 32, 33, 0], None),
    ],
)
def test_so_many_up_to_the_latest_reach_it(days_ago: list[int], times: int | None) -> None:
    began = [LAST - timedelta(days=days) for days in days_ago]
    assert trigger_reached(began, RULE) == (TriggerReached(times, 30) if times else None)


def test_a_minute_too_early_is_too_early() -> None:
    began = [LAST, LAST - timedelta(days=1), LAST - timedelta(days=30)]
    assert trigger_reached(began, RULE)
    assert trigger_reached([*began[:2], began[2] - timedelta(minutes=1)], RULE) is None


def test_the_days_are_of_24_hours_when_the_clocks_change() -> None:
    """They went back on 30 October 2016: the same time on the wall thirty days before is an hour too early."""
    at_eight = datetime(2016, 10, 31, 20, tzinfo=UTC)
    began = [at_eight, at_eight - timedelta(days=2), datetime(2016, 10, 1, 19, tzinfo=UTC)]
    assert trigger_reached(began, RULE) is None


@given(minutes=AGO)
def test_the_order_does_not_matter_and_it_is_reached_where_a_plain_count_says_so(minutes: list[int]) -> None:
    began = [LAST - timedelta(minutes=each) for each in minutes]
    counted = sum(each - min(minutes) <= 30 * 24 * 60 for each in minutes)
    assert trigger_reached(began, RULE) == trigger_reached(reversed(began), RULE)
    assert trigger_reached(began, RULE) == (TriggerReached(counted, 30) if counted >= 3 else None)


@given(minutes=AGO, times=st.integers(1, 5), days=st.integers(1, 60))
def test_a_laxer_rule_is_reached_wherever_a_stricter_one_is(minutes: list[int], times: int, days: int) -> None:
    began = [LAST - timedelta(minutes=each) for each in minutes]
    strict = StrategyTrigger(times=times + 1, days=days, valid_from=AS_AT, source="", verified=False)
    lax = StrategyTrigger(times=times, days=days + 1, valid_from=AS_AT, source="", verified=False)
    assert not trigger_reached(began, strict) or trigger_reached(began, lax)

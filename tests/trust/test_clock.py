"""Two clocks: practice time may stand still, real time never does."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
import time_machine

from act.trust import clock


@pytest.mark.parametrize("hour", [0, 3, 12, 23])
def test_a_practice_date_has_one_time_of_day_whatever_the_real_hour(hour: int) -> None:
    real = datetime(2026, 7, 1, hour, 59, 40, tzinfo=UTC)
    with time_machine.travel(real, tick=False):
        assert clock.today() == date(2016, 10, 31)
        assert clock.now().isoformat() == "2016-10-31T21:00:00+00:00"
        assert clock.real_now() == real


def test_the_time_of_day_is_stated_with_the_practice_date_and_is_that_of_london(settings: Any) -> None:
    settings.PRACTICE_DATE, settings.PRACTICE_TIME = date(2016, 7, 1), time(9, 30)
    assert clock.now().isoformat() == "2016-07-01T09:30:00+01:00"


@pytest.mark.parametrize(
    ("real", "today", "now"),
    [
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), date(2026, 7, 2), "2026-07-02T00:30:00+01:00"),
        (datetime(2026, 1, 1, 23, 30, tzinfo=UTC), date(2026, 1, 1), "2026-01-01T23:30:00+00:00"),
        (datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), date(2026, 3, 29), "2026-03-29T00:59:00+00:00"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), date(2026, 3, 29), "2026-03-29T02:00:00+01:00"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25), "2026-10-25T01:30:00+01:00"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), date(2026, 10, 25), "2026-10-25T01:30:00+00:00"),
    ],
)
def test_without_a_practice_date_day_and_time_are_those_of_london(
    real: datetime, today: date, now: str, settings: Any
) -> None:
    settings.PRACTICE_DATE = None
    with time_machine.travel(real, tick=False):
        assert (clock.today(), clock.now().isoformat()) == (today, now)

"""Two clocks: the practice date may stand still, real time never does."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
import time_machine

from act.trust import clock


def test_the_demonstration_stands_at_its_day_at_the_real_time_of_day() -> None:
    with time_machine.travel(datetime(2026, 7, 1, 20, 15, 40, tzinfo=UTC), tick=False):
        assert clock.today() == date(2016, 10, 31)
        assert clock.now().isoformat() == "2016-10-31T21:15:00+00:00"
        assert clock.real_now() == datetime(2026, 7, 1, 20, 15, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("real", "today", "now"),
    [
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), date(2026, 7, 2), "2026-07-02T00:30:00+01:00"),
        (datetime(2026, 1, 1, 23, 30, tzinfo=UTC), date(2026, 1, 1), "2026-01-01T23:30:00+00:00"),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), date(2026, 3, 29), "2026-03-29T00:59:00+00:00"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), date(2026, 3, 29), "2026-03-29T02:00:00+01:00"),
    ],
)
def test_without_a_practice_date_the_day_is_that_of_london(
    real: datetime, today: date, now: str, settings: Any
) -> None:
    settings.PRACTICE_DATE = None
    with time_machine.travel(real, tick=False):
        assert (clock.today(), clock.now().isoformat()) == (today, now)

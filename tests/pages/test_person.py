"""What a young person's page says of home and safety, from rows that no database knows."""

from datetime import timedelta

import pytest

from act.methods.missing import Absence
from act.pages.person import missing_line
from tests.makers import TODAY, standing
from tests.placements.unsaved_makers import unsaved_episode


@pytest.mark.parametrize(
    ("days", "lately", "before"),
    [(0, 1, 0), (89, 1, 0), (90, 0, 1), (179, 0, 1), (180, 0, 0), (400, 0, 0)],
)
def test_a_time_missing_counts_in_the_last_ninety_days_or_in_the_ninety_before_and_never_in_both(
    days: int, lately: int, before: int
) -> None:
    line = missing_line(standing(), [unsaved_episode(TODAY - timedelta(days=days))])
    times = "1 time" if lately else "0 times"
    assert line == f"{times} in the last 90 days, {before} in the 90 days before"


def test_being_away_without_agreement_is_not_counted_as_missing() -> None:
    line = missing_line(standing(), [unsaved_episode(TODAY, Absence.AWAY)])
    assert line == "0 times in the last 90 days, 0 in the 90 days before"

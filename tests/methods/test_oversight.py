"""When an oversight note is asked for: the edges of our own rule."""

from datetime import UTC, date, datetime, timedelta

import pytest

from act.methods.oversight import NoteAsked, Occasion, OversightTimes, note_asked, oversight_rule

RULE = oversight_rule(date(2016, 10, 31))
BEGAN = datetime(2016, 9, 1, tzinfo=UTC)


def day(number: float) -> datetime:
    """So many days after support began."""
    return BEGAN + timedelta(days=number)


def test_the_rule_as_it_ships_says_that_it_is_our_own() -> None:
    assert (RULE.first_days, RULE.worse_days, RULE.every_weeks, RULE.verified) == (7, 2, 4, False)
    with pytest.raises(LookupError, match="No rule for oversight notes is known for 1999-12-31"):
        oversight_rule(date(1999, 12, 31))


@pytest.mark.parametrize(
    ("times", "now", "occasion", "due"),
    [
        ({}, day(6.9), None, 0),
        ({}, day(7), Occasion.ALLOCATION, 7),
        ({"last_at": day(-1)}, day(7), Occasion.ALLOCATION, 7),  # from an earlier time with ACT
        ({"last_at": day(0)}, day(27.9), None, 0),
        ({"last_at": day(0)}, day(28), Occasion.MONTHLY, 28),
        ({"last_at": day(3), "alert_at": day(3)}, day(20), None, 0),
        ({"last_at": day(3), "alert_at": day(4)}, day(5.9), None, 0),
        ({"last_at": day(3), "alert_at": day(4)}, day(6), Occasion.ALERT, 6),
        ({"last_at": day(3), "missing_at": day(4)}, day(6), Occasion.MISSING, 6),
        ({"alert_at": day(-5)}, day(6), None, 0),  # from before support began
        ({"alert_at": day(1)}, day(9), Occasion.ALERT, 3),
        ({"last_at": day(3), "look_again_at": day(10)}, day(9.9), None, 0),
        ({"last_at": day(3), "look_again_at": day(10)}, day(10), Occasion.LOOK_AGAIN, 10),
        ({"last_at": day(3), "look_again_at": day(10)}, day(40), Occasion.LOOK_AGAIN, 10),
        ({"last_at": day(-3), "look_again_at": day(2)}, day(6), None, 0),
    ],
)
def test_the_longest_due_is_asked_for(
    times: dict[str, datetime], now: datetime, occasion: Occasion | None, due: float
) -> None:
    asked = NoteAsked(occasion, day(due)) if occasion else None
    assert note_asked(RULE, OversightTimes(began_at=BEGAN, **times), now) == asked

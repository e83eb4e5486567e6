"""Stays in words: no time is passed over in silence."""

from datetime import date, timedelta

import pytest

from act.placements.lines import stay_lines
from tests.makers import TODAY
from tests.placements.unsaved_makers import unsaved_placement

BEGAN, ENDED = date(2016, 6, 1), date(2016, 10, 1)


def test_the_gap_after_the_last_stay_is_said_first() -> None:
    gap, stay = stay_lines([unsaved_placement(BEGAN, ENDED)], TODAY)
    assert (gap.date, gap.title, gap.placement) == ("Since 1 Oct 2016", "Not recorded", None)
    assert stay.date == "1 Jun 2016 to 1 Oct 2016"


@pytest.mark.parametrize("ended_on", [None, TODAY, TODAY + timedelta(days=1)])
def test_there_is_no_gap_after_a_stay_that_goes_on_or_ended_today(ended_on: date | None) -> None:
    assert len(stay_lines([unsaved_placement(BEGAN, ended_on)], TODAY)) == 1


def test_a_gap_between_stays_is_said_between_them_and_none_where_the_next_began_the_same_day() -> None:
    back = ENDED + timedelta(days=3)
    stays = [
        unsaved_placement(BEGAN - timedelta(days=9), BEGAN),
        unsaved_placement(BEGAN, ENDED),
        unsaved_placement(back),
    ]
    assert [line.date for line in stay_lines(stays, TODAY)] == [
        "Since 4 Oct 2016",
        "1 Oct 2016 to 4 Oct 2016",
        "1 Jun 2016 to 1 Oct 2016",
        "23 May 2016 to 1 Jun 2016",
    ]

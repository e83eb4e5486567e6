"""Nights, weeks and moves of stays without anybody in them."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.placements import Stay, moves

DAY = date(2016, 10, 1)
lengths = st.lists(st.integers(1, 200), min_size=1, max_size=8)


def stay(kind: str, began: int, ended: int | None = None, because: str = "", provider: str = "PR1") -> Stay:
    return Stay(
        kind=kind,
        began_on=DAY + timedelta(began),
        ended_on=None if ended is None else DAY + timedelta(ended),
        provider=provider,
        ended_because=because,
    )


def test_weeks_are_nights_by_seven_and_the_last_day_is_not_counted() -> None:
    found = stay("U4", 0, 7, "CARPL")
    assert (found.nights(DAY + timedelta(30)), found.weeks(DAY + timedelta(30))) == (7, Decimal(1))
    assert stay("U4", 0).nights(DAY + timedelta(3)) == 3
    assert stay("U4", 0, 30, "CARPL").nights(DAY + timedelta(3)) == 3


def test_no_nights_before_it_began() -> None:
    with pytest.raises(ValueError, match="before the start"):
        stay("U4", 5).nights(DAY)


@given(lengths)
def test_the_nights_of_stays_that_follow_each_other_add_up_to_the_days_between(found: list[int]) -> None:
    starts = [sum(found[:place]) for place in range(len(found) + 1)]
    stays = [stay("U4", begin, end, "CARPL") for begin, end in pairwise(starts)]
    assert sum(each.nights(DAY + timedelta(starts[-1])) for each in stays) == sum(found)


@pytest.mark.parametrize(
    ("stays", "moved"),
    [
        ([], 0),
        ([stay("U4", 0)], 0),
        ([stay("U4", 0, 9, "CREQB"), stay("K2", 9)], 1),
        ([stay("U4", 0, 9, "PLACE"), stay("U5", 9)], 0),
        ([stay("K2", 9), stay("U4", 0, 9, "CREQB")], 1),
        ([stay("U4", 0, 9, "CARPL"), stay("K2", 9, 20, "LAREQ"), stay("K2", 20)], 2),
        ([stay("U4", 0, 9, "OTHER"), stay("T2", 9, 16, "OTHER", ""), stay("U4", 16)], 0),
        ([stay("U4", 0, 9, "OTHER"), stay("T1", 9, 16, "OTHER", ""), stay("K2", 16)], 1),
        ([stay("U4", 0, 9, "CREQB"), stay("U4", 20)], 1),
        ([stay("U4", 0, 9, "OTHER"), stay("T2", 9)], 0),
    ],
)
def test_a_move_is_a_change_of_place_and_not_of_status_nor_a_holiday(stays: list[Stay], moved: int) -> None:
    assert moves(stays, DAY) == moved


def test_moves_are_counted_from_a_day_on_that_day_included() -> None:
    stays = [stay("U4", 0, 9, "CREQB"), stay("K2", 9, 20, "CREQB"), stay("K1", 20)]
    assert [moves(stays, DAY + timedelta(since)) for since in (9, 10, 20, 21)] == [2, 1, 1, 0]


@pytest.mark.parametrize(("because", "broke"), [("CREQB", True), ("CARPL", False)])
def test_a_stay_knows_whether_it_broke_down(because: str, broke: bool) -> None:
    assert stay("U4", 0, 9, because).broke_down is broke
    assert not stay("U4", 0).broke_down


def test_a_stay_knows_why_it_is_secure() -> None:
    assert stay("K1", 0).why_secure == ("A secure children's home",)

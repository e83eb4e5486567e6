from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.timepoints import (
    MeasureHistory,
    Refusal,
    Status,
    TimePoint,
    months_after,
    point_status,
    point_statuses,
    time_point,
    time_points,
)

BASELINE = date(2016, 1, 31)
MONTHS = (0, 3, 6, 9, 12, 15)

baselines = st.dates(date(2014, 1, 1), date(2030, 12, 31))
months = st.sampled_from(MONTHS)
near = st.integers(-60, 600)


@st.composite
def stories(draw: st.DrawFn) -> tuple[date, MeasureHistory]:
    """A baseline date, and whatever may have been recorded around it."""
    baseline = draw(baselines)
    on = near.map(lambda days: baseline + timedelta(days=days))
    return baseline, MeasureHistory(
        done=tuple(draw(st.lists(on, max_size=6))),
        refusals=draw(st.dictionaries(months, st.builds(Refusal, on, st.just("young person")), max_size=3)),
        reasons=draw(st.dictionaries(months, st.just("in hospital"), max_size=3)),
        left=draw(st.none() | st.integers(0, 600).map(lambda days: baseline + timedelta(days=days))),
    )


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2016, 1, 31), 1, date(2016, 2, 29)),
        (date(2015, 1, 31), 1, date(2015, 2, 28)),
        (date(2016, 1, 31), 2, date(2016, 3, 31)),
        (date(2016, 1, 31), 3, date(2016, 4, 30)),
        (date(2016, 2, 29), 12, date(2017, 2, 28)),
        (date(2016, 2, 29), 48, date(2020, 2, 29)),
        (date(2016, 11, 30), 3, date(2017, 2, 28)),
        (date(2016, 12, 1), 0, date(2016, 12, 1)),
        (date(2016, 12, 15), 1, date(2017, 1, 15)),
    ],
)
def test_months_are_calendar_months_and_a_short_one_gives_its_last_day(day: date, count: int, expected: date) -> None:
    assert months_after(day, count) == expected


def test_months_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="-1 is below 0"):
        months_after(BASELINE, -1)


@given(day=baselines, count=st.integers(0, 60))
def test_so_many_months_later_is_the_same_day_or_the_last_of_its_month(day: date, count: int) -> None:
    later = months_after(day, count)
    assert (later.year - day.year) * 12 + later.month - day.month == count
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


def test_a_short_month_shifts_no_later_time_point() -> None:
    assert [point.due for point in time_points(BASELINE, 12)] == [
        date(2016, 1, 31),
        date(2016, 4, 30),
        date(2016, 7, 31),
        date(2016, 10, 31),
        date(2017, 1, 31),
    ]


@pytest.mark.parametrize("month", [-3, 1, 7])
def test_a_month_between_time_points_is_refused_and_told_which_there_are(month: int) -> None:
    with pytest.raises(ValueError, match=rf"no time point at {month} months; they are 0, 3, 6, 9"):
        time_point(BASELINE, month)


@given(baseline=baselines)
def test_windows_lie_in_order_and_never_overlap(baseline: date) -> None:
    points = time_points(baseline, 24)
    for point in points:
        assert point.opens <= point.due <= point.due_until < point.closes
    for earlier, later in pairwise(points):
        assert earlier.closes < later.opens


THREE = time_point(BASELINE, 3)  # opens 16 April, due 30 April, until 14 May, closes 11 June 2016
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("today", "status", "on", "reason"),
    [
        (date(2016, 4, 15), Status.NOT_YET_DUE, None, ""),
        (date(2016, 4, 16), Status.DUE, date(2016, 4, 30), ""),
        (date(2016, 5, 14), Status.DUE, date(2016, 4, 30), ""),
        (date(2016, 5, 15), Status.OVERDUE, date(2016, 4, 30), ""),
        (date(2016, 6, 11), Status.OVERDUE, date(2016, 4, 30), ""),
        (date(2016, 6, 12), Status.MISSED, date(2016, 6, 11), "no reason recorded"),
    ],
)
def test_with_nothing_recorded_the_calendar_speaks(today: date, status: Status, on: date | None, reason: str) -> None:
    found = point_status(THREE, today, MeasureHistory())
    assert (found.status, found.on, found.reason) == (status, on, reason)


LATER = date(2016, 12, 1)
REFUSED = {3: Refusal(date(2016, 5, 2), "young person")}


@pytest.mark.parametrize(
    ("happened", "status", "on", "reason"),
    [
        (MeasureHistory(done=(date(2016, 6, 11), date(2016, 5, 20))), Status.DONE, date(2016, 5, 20), ""),
        (MeasureHistory(done=(date(2016, 6, 12),)), Status.MISSED, THREE.closes, "no reason recorded"),
        (MeasureHistory(reasons={3: "in hospital"}), Status.MISSED, THREE.closes, "in hospital"),
        (MeasureHistory(reasons={6: "in hospital"}), Status.MISSED, THREE.closes, "no reason recorded"),
        (MeasureHistory(refusals=REFUSED), Status.REFUSED, date(2016, 5, 2), "young person"),
        (MeasureHistory(refusals=REFUSED, done=(date(2016, 5, 9),)), Status.DONE, date(2016, 5, 9), ""),
        (MeasureHistory(refusals={3: Refusal(LATER, "carer")}), Status.MISSED, THREE.closes, "no reason recorded"),
        (MeasureHistory(left=THREE.due - DAY), Status.LEFT, THREE.due - DAY, ""),
        (MeasureHistory(left=THREE.due), Status.MISSED, THREE.closes, "no reason recorded"),
        (MeasureHistory(left=THREE.due - DAY, done=(THREE.due,)), Status.DONE, THREE.due, ""),
        (MeasureHistory(left=date(2016, 5, 1), refusals=REFUSED), Status.REFUSED, date(2016, 5, 2), "young person"),
        (MeasureHistory(left=date(2016, 4, 20), refusals=REFUSED), Status.LEFT, date(2016, 4, 20), ""),
    ],
)
def test_what_happened_settles_a_time_point(happened: MeasureHistory, status: Status, on: date, reason: str) -> None:
    found = point_status(THREE, LATER, happened)
    assert (found.status, found.on, found.reason) == (status, on, reason)


def test_what_has_not_happened_yet_does_not_count_yet() -> None:
    planned = MeasureHistory(done=(date(2016, 5, 3),), refusals=REFUSED, left=date(2016, 5, 4))
    assert point_status(THREE, date(2016, 5, 1), planned).status is Status.DUE


def test_nobody_leaves_before_their_baseline() -> None:
    with pytest.raises(ValueError, match="before the baseline date"):
        point_statuses(BASELINE, LATER, MeasureHistory(left=BASELINE - DAY), 6)


@given(story=stories(), days=near)
def test_every_time_point_has_exactly_one_status(story: tuple[date, MeasureHistory], days: int) -> None:
    baseline, happened = story
    found = point_statuses(baseline, baseline + timedelta(days=days), happened, 15)
    assert tuple(one.point.month for one in found) == MONTHS
    assert all(isinstance(one.status, Status) for one in found)
    assert all(bool(one.reason) is (one.status in {Status.MISSED, Status.REFUSED}) for one in found)


@given(story=stories(), days=near)
def test_the_status_is_the_one_its_meaning_asks_for(story: tuple[date, MeasureHistory], days: int) -> None:
    baseline, happened = story
    today = baseline + timedelta(days=days)
    for one in point_statuses(baseline, today, happened, 15):
        assert meanings(one.point, today, happened) == [one.status]


def meanings(point: TimePoint, today: date, happened: MeasureHistory) -> list[Status]:
    """Every status whose meaning, told without the others' code, is met."""
    done = any(point.opens <= day <= point.closes and day <= today for day in happened.done)
    left = happened.left if happened.left and happened.left < point.due and happened.left <= today else None
    no = happened.refusals.get(point.month)
    refused = no is not None and no.on <= today and no.on <= point.closes and (left is None or no.on <= left)
    open_still = not (done or refused or left)
    true_of = {
        Status.DONE: done,
        Status.REFUSED: refused and not done,
        Status.LEFT: left is not None and not done and not refused,
        Status.NOT_YET_DUE: open_still and today < point.opens,
        Status.DUE: open_still and point.opens <= today <= point.due_until,
        Status.OVERDUE: open_still and point.due_until < today <= point.closes,
        Status.MISSED: open_still and point.closes < today,
    }
    return [status for status, met in true_of.items() if met]


STEPS = {
    Status.NOT_YET_DUE: 0,
    Status.DUE: 1,
    Status.OVERDUE: 2,
    Status.REFUSED: 3,
    Status.LEFT: 3,
    Status.MISSED: 3,
    Status.DONE: 4,
}


@given(story=stories(), month=months)
def test_as_days_pass_a_status_only_moves_on(story: tuple[date, MeasureHistory], month: int) -> None:
    baseline, happened = story
    point = time_point(baseline, month)
    days = [baseline + timedelta(days=count) for count in range(-60, 620)]
    passed = [point_status(point, day, happened).status for day in days]
    for earlier, later in pairwise(passed):
        assert earlier is later or STEPS[earlier] < STEPS[later]


@given(story=stories(), days=near, extra=near)
def test_a_form_however_late_moves_no_other_time_point(
    story: tuple[date, MeasureHistory], days: int, extra: int
) -> None:
    baseline, happened = story
    today, filled_in = baseline + timedelta(days=days), baseline + timedelta(days=extra)
    with_it = MeasureHistory(
        done=(*happened.done, filled_in), refusals=happened.refusals, reasons=happened.reasons, left=happened.left
    )
    before, after = point_statuses(baseline, today, happened, 15), point_statuses(baseline, today, with_it, 15)
    for one, other in zip(before, after, strict=True):
        assert one.point == other.point
        assert one == other or one.point.holds(filled_in)


@given(baseline=baselines, filled_in=baselines)
def test_a_form_belongs_to_one_time_point_at_most(baseline: date, filled_in: date) -> None:
    assert sum(point.holds(filled_in) for point in time_points(baseline, 15)) <= 1

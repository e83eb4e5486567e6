"""Drawings stay within themselves, keep order, and never join what is not known."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.design.charts import Amount, Band, Mark, Point, Series, Step, Tick, line_chart, timeline, waterfall

START, END = date(2016, 1, 1), date(2016, 12, 31)
DAYS = st.dates(date(2015, 6, 1), date(2017, 6, 1))
BANDS = st.lists(
    st.builds(
        lambda lane, start, days: Band(lane, "At home", start, None if days is None else start + timedelta(days=days)),
        st.sampled_from(["Home", "School"]),
        DAYS,
        st.none() | st.integers(0, 500),
    ),
    max_size=8,
)
MARKS = st.lists(st.builds(Mark, st.sampled_from(["Home", "Missing"]), st.just("Seen"), DAYS), max_size=12)


@given(BANDS, MARKS)
def test_a_timeline_stays_within_its_frame(bands: list[Band], marks: list[Mark]) -> None:
    drawn = timeline(bands, marks, START, END)
    for band in drawn.bands:
        assert band.x >= 0 and band.width > 0 and band.x + band.width <= 100.001
        assert band.y >= 0 and band.y + band.height <= drawn.foot
    assert all(0 <= mark.x <= 100 and 0 < mark.y < drawn.foot for mark in drawn.marks)
    assert all(0 <= month.x <= 100 for month in drawn.months)


@given(BANDS, MARKS)
def test_a_timeline_keeps_the_order_of_days(bands: list[Band], marks: list[Mark]) -> None:
    drawn = timeline(bands, marks, START, END)
    assert [m.x for m in drawn.marks] == sorted(m.x for m in drawn.marks)
    assert [b.x for b in drawn.bands] == sorted(b.x for b in drawn.bands)
    assert {m.mark for m in drawn.marks} == {m for m in marks if START <= m.at <= END}


def test_bands_that_follow_each_other_touch() -> None:
    first = Band("Home", "Mother", date(2016, 1, 1), date(2016, 6, 30))
    drawn = timeline([first, Band("Home", "Nan", date(2016, 7, 1), None)], [], START, END)
    assert drawn.bands[0].x == 0
    assert drawn.bands[0].x + drawn.bands[0].width == pytest.approx(drawn.bands[1].x)
    assert drawn.bands[1].x + drawn.bands[1].width == pytest.approx(100)


def test_lanes_stand_in_the_order_of_first_mention() -> None:
    drawn = timeline([Band("Home", "Mother", START, None)], [Mark("Missing", "Away", END)], START, END)
    assert [lane.title for lane in drawn.lanes] == ["Home", "Missing"]
    assert drawn.rows() == [("from 1 Jan 2016", "Mother", "Home"), ("31 Dec 2016", "Away", "Missing")]


@pytest.mark.parametrize(
    ("start", "end", "labels"),
    [
        (date(2016, 8, 15), date(2016, 10, 31), ["Sep 2016", "Oct"]),
        (date(2016, 1, 1), date(2016, 12, 31), ["Jan 2016", "Mar", "May", "Jul", "Sep", "Nov"]),
        (date(2015, 10, 1), date(2017, 3, 31), ["Oct 2015", "Jan 2016", "Apr", "Jul", "Oct", "Jan 2017"]),
        (date(2016, 8, 2), date(2016, 8, 20), []),
    ],
)
def test_months_are_named_without_crowding(start: date, end: date, labels: list[str]) -> None:
    months = timeline([], [], start, end).months
    assert [f"{m.label} {m.year}".strip() for m in months if m.label] == labels


def test_a_timeline_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="end after it starts"):
        timeline([], [], END, END)


ACROSS = [Tick(0, "Baseline"), Tick(1, "3 months"), Tick(2, "6 months")]
UP = [Tick(0, "0"), Tick(40, "40")]
VALUES = st.lists(st.none() | st.floats(-50, 90), min_size=3, max_size=3)


@given(st.lists(VALUES, max_size=9))
def test_lines_stay_within_their_frame_and_skip_gaps(people: list[list[float | None]]) -> None:
    series = [Series(f"Person {n}", tuple(Point(x, y) for x, y in enumerate(ys))) for n, ys in enumerate(people)]
    drawn = line_chart(series, ACROSS, UP)
    for line, ys in zip(drawn.lines, people, strict=True):
        assert len(line.dots) == sum(y is not None for y in ys)
        assert len(line.segments) == sum(a is not None and b is not None for a, b in pairwise(ys))
        assert all(0 <= dot.x <= 100 and drawn.top <= dot.y <= drawn.foot for dot in line.dots)


@given(st.lists(st.floats(0, 40), min_size=2, max_size=6))
def test_a_higher_value_never_stands_lower(values: list[float]) -> None:
    series = [Series("Mia", tuple(Point(x, y) for x, y in enumerate(values)))]
    dots = line_chart(series, [Tick(0, "a"), Tick(5, "b")], UP).lines[0].dots
    by_value = sorted(dots, key=lambda dot: dot.point.y or 0)
    assert [dot.y for dot in by_value] == sorted((dot.y for dot in dots), reverse=True)


def test_people_come_before_averages() -> None:
    average = Series("Average", (Point(0, 20, 17, 23), Point(1, 18, 15, 21)), "average")
    drawn = line_chart([average, Series("Mia", (Point(0, 24), Point(1, None)))], ACROSS, UP)
    assert [line.series.label for line in drawn.lines] == ["Mia", "Average"]
    assert drawn.lines[1].dots[0].high < drawn.lines[1].dots[0].y < drawn.lines[1].dots[0].low  # type: ignore[operator]
    assert drawn.table().rows == (("Mia", "24", "–", "–"), ("Average", "20 (17 to 23)", "18 (15 to 21)", "–"))


def test_values_off_the_ticks_are_listed_one_by_one() -> None:
    drawn = line_chart([Series("Mia", (Point(0.5, 24, label="6 weeks"),))], ACROSS, UP)
    assert drawn.table().rows == (("Mia", "6 weeks", "24"),)


@pytest.mark.parametrize(("labels", "spare"), [(["A", "B", "C"], 0), (["Baseline", *["3 months later"] * 3], 2)])
def test_labels_give_way_when_they_would_crowd_a_phone(labels: list[str], spare: int) -> None:
    across = [Tick(i, label) for i, label in enumerate(labels)]
    assert sum(tick.spare for tick in line_chart([], across, UP).across) == spare


def test_an_axis_needs_two_ends() -> None:
    with pytest.raises(ValueError, match="two ticks"):
        line_chart([], ACROSS[:1], UP)


AMOUNTS = st.floats(-20, 20, allow_nan=False)
ROWS = st.lists(
    st.one_of(
        st.builds(Amount, st.just("Gross"), AMOUNTS, st.just("£")),
        st.builds(Step, st.just("less"), AMOUNTS, st.just("£")),
    ),
    min_size=1,
    max_size=7,
)


@given(ROWS)
def test_a_waterfall_stays_within_its_frame_and_each_step_begins_where_the_last_one_ended(
    rows: list[Amount | Step],
) -> None:
    drawn = waterfall(rows, 1.0, "£1")
    assert 0 <= drawn.zero <= 100 and 0 <= drawn.marked <= 100
    assert all(bar.x >= -0.001 and bar.x + bar.width <= 100.002 for row in drawn.rows for bar in row.bars)
    assert all(0 < row.title_y < drawn.foot for row in drawn.rows)
    assert drawn.table() == [(row.label, row.shown) for row in rows]


def test_a_waterfall_draws_what_has_happened_full_and_what_is_projected_hatched() -> None:
    drawn = waterfall(
        [Amount("All", 4.0, "£4", part=1.0), Step("less", 3.0, "£3"), Amount("Left", 3.0, "£3")], 1.0, "£1"
    )
    assert [[(bar.kind, bar.x, bar.width) for bar in row.bars] for row in drawn.rows] == [
        [("strong", 0.0, 25.0), ("hatched", 25.0, 75.0)],
        [("plain", 75.0, 25.0)],
        [("strong", 0.0, 75.0)],
    ]
    assert (drawn.zero, drawn.marked) == (0.0, 25.0)
    with pytest.raises(ValueError, match="at least one amount"):
        waterfall([], 1.0, "£1")

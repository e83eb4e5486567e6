"""Intervals against published values, and what must hold of any of them."""

from random import Random
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods import intervals
from act.methods.intervals import (
    FEWEST,
    MOST_RESAMPLED,
    RESAMPLES,
    SEED,
    Interval,
    difference_of_shares,
    median_interval,
    wilson,
)


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [
        # Newcombe (1998), Statistics in Medicine 17, 857-872, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
    ],
)
def test_a_share_has_the_published_wilson_interval(count: int, n: int, low: float, high: float) -> None:
    interval = wilson(count, n)
    assert (interval.low, interval.high) == (pytest.approx(100 * low, abs=0.005), pytest.approx(100 * high, abs=0.005))
    assert (interval.unit, interval.method) == ("%", "Wilson")


@pytest.mark.parametrize(
    ("later", "earlier", "low", "high"),
    [
        # Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
    ],
)
def test_a_difference_of_two_shares_has_the_published_interval(
    later: tuple[int, int], earlier: tuple[int, int], low: float, high: float
) -> None:
    interval = difference_of_shares(*later, *earlier)
    assert (interval.low, interval.high) == (pytest.approx(100 * low, abs=0.005), pytest.approx(100 * high, abs=0.005))
    assert interval.unit == "percentage points"


@pytest.mark.parametrize(("count", "n"), [(-1, 5), (6, 5), (0, 0)])
def test_what_is_no_share_is_refused(count: int, n: int) -> None:
    with pytest.raises(ValueError, match="A share is a count of something"):
        wilson(count, n)


def test_an_interval_runs_from_low_to_high() -> None:
    with pytest.raises(ValueError, match="runs from low to high"):
        Interval(2, 1, "%", "Wilson")


@given(n=st.integers(1, 400), data=st.data())
def test_a_share_lies_within_its_interval_and_within_0_to_100(n: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, n))
    interval = wilson(count, n)
    assert 0 <= interval.low <= 100 * count / n <= interval.high <= 100
    mirrored = wilson(n - count, n)
    assert mirrored.high == pytest.approx(100 - interval.low)


@given(n=st.integers(1, 200), m=st.integers(1, 200), data=st.data())
def test_a_difference_lies_within_its_interval_and_turns_round_with_its_groups(
    n: int, m: int, data: st.DataObject
) -> None:
    later, earlier = data.draw(st.integers(0, n)), data.draw(st.integers(0, m))
    interval = difference_of_shares(later, n, earlier, m)
    assert interval.low - 1e-9 <= 100 * (later / n - earlier / m) <= interval.high + 1e-9
    turned = difference_of_shares(earlier, m, later, n)
    assert (turned.low, turned.high) == (pytest.approx(-interval.high), pytest.approx(-interval.low))


values = st.lists(st.integers(-40, 40).map(float), min_size=FEWEST, max_size=25)


@pytest.mark.parametrize("n", range(FEWEST))
def test_a_median_of_fewer_than_six_has_no_interval(n: int) -> None:
    assert median_interval([float(value) for value in range(n)], "points") is None


@given(values)
def test_a_median_lies_within_its_interval_which_lies_within_the_values(points: list[float]) -> None:
    interval = median_interval(points, "points")
    assert interval is not None and interval.unit == "points"
    assert min(points) <= interval.low <= median(points) <= interval.high <= max(points)


@given(values, st.randoms())
def test_the_same_values_give_the_same_interval_whatever_their_order(points: list[float], chance: object) -> None:
    shuffled = list(points)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert median_interval(points, "points") == median_interval(shuffled, "points") == median_interval(points, "points")


def test_a_median_of_many_has_the_interval_of_order_statistics_and_both_ways_agree() -> None:
    points = [float((value * 7919) % 1000) for value in range(MOST_RESAMPLED + 1)]
    many = median_interval(points, "points")
    resampled = median_interval(points[:-1], "points")
    assert many is not None and resampled is not None
    assert (many.method, resampled.method) == ("order statistics", "bootstrap")
    assert many.low <= median(points) <= many.high
    assert many.low == pytest.approx(resampled.low, abs=25) and many.high == pytest.approx(resampled.high, abs=25)


def test_the_interval_of_a_median_holds_it_in_about_95_of_100_samples() -> None:
    chance, held = Random(7), 0
    for _ in range(200):
        interval = median_interval([chance.gauss(0, 1) for _ in range(15)], "points")
        assert interval is not None
        held += interval.low <= 0 <= interval.high
    assert 182 <= held <= 200


def test_fewest_is_where_the_lowest_and_the_highest_hold_the_median_in_95_of_100_samples() -> None:
    assert 1 - 2 * 0.5**FEWEST >= 0.95 > 1 - 2 * 0.5 ** (FEWEST - 1)
    assert intervals.RESAMPLES % 40 == 0


@pytest.mark.parametrize("n", [6, 7, 25, 100, 251, MOST_RESAMPLED])
def test_the_resampled_medians_are_those_of_python_s_own_generator(n: int) -> None:
    draw = Random(n)
    for values in ([draw.random() for _ in range(n)], [draw.randint(-5, 5) for _ in range(n)]):
        ordered = sorted(values)
        chance = Random(SEED)
        medians = sorted(median(chance.choices(ordered, k=n)) for _ in range(RESAMPLES))
        expected = medians[RESAMPLES // 40], medians[-(RESAMPLES // 40) - 1]
        interval = median_interval(values, "points")
        assert interval is not None
        assert repr((interval.low, interval.high)) == repr(expected)

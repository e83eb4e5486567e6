"""Intervals against published worked examples: Newcombe (1998), both papers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.intervals import Interval, difference_of_shares, wilson

SHARES = [
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3 (score, without a continuity correction)
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
DIFFERENCES = [
    # Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0),
    (10, 10, 0, 10, 0.6075, 1.0),
]
counts = st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(("count", "n", "low", "high"), SHARES)
def test_the_interval_of_a_share_is_the_published_one(count: int, n: int, low: float, high: float) -> None:
    found = wilson(count, n)
    assert (round(found.low / 100, 4), round(found.high / 100, 4)) == (low, high)
    assert (found.unit, found.method) == ("%", "Wilson")


@pytest.mark.parametrize(("count", "n", "earlier_count", "earlier_n", "low", "high"), DIFFERENCES)
def test_the_interval_of_a_difference_is_the_published_one(
    count: int, n: int, earlier_count: int, earlier_n: int, low: float, high: float
) -> None:
    found = difference_of_shares(count, n, earlier_count, earlier_n)
    assert (round(found.low / 100, 4), round(found.high / 100, 4)) == (low, high)
    assert (found.unit, found.method) == ("percentage points", "Newcombe")


@given(later=counts, earlier=counts)
def test_a_difference_lies_within_its_interval_and_turned_round_it_is_its_mirror(
    later: tuple[int, int], earlier: tuple[int, int]
) -> None:
    there, back = difference_of_shares(*later, *earlier), difference_of_shares(*earlier, *later)
    points = 100 * (later[0] / later[1] - earlier[0] / earlier[1])
    assert there.low - 1e-9 <= points <= there.high + 1e-9
    assert (there.low, there.high) == pytest.approx((-back.high, -back.low), abs=1e-9)


@pytest.mark.parametrize(("count", "n"), [(1, 0), (3, 2), (-1, 5)])
def test_a_share_of_nothing_or_of_less_than_itself_is_refused(count: int, n: int) -> None:
    with pytest.raises(ValueError, match="share"):
        wilson(count, n)


def test_an_interval_runs_from_low_to_high() -> None:
    with pytest.raises(ValueError, match="low to high"):
        Interval(2, 1, "%", "Wilson")

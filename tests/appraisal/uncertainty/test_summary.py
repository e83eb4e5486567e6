"""What is said of draws: summaries, the chance of a loss, the worth of knowing."""

from collections.abc import Callable
from math import inf, nan, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from act.appraisal.uncertainty import (
    Draws,
    DrawSummary,
    chance_below,
    expected_value_of_perfect_information,
    summary,
)

PER_DRAW = arrays(np.float64, st.integers(1, 40), elements=st.floats(-1e7, 1e7))
OPTIONS = arrays(np.float64, st.tuples(st.integers(1, 40), st.integers(1, 5)), elements=st.floats(-1e7, 1e7))


def test_the_summary_of_the_numbers_from_nought_to_a_hundred() -> None:
    told = summary(np.arange(101.0))
    assert (told.mean, told.p5, told.p50, told.p95) == (50, 5, 50, 95)
    assert told.sd == pytest.approx(sqrt(101 * 102 / 12))
    assert told.error == pytest.approx(sqrt(102 / 12))


def test_draws_that_are_all_the_same_have_no_error() -> None:
    assert summary(np.full(9, 3.5)) == DrawSummary(mean=3.5, p5=3.5, p50=3.5, p95=3.5, sd=0, error=0)


def test_a_summary_leaves_the_draws_in_their_order() -> None:
    draws = np.array([3.0, 1.0, 2.0])
    summary(draws)
    assert draws.tolist() == [3, 1, 2]


@pytest.mark.parametrize(
    ("draws", "threshold", "chance"),
    [([-1, 0, 1, 2], 0, 0.25), ([-1, -2], 0, 1), ([1, 2], 0, 0), ([0.5, 0.9, 1, 1.1], 1, 0.5)],
)
def test_the_chance_of_being_below(draws: list[float], threshold: float, chance: float) -> None:
    assert chance_below(np.array(draws), threshold) == chance


def test_below_nothing_unless_told_otherwise() -> None:
    assert chance_below(np.array([-1.0, 0.0, 1.0])) == 1 / 3


@pytest.mark.parametrize(
    ("net", "worth"),
    [
        ([4, -2], 1),  # done, as 1 on average; knowing spares the loss of 2 in one case of two
        ([2, -4], 1),  # not done, as -1 on average; knowing gains 2 in one case of two
        ([1, 2, 3], 0),  # worth doing whatever is true
        ([-1, -2], 0),  # never worth doing
        ([3, -3], 1.5),
        ([[0, 4], [0, -2]], 1),
        ([[5, 0, 1], [0, 6, 1]], 5.5 - 3),
        ([[7], [9]], 0),
    ],
)
def test_the_worth_of_knowing_by_hand(net: list[float], worth: float) -> None:
    assert expected_value_of_perfect_information(np.array(net, dtype=np.float64)) == pytest.approx(worth)


@given(PER_DRAW)
def test_the_worth_of_knowing_is_the_formula_written_out(net: Draws) -> None:
    written = sum(max(each, 0) for each in net.tolist()) / len(net) - max(net.mean(), 0)
    assert expected_value_of_perfect_information(net) == pytest.approx(written, abs=1e-6)


@given(OPTIONS)
def test_the_worth_of_knowing_among_options_is_the_formula_written_out(net: Draws) -> None:
    written = sum(max(row) for row in net.tolist()) / len(net) - max(net.mean(axis=0))
    assert expected_value_of_perfect_information(net) == pytest.approx(written, abs=1e-6)


@given(PER_DRAW)
def test_doing_or_not_is_a_choice_of_two_options_one_of_them_nothing(net: Draws) -> None:
    both = np.column_stack([np.zeros(len(net)), net])
    one = expected_value_of_perfect_information(net)
    assert one >= 0
    assert one == pytest.approx(expected_value_of_perfect_information(both), abs=1e-6)


@pytest.mark.parametrize("told", [summary, chance_below, expected_value_of_perfect_information])
@pytest.mark.parametrize(
    ("draws", "said"),
    [
        ([1.0, nan], "Draws need to be finite numbers"),
        ([1.0, inf], "Draws need to be finite numbers"),
        ([], "one number or more, not the shape"),
        ([[[1.0]]], "one number or more, not the shape"),
    ],
)
def test_what_nothing_can_be_said_of_is_refused(told: Callable[[Draws], object], draws: list[float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        told(np.array(draws))


def test_one_draw_has_no_summary() -> None:
    with pytest.raises(ValueError, match=r"A summary needs 2 draws or more, not 1\."):
        summary(np.array([1.0]))

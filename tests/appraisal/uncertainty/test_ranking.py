"""Rank correlation: which inputs move the outcome most."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import spearmanr

from act.appraisal.uncertainty import Draws
from act.appraisal.uncertainty.ranking import rank_correlation

OUTCOME = np.array([1.0, 4.0, 9.0, 16.0, 25.0])
FEW = arrays(np.float64, 12, elements=st.integers(0, 5).map(float))


@pytest.mark.parametrize(
    ("draws", "correlation"),
    [
        ([1, 2, 3, 4, 5], 1),
        ([10, 20, 30, 4e9, 5e9], 1),
        ([5, 4, 3, 2, 1], -1),
        ([2, 1, 4, 3, 5], 0.8),  # 1 - 6 x 4 / (5 x 24)
        ([7, 7, 7, 7, 7], 0),
    ],
)
def test_correlations_by_hand(draws: list[float], correlation: float) -> None:
    assert rank_correlation({"x": np.array(draws)}, OUTCOME) == {"x": pytest.approx(correlation)}


def test_the_one_that_moves_it_most_comes_first_whichever_way_it_moves_it() -> None:
    inputs = {"same": [3, 3, 3, 3, 3], "up": [2, 1, 4, 3, 5], "down": [5, 4, 3, 2, 1], "a tie": [1, 2, 3, 4, 5]}
    arranged = rank_correlation({key: np.array(draws, dtype=np.float64) for key, draws in inputs.items()}, OUTCOME)
    assert list(arranged) == ["a tie", "down", "up", "same"]


def test_an_outcome_that_is_always_the_same_is_moved_by_nothing() -> None:
    assert rank_correlation({"x": OUTCOME}, np.ones(5)) == {"x": 0}


def test_no_more_draws_are_used_than_asked_for() -> None:
    draws = np.array([1.0, 2.0, 3.0, 2.0, 1.0])
    assert rank_correlation({"x": draws}, OUTCOME, at_most=3) == {"x": pytest.approx(1)}


@given(draws=FEW, outcome=FEW)
def test_equal_draws_share_their_average_rank_as_scipy_has_it(draws: Draws, outcome: Draws) -> None:
    found = rank_correlation({"x": draws}, outcome)["x"]
    assert -1 <= found <= 1
    if len(set(draws)) > 1 and len(set(outcome)) > 1:
        assert found == pytest.approx(spearmanr(draws, outcome).statistic, abs=1e-12)


def test_an_input_with_other_draws_than_the_outcome_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="The input 'weeks' needs draws of the shape"):
        rank_correlation({"weeks": np.ones(4)}, OUTCOME)

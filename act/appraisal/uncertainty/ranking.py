"""Which inputs move the outcome most."""

from collections.abc import Mapping

import numpy as np

from act.appraisal.uncertainty.draws import Draws

ENOUGH = 50_000
"""Draws that a rank correlation is taken from: one of 0.1 is then known to 0.01, and sorting more takes long."""


def rank_correlation(inputs: Mapping[str, Draws], outcome: Draws, at_most: int = ENOUGH) -> dict[str, float]:
    """Return Spearman's rank correlation, -1 to 1, of each input with the outcome; the largest size first.

    All have the shape (n,). Taken from the first `at_most` draws; equal draws share their average rank. An input that
    is always the same has 0.
    Raises ValueError unless an input has as many draws as the outcome.
    """
    ranks = _centred_ranks(outcome[:at_most])
    correlations: dict[str, float] = {}
    for key, draws in inputs.items():
        if draws.shape != outcome.shape:
            raise ValueError(f"The input {key!r} needs draws of the shape {outcome.shape}, not {draws.shape}.")
        correlations[key] = _correlation(_centred_ranks(draws[:at_most]), ranks)
    return dict(sorted(correlations.items(), key=lambda each: (-abs(each[1]), each[0])))


def _centred_ranks(draws: Draws) -> Draws:
    # Only here: scipy.stats takes longer to import than most appraisals take, and few are simulated.
    from scipy.stats import rankdata

    return np.asarray(rankdata(draws), dtype=np.float64) - (len(draws) + 1) / 2


def _correlation(one: Draws, other: Draws) -> float:
    size = float(np.sqrt((one @ one) * (other @ other)))
    return min(1.0, max(-1.0, float(one @ other) / size)) if size else 0.0

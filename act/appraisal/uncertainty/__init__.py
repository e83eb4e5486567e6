"""Uncertainty: inputs that are not known exactly, their random numbers, and what can be said of the results.

It knows nothing of costs and benefits: arrays and functions in, numbers out. `ranking` and `solving` are imported by
their own names, because they bring all of SciPy with them.
"""

from act.appraisal.uncertainty.reading import KINDS, spread_of
from act.appraisal.uncertainty.spread import (
    Beta,
    Binomial,
    Draws,
    Empirical,
    Gamma,
    Lognormal,
    Normal,
    Pert,
    Poisson,
    Spread,
    Triangular,
    TruncatedNormal,
    Uniform,
)
from act.appraisal.uncertainty.streams import stream
from act.appraisal.uncertainty.summary import (
    DrawSummary,
    chance,
    chance_below,
    expected_value_of_perfect_information,
    perfect_information_error,
    summary,
)

__all__ = [
    "KINDS",
    "Beta",
    "Binomial",
    "DrawSummary",
    "Draws",
    "Empirical",
    "Gamma",
    "Lognormal",
    "Normal",
    "Pert",
    "Poisson",
    "Spread",
    "Triangular",
    "TruncatedNormal",
    "Uniform",
    "chance",
    "chance_below",
    "expected_value_of_perfect_information",
    "perfect_information_error",
    "spread_of",
    "stream",
    "summary",
]

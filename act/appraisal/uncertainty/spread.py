"""What every spread can do, and all kinds in one place."""

from typing import Protocol, runtime_checkable

import numpy as np

from act.appraisal.uncertainty.bounded import Beta, Pert, Triangular, Uniform
from act.appraisal.uncertainty.counts import Binomial, Poisson
from act.appraisal.uncertainty.draws import Draws
from act.appraisal.uncertainty.empirical import Empirical
from act.appraisal.uncertainty.truncated import TruncatedNormal
from act.appraisal.uncertainty.unbounded import Gamma, Lognormal, Normal

__all__ = [
    "Beta",
    "Binomial",
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
]


@runtime_checkable
class Spread(Protocol):
    """An input that is not known exactly, in the unit of that input. Its mean is what a run without chance uses."""

    @property
    def mean(self) -> float:
        """What its draws are on average."""

    def span(self) -> tuple[float, float]:
        """Return the range that its draws lie in, for practical purposes.

        Exact for a bounded kind; otherwise 4 standard deviations either side of the mean, cut at 0 where no draw can be
        below 0.
        """

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw random numbers, of shape (count,). Drawn in parts they are the same as drawn at once."""

    def words(self) -> str:
        """Say what it is: "between 2 and 5, most likely 3 (triangular)"."""

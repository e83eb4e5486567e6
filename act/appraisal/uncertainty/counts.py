"""Spreads of whole numbers: how many, and how many of so many."""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from act.appraisal.uncertainty.draws import Draws, from_nothing, plain, require

MOST = 10**15
"""Every whole number up to here is exact as a float64."""


@dataclass(frozen=True, slots=True)
class Poisson:
    """How many times something happens. Raises ValueError unless the mean is above 0."""

    mean: float

    def __post_init__(self) -> None:
        require(0 < self.mean <= MOST, "A Poisson spread needs a mean above 0 (and at most 10^15)", self.mean)

    def span(self) -> tuple[float, float]:
        """Return 4 standard deviations either side of the mean, cut at 0."""
        return from_nothing(self.mean, sqrt(self.mean))

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw whole numbers from 0, of shape (count,)."""
        return generator.poisson(self.mean, count).astype(np.float64)

    def words(self) -> str:
        """Say what it is."""
        return f"a count of {plain(self.mean)} on average (Poisson)"


@dataclass(frozen=True, slots=True)
class Binomial:
    """How many of `n`, each with a chance of `p`. Raises ValueError unless n is whole and above 0 and 0 <= p <= 1."""

    n: int
    p: float

    def __post_init__(self) -> None:
        needs = "A binomial spread needs a whole n of 1 or more (at most 10^15) and 0 <= p <= 1"
        require(1 <= self.n <= MOST and self.n % 1 == 0 and 0 <= self.p <= 1, needs, self.n, self.p)

    @property
    def mean(self) -> float:
        """``n p``."""
        return self.n * self.p

    def span(self) -> tuple[float, float]:
        """Return none of them and all of them."""
        return 0.0, float(self.n)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw whole numbers from 0 to n, of shape (count,)."""
        return generator.binomial(self.n, self.p, count).astype(np.float64)

    def words(self) -> str:
        """Say what it is."""
        return f"how many of {plain(self.n)}, each with a chance of {plain(self.p)} (binomial)"

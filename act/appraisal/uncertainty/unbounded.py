"""Spreads without an upper end: costs, durations, effects. Each by its own mean and standard deviation."""

from dataclasses import dataclass
from math import exp, expm1, log, log1p, sqrt
from typing import Self

import numpy as np

from act.appraisal.uncertainty.draws import Draws, around, from_nothing, plain, require

Z_95 = 1.959963984540054
"""Standard deviations either side of the mean between which 95 % of a normal spread lies."""
APART = 1e9
"""Beyond this many times, mean and standard deviation leave no random numbers that a float64 can hold."""


@dataclass(frozen=True, slots=True)
class Gamma:
    """Above 0 with a longer tail upwards, as costs have. Raises ValueError unless mean and sd are above 0."""

    mean: float
    sd: float

    def __post_init__(self) -> None:
        _check_above_nothing("gamma", self.mean, self.sd)

    def span(self) -> tuple[float, float]:
        """Return 4 standard deviations either side of the mean, cut at 0."""
        return from_nothing(self.mean, self.sd)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values above 0, of shape (count,): ``shape = (mean / sd)^2``, ``scale = sd^2 / mean``."""
        ratio = self.mean / self.sd
        return generator.gamma(ratio * ratio, self.sd / ratio, count)

    def words(self) -> str:
        """Say what it is."""
        return _words(self.mean, self.sd, "gamma")


@dataclass(frozen=True, slots=True)
class Lognormal:
    """Above 0 with a long tail upwards; mean and sd are of the quantity itself, not of its logarithm.

    Raises ValueError unless both are above 0.
    """

    mean: float
    sd: float

    def __post_init__(self) -> None:
        _check_above_nothing("lognormal", self.mean, self.sd)

    @classmethod
    def from_interval(cls, low: float, high: float) -> Self:
        """Make the spread of which 95 % lies between two ends. Raises ValueError unless 0 < low < high."""
        require(0 < low < high, "A lognormal spread by its 95% interval needs 0 < low < high", low, high)
        middle, width = (log(low) + log(high)) / 2, (log(high) - log(low)) / (2 * Z_95)
        mean = exp(middle + width * width / 2)
        return cls(mean, mean * sqrt(expm1(width * width)))

    def span(self) -> tuple[float, float]:
        """Return 4 standard deviations either side of the mean, cut at 0."""
        return from_nothing(self.mean, self.sd)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values above 0, of shape (count,): of the logarithm, ``variance = log(1 + (sd / mean)^2)``."""
        ratio = self.sd / self.mean
        variance = log1p(ratio * ratio)
        return generator.lognormal(log(self.mean) - variance / 2, sqrt(variance), count)

    def words(self) -> str:
        """Say what it is."""
        return _words(self.mean, self.sd, "lognormal")


@dataclass(frozen=True, slots=True)
class Normal:
    """Even either side of its mean, and below 0 as well. Raises ValueError unless sd is above 0."""

    mean: float
    sd: float

    def __post_init__(self) -> None:
        require(self.sd > 0, "A normal spread needs a mean and an sd above 0", self.mean, self.sd)

    @classmethod
    def from_interval(cls, low: float, high: float) -> Self:
        """Make the spread of which 95 % lies between two ends, as of a study. Raises ValueError unless low < high."""
        require(low < high, "A normal spread by its 95% interval needs low < high", low, high)
        return cls((low + high) / 2, (high - low) / (2 * Z_95))

    def span(self) -> tuple[float, float]:
        """Return 4 standard deviations either side of the mean."""
        return around(self.mean, self.sd)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values, of shape (count,)."""
        return generator.normal(self.mean, self.sd, count)

    def words(self) -> str:
        """Say what it is."""
        return _words(self.mean, self.sd, "normal")


def _check_above_nothing(kind: str, mean: float, sd: float) -> None:
    fine = mean > 0 and sd > 0 and 1 / APART < sd / mean < APART
    require(fine, f"A {kind} spread needs mean and sd above 0, neither of them 10^9 times the other", mean, sd)


def _words(mean: float, sd: float, kind: str) -> str:
    return f"about {plain(mean)}, with a standard deviation of {plain(sd)} ({kind})"

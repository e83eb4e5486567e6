"""Spreads between two ends: shares, and ranges that somebody judged."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from act.appraisal.uncertainty.draws import Draws, plain, require, rounded

PERT_SHAPE = 4
"""How much more the most likely value weighs than either end: the usual PERT."""


@dataclass(frozen=True, slots=True)
class Beta:
    """A share from 0 to 1. Raises ValueError unless both parameters are above 0."""

    alpha: float
    beta: float

    def __post_init__(self) -> None:
        needs = "A beta spread needs alpha and beta above 0"
        require(self.alpha > 0 and self.beta > 0, needs, self.alpha, self.beta)

    @classmethod
    def from_counts(cls, had: int, of: int) -> Self:
        """Make the spread of a share seen in `had` of `of` people, every share being as likely beforehand.

        ``Beta(had + 1, of - had + 1)``: wide while few have been seen. Raises ValueError unless 0 <= had <= of.
        """
        require(0 <= had <= of, "A beta spread from counts needs 0 <= had <= of", had, of)
        return cls(had + 1, of - had + 1)

    @classmethod
    def from_moments(cls, mean: float, sd: float) -> Self:
        """Make the spread of a share with a mean and a standard deviation.

        ``alpha + beta = mean (1 - mean) / sd^2 - 1``. Raises ValueError unless there is such a spread.
        """
        fine = 0 < mean < 1 and sd > 0 and sd * sd < mean * (1 - mean)
        needs = "A beta spread by its moments needs a mean between 0 and 1 and an sd below sqrt(mean (1 - mean))"
        require(fine, needs, mean, sd)
        both = mean * (1 - mean) / (sd * sd) - 1
        return cls(mean * both, (1 - mean) * both)

    @property
    def mean(self) -> float:
        """``alpha / (alpha + beta)``."""
        return self.alpha / (self.alpha + self.beta)

    def span(self) -> tuple[float, float]:
        """Return every share."""
        return 0.0, 1.0

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw shares, of shape (count,)."""
        return generator.beta(self.alpha, self.beta, count)

    def words(self) -> str:
        """Say what it is; as counts where it could have come from counts."""
        had, missed = self.alpha - 1, self.beta - 1
        about = f"a share of about {rounded(self.mean)}"
        if had >= 0 and missed >= 0 and had % 1 == 0 and missed % 1 == 0:
            return f"{about}, as if {plain(had)} of {plain(had + missed)} had been seen (beta)"
        return f"{about} (beta with alpha {plain(self.alpha)} and beta {plain(self.beta)})"


@dataclass(frozen=True, slots=True)
class Pert:
    """Between two ends, and mostly near the most likely value. Raises ValueError unless low <= mode <= high."""

    low: float
    mode: float
    high: float

    def __post_init__(self) -> None:
        _check_ends("PERT", self.low, self.mode, self.high)

    @property
    def mean(self) -> float:
        """``(low + 4 mode + high) / 6``."""
        return (self.low + PERT_SHAPE * self.mode + self.high) / (PERT_SHAPE + 2)

    def span(self) -> tuple[float, float]:
        """Return both ends."""
        return float(self.low), float(self.high)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw from a beta between the ends, of shape (count,)."""
        width = self.high - self.low
        alpha = 1 + PERT_SHAPE * (self.mode - self.low) / width
        beta = 1 + PERT_SHAPE * (self.high - self.mode) / width
        draws = generator.beta(alpha, beta, count)
        draws *= width
        draws += self.low
        return draws

    def words(self) -> str:
        """Say what it is."""
        return f"between {plain(self.low)} and {plain(self.high)}, most likely {plain(self.mode)} (PERT)"


@dataclass(frozen=True, slots=True)
class Triangular:
    """Between two ends, thinning out evenly from the likeliest value. Raises ValueError unless low <= mode <= high."""

    low: float
    mode: float
    high: float

    def __post_init__(self) -> None:
        _check_ends("triangular", self.low, self.mode, self.high)

    @property
    def mean(self) -> float:
        """``(low + mode + high) / 3``."""
        return (self.low + self.mode + self.high) / 3

    def span(self) -> tuple[float, float]:
        """Return both ends."""
        return float(self.low), float(self.high)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values between the ends, of shape (count,)."""
        return generator.triangular(self.low, self.mode, self.high, count)

    def words(self) -> str:
        """Say what it is."""
        return f"between {plain(self.low)} and {plain(self.high)}, most likely {plain(self.mode)} (triangular)"


@dataclass(frozen=True, slots=True)
class Uniform:
    """Between two ends, every value alike. Raises ValueError unless low < high."""

    low: float
    high: float

    def __post_init__(self) -> None:
        require(self.low < self.high, "A uniform spread needs low < high", self.low, self.high)

    @property
    def mean(self) -> float:
        """``(low + high) / 2``."""
        return (self.low + self.high) / 2

    def span(self) -> tuple[float, float]:
        """Return both ends."""
        return float(self.low), float(self.high)

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values between the ends, of shape (count,)."""
        return generator.uniform(self.low, self.high, count)

    def words(self) -> str:
        """Say what it is."""
        return f"between {plain(self.low)} and {plain(self.high)}, every value alike (uniform)"


def _check_ends(kind: str, low: float, mode: float, high: float) -> None:
    needs = f"A {kind} spread needs low <= mode <= high and low < high"
    require(low <= mode <= high and low < high, needs, low, mode, high)

"""A normal spread that is cut off at one end or at both, as a share or a count of its own kind needs."""

from dataclasses import dataclass
from math import erf, exp, inf, isfinite, pi, sqrt

import numpy as np

from act.appraisal.uncertainty.draws import Draws, around, plain, require

LEAST_KEPT = 1e-6
"""Of a normal spread so much has to lie between the ends: with less, the ends say more than the spread."""


@dataclass(frozen=True, slots=True)
class TruncatedNormal:
    """The part of a normal spread between two ends; `mean_before` and `sd_before` are those before it is cut.

    Raises ValueError unless sd is above 0, low < high, and something of it lies between them.
    """

    mean_before: float
    sd_before: float
    low: float = -inf
    high: float = inf

    def __post_init__(self) -> None:
        needs = "A truncated normal spread needs a mean, an sd above 0, and low, high or both, with low < high"
        ends = [end for end in (self.low, self.high) if isfinite(end)]
        require(
            self.sd_before > 0 and bool(ends) and self.low < self.high, needs, self.mean_before, self.sd_before, *ends
        )
        if self._kept < LEAST_KEPT:
            kept = f"nothing of it lies between {plain(self.low)} and {plain(self.high)}"
            raise ValueError(
                f"A truncated normal spread needs ends near its mean of {plain(self.mean_before)}; {kept}."
            )

    @classmethod
    def of(cls, mean: float, sd: float, low: float = -inf, high: float = inf) -> "TruncatedNormal":
        """Make it from the mean and standard deviation of the normal spread, and where it is cut."""
        return cls(mean, sd, low, high)

    @property
    def mean(self) -> float:
        """``mean + sd (phi(a) - phi(b)) / (Phi(b) - Phi(a))``, with a and b the ends in standard deviations."""
        from_low, from_high = (self._standard(end) for end in (self.low, self.high))
        return self.mean_before + self.sd_before * (_density(from_low) - _density(from_high)) / self._kept

    def span(self) -> tuple[float, float]:
        """Return the ends; where there is none, 4 standard deviations from the mean of the normal spread."""
        least, most = around(self.mean_before, self.sd_before)
        return max(least, self.low) if self.low == -inf else self.low, min(
            most, self.high
        ) if self.high == inf else self.high

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values between the ends, of shape (count,), by the inverse of the distribution."""
        from scipy.special import ndtri

        below = _below(self._standard(self.low))
        shares = below + self._kept * generator.random(count)
        return np.clip(self.mean_before + self.sd_before * ndtri(shares), self.low, self.high)

    def words(self) -> str:
        """Say what it is."""
        ends = [f"{name} {plain(end)}" for name, end in (("below", self.low), ("above", self.high)) if isfinite(end)]
        return (
            f"about {plain(self.mean_before)}, with a standard deviation of {plain(self.sd_before)}, cut off "
            f"{' and '.join(ends)} (truncated normal)"
        )

    @property
    def _kept(self) -> float:
        return _below(self._standard(self.high)) - _below(self._standard(self.low))

    def _standard(self, end: float) -> float:
        return (end - self.mean_before) / self.sd_before


def _below(standard: float) -> float:
    return (1 + erf(standard / sqrt(2))) / 2


def _density(standard: float) -> float:
    return exp(-standard * standard / 2) / sqrt(2 * pi) if isfinite(standard) else 0.0

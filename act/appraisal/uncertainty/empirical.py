"""A spread of values that have been seen, drawn again as often as they were seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from act.appraisal.uncertainty.draws import Draws, plain, require


@dataclass(frozen=True, slots=True)
class Empirical:
    """Values, all alike or weighted. Weights need not sum to 1; a value of weight 0 is never drawn.

    Raises ValueError unless there is a value, every number is finite, and there are as many weights as values, none
    below 0 and one above 0.
    """

    values: Sequence[float]
    weights: Sequence[float] | None = None

    def __post_init__(self) -> None:
        # A file gives lists. As tuples the spread can be hashed and compared, as every frozen one can.
        object.__setattr__(self, "values", tuple(self.values))
        if not self.values:
            raise ValueError("An empirical spread needs one value or more, and it has none.")
        require(True, "An empirical spread needs values that are finite", *self.values)
        if self.weights is not None:
            object.__setattr__(self, "weights", tuple(self.weights))
            self._check_weights(self.weights)

    def _check_weights(self, weights: Sequence[float]) -> None:
        if len(weights) != len(self.values):
            counts = f"{len(weights)} for {len(self.values)}"
            raise ValueError(f"An empirical spread needs a weight for each value, not {counts}.")
        fine = all(weight >= 0 for weight in weights) and fsum(weights) > 0
        require(fine, "An empirical spread needs finite weights of 0 or more, one of them above 0", *weights)

    @property
    def mean(self) -> float:
        """The weighted mean of the values."""
        values, shares = self._weighted()
        return fsum(value * share for value, share in zip(values, shares, strict=True))

    def span(self) -> tuple[float, float]:
        """Return the least and the greatest value that can be drawn."""
        values, _ = self._weighted()
        return float(min(values)), float(max(values))

    def draw(self, generator: np.random.Generator, count: int) -> Draws:
        """Draw values, of shape (count,)."""
        values, shares = self._weighted()
        if self.weights is None:
            picked = generator.integers(0, len(values), count)
        else:
            up_to = np.cumsum(shares)
            up_to[-1] = 1.0  # a rounded sum might leave numbers just below 1 with no value
            picked = np.searchsorted(up_to, generator.random(count), side="right")
        return np.array(values, dtype=np.float64)[picked]

    def words(self) -> str:
        """Say what it is."""
        low, high = self.span()
        weighted = "" if self.weights is None else "weighted "
        return f"one of {len(self.values)} {weighted}values from {plain(low)} to {plain(high)} (empirical)"

    def _weighted(self) -> tuple[list[float], list[float]]:
        """Return the values that can be drawn, and the chance of each."""
        weights = self.weights or [1.0] * len(self.values)
        total = fsum(weights)
        pairs = [(value, weight / total) for value, weight in zip(self.values, weights, strict=True) if weight > 0]
        return [value for value, _ in pairs], [share for _, share in pairs]

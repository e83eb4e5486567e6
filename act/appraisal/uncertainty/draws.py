"""Random numbers, and what the kinds of spread share."""

from math import isfinite

import numpy as np
from numpy.typing import NDArray

Draws = NDArray[np.float64]

SDS = 4
"""Standard deviations either side of the mean that an unbounded spread is taken to span."""


def around(mean: float, sd: float) -> tuple[float, float]:
    """Return the range that an unbounded spread spans."""
    return mean - SDS * sd, mean + SDS * sd


def from_nothing(mean: float, sd: float) -> tuple[float, float]:
    """Return the same for a spread that has no draws below 0."""
    low, high = around(mean, sd)
    return max(low, 0.0), high


def require(fine: bool, needs: str, *given: float) -> None:
    """Raise ValueError, with what is needed and what was given, unless it is fine and all of it is finite."""
    if not (fine and all(isfinite(number) for number in given)):
        raise ValueError(f"{needs}, not {', '.join(plain(number) for number in given)}.")


def plain(number: float) -> str:
    """Write a number as its author would: 3,039.06."""
    return f"{number:,.15g}"


def rounded(number: float) -> str:
    """Write a computed number to three figures; every figure of the whole part, however large."""
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"

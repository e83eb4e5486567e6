"""The random numbers of an appraisal drawn by NumPy and SciPy alone: what no simulation of it can be faster than."""

from collections.abc import Callable, Mapping
from math import log, log1p, sqrt

import numpy as np
from scipy.special import ndtr, ndtri

from act.appraisal.uncertainty import (
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
    stream,
)


def draw_all(spreads: Mapping[str, Spread], seed: int, count: int) -> dict[str, Draws]:
    """The draws that the engine would make, each array at once and by NumPy's own method: shape (count,) a key."""
    return {key: numpy_alone(spread)(stream(seed, key), count) for key, spread in spreads.items()}


def numpy_alone(spread: Spread) -> Callable[[np.random.Generator, int], Draws]:
    """What somebody with NumPy and the parameters would call. Raises TypeError for a kind that it does not know."""
    match spread:
        case Beta(alpha, beta):
            return lambda generator, count: generator.beta(alpha, beta, count)
        case Gamma(mean, sd):
            return lambda generator, count: generator.gamma((mean / sd) ** 2, sd**2 / mean, count)
        case Lognormal(mean, sd):
            variance = log1p((sd / mean) ** 2)
            return lambda generator, count: generator.lognormal(log(mean) - variance / 2, sqrt(variance), count)
        case Pert(low, mode, high):
            one, other = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
            return lambda generator, count: low + (high - low) * generator.beta(one, other, count)
        case Triangular(low, mode, high):
            return lambda generator, count: generator.triangular(low, mode, high, count)
        case Uniform(low, high):
            return lambda generator, count: generator.uniform(low, high, count)
        case TruncatedNormal(mean, sd, low, high):
            below, above = ndtr((low - mean) / sd), ndtr((high - mean) / sd)
            return lambda generator, count: mean + sd * ndtri(below + (above - below) * generator.random(count))
        case Normal(mean, sd):
            return lambda generator, count: generator.normal(mean, sd, count)
        case Poisson(mean):
            return lambda generator, count: generator.poisson(mean, count).astype(np.float64)
        case Binomial(n, p):
            return lambda generator, count: generator.binomial(n, p, count).astype(np.float64)
        case Empirical(values, weights):
            chances = None if weights is None else np.array(weights) / sum(weights)
            return lambda generator, count: generator.choice(np.array(values, dtype=np.float64), count, p=chances)
    raise TypeError(f"There is no way here to draw {spread!r} with NumPy alone.")

"""What can be said of many simulated results."""

from dataclasses import dataclass
from functools import reduce
from math import sqrt

import numpy as np

from act.appraisal.uncertainty.draws import Draws

LEAST_DRAWS = 2
"""Fewer have no standard deviation."""
SHARE_BETWEEN = 0.95
"""The share of the draws that lies between the ends of an interval."""
RULE_OF_THREE = 3
"""What never happens in n draws happens, with 95 % confidence, in fewer than 3 of n (Hanley and Lippman-Hand, 1983)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawSummary:
    """Simulated results in their own unit. `error`: by how much chance alone moves the mean, as a standard error."""

    mean: float
    p5: float
    p50: float
    p95: float
    sd: float
    error: float


def summary(draws: Draws) -> DrawSummary:
    """Summarise draws of shape (n,): mean, percentiles, sd and Monte Carlo error, ``sd / sqrt(n)``.

    Raises ValueError for fewer than two draws, or if one of them is not a finite number.
    """
    _check(draws, dimensions=1)
    if len(draws) < LEAST_DRAWS:
        raise ValueError(f"A summary needs {LEAST_DRAWS} draws or more, not {len(draws)}.")
    p5, p50, p95 = np.percentile(draws, (5, 50, 95))
    sd = float(draws.std(ddof=1))
    return DrawSummary(
        mean=float(draws.mean()), p5=float(p5), p50=float(p50), p95=float(p95), sd=sd, error=sd / len(draws) ** 0.5
    )


def chance_below(draws: Draws, threshold: float = 0.0) -> float:
    """Return the share of draws, of shape (n,), below a threshold; one that equals it is not below.

    Raises ValueError if there is no draw, or if one of them is not a finite number.
    """
    _check(draws, dimensions=1)
    return float(np.count_nonzero(draws < threshold) / len(draws))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """A chance as a share, None where no draw or every draw had it: then `most` or `least` limits it, at 95 %."""

    share: float | None
    least: float | None
    most: float | None
    sentence: str


def chance(draws: Draws, threshold: float = 0.0) -> Chance:
    """Estimate the chance of being below a threshold, with its Monte Carlo error, ``sqrt(p (1 - p) / n)``."""
    share, count = chance_below(draws, threshold), len(draws)
    limit, rare = min(1.0, RULE_OF_THREE / count), f"fewer than {RULE_OF_THREE} in {count:,}"
    if count <= RULE_OF_THREE and share in (0.0, 1.0):
        return Chance(share=None, least=0.0, most=1.0, sentence=f"{count} draws are too few to say")
    if share == 0:
        return Chance(share=None, least=None, most=limit, sentence=f"{rare}: it was so in no draw")
    if share == 1:
        return Chance(share=None, least=1 - limit, most=None, sentence=f"all but {rare}: it was so in every draw")
    error = 100 * (share * (1 - share) / count) ** 0.5
    return Chance(share=share, least=None, most=None, sentence=f"Monte Carlo error {error:.2g} percentage points")


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimate from draws, and by how much chance alone moves it, as a standard error."""

    value: float
    error: float


def ratio_of_means(top: Draws, bottom: Draws) -> Estimate | None:
    """Estimate the ratio of two expected sums; None unless the lower one is expected to be above 0.

    It is no mean of ratios, which a few draws with a small lower sum pull up. The error is that of the delta method,
    ``sd(top - ratio x bottom) / (mean(bottom) sqrt(n))``.
    """
    below = float(bottom.mean())
    if below <= 0:
        return None
    value = float(top.mean()) / below
    return Estimate(value, float((top - value * bottom).std(ddof=1)) / (below * len(top) ** 0.5))


def between(draws: Draws, share: float) -> tuple[float, float]:
    """Return the quantiles between which a share of the draws lies, as many below as above."""
    tail = 50 * (1 - share)
    low, high = np.percentile(draws, (tail, 100 - tail))
    return float(low), float(high)


def perfect_information_error(net: Draws) -> float:
    """Return by how much chance alone moves the worth of knowing, for net benefit of shape (n,)."""
    losses = np.maximum(-net if net.mean() > 0 else net, 0.0)
    return float(losses.std(ddof=1)) / sqrt(len(net))


def expected_value_of_perfect_information(net: Draws) -> float:
    """Return what it would be worth, in the unit of `net`, to know the truth before deciding.

    For net benefit of shape (n,), doing against not doing: ``E[max(NB, 0)] - max(E[NB], 0)``. For shape (n, options):
    ``E[max over options] - max over options of E``. It is computed as the mean loss, draw by draw, of the option that
    is best on average, which is the same and never below 0.
    Raises ValueError if there is no draw or no option, or if one draw is not a finite number.
    """
    if np.ndim(net) == 1:
        _check(net, dimensions=1)
        doing_is_best = net.mean() > 0
        return float(np.maximum(-net if doing_is_best else net, 0.0).mean())
    _check(net, dimensions=2)
    options = net.T
    best = options[net.mean(axis=0).argmax()]
    return float((reduce(np.maximum, options) - best).mean())


def _check(draws: Draws, *, dimensions: int) -> None:
    if draws.ndim != dimensions or not draws.size:
        raise ValueError(f"Draws need {dimensions} dimensions and one number or more, not the shape {draws.shape}.")
    if not np.isfinite(draws).all():
        raise ValueError("Draws need to be finite numbers, and at least one of them is not.")

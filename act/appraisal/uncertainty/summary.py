"""What can be said of many simulated results."""

from dataclasses import dataclass
from functools import reduce

import numpy as np

from act.appraisal.uncertainty.draws import Draws

LEAST_DRAWS = 2
"""Fewer have no standard deviation."""


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

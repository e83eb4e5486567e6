"""The value of one input at which the answer turns."""

from collections.abc import Callable
from itertools import pairwise
from math import inf, isfinite

STEPS = 64
"""Parts that a span is searched in where the function is no straight line. Two roots within one part are missed."""
CLOSE = 1e-12
"""A difference counts as none if it is this small beside the results at the ends of the span."""
PROBE = 0.381966
"""Where along a span to see whether the function is straight: not its middle, where an odd curve looks straight."""


def switching_value(f: Callable[[float], float], at: float, span: tuple[float, float]) -> float | None:
    """Find the value of one input, within a span, at which ``f`` is 0 or changes its sign; None if there is none.

    Of several the one nearest to `at`, where the input stands now. Concept: switching value (Green Book, HM Treasury).
    Raises ValueError unless the span is finite and in order.
    """
    return next(iter(switching_points(f, at, span)), None)


def switching_points(f: Callable[[float], float], at: float, span: tuple[float, float]) -> tuple[float, ...]:
    """Find every value within a span at which ``f`` is 0 or changes its sign, the nearest to `at` first.

    Most inputs move net benefit along a straight line: that is tried first, and its root kept only if ``f`` is 0 there.
    A function that is 0 at `at` has that value alone. Raises ValueError unless the span is finite and in order.
    """
    low, high = span
    if not (isfinite(low) and isfinite(high) and low <= high):
        raise ValueError(f"A switching value needs a span from a low to a high number, not {low} to {high}.")
    if low <= at <= high and f(at) == 0:
        return (at,)
    first, last = f(low), f(high)
    scale = CLOSE * max(abs(first), abs(last))
    bend = f(low + PROBE * (high - low)) - first - PROBE * (last - first)
    if scale > 0 and abs(bend) <= scale < inf:
        if min(first, last) > 0 or max(first, last) < 0:
            return ()
        root = min(high, low + (high - low) * (first / (first - last)))
        if abs(f(root)) <= scale:
            return (root,)
    return _crossings(f, at, low, high)


def _crossings(f: Callable[[float], float], at: float, low: float, high: float) -> tuple[float, ...]:
    """Search each part of the span; a part with a result at an end that is not a finite number is left out."""
    from scipy.optimize import brentq  # only here: it takes long to import, and most inputs are straight

    points = {low + (high - low) * step / STEPS for step in range(STEPS)} | {high, min(max(at, low), high)}
    seen = [(point, f(point)) for point in sorted(points)]
    roots = [point for point, result in seen if result == 0]
    for (before, one), (after, other) in pairwise(seen):
        if -inf < min(one, other) < 0 < max(one, other) < inf:
            roots.append(brentq(f, before, after, xtol=CLOSE * 1e-3 * (high - low), maxiter=500))
    return tuple(sorted(roots, key=lambda root: abs(root - at)))

"""How sure a number from few people can be: 95% intervals for a share, a median, and a difference of two shares.

Wilson (1927) for a share, as Newcombe (1998), Statistics in Medicine 17, 857-872, recommends it (his method 3);
Newcombe (1998), Statistics in Medicine 17, 873-890, for the difference of two shares of unmatched groups (his method
10); the percentile bootstrap (Efron and Tibshirani, 1993) for a median.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from random import Random

Z_95 = 1.959963984540054
FEWEST = 6
"""Values below which a median gets no interval: the lowest and highest of five hold it in fewer than 95 of 100 samples
(1 - 2 x 0.5^5 = 94%)."""
RESAMPLES = 2_000
MOST_RESAMPLED = 400
"""Values above which order statistics give the interval: by then both ways agree, and resampling takes seconds."""
SEED = 20161031
"""The same values give the same interval each time: a page and its print must agree."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95% interval: its ends, their unit ("%" or words), and how it was worked out.

    Raises ValueError when the ends are the wrong way round.
    """

    low: float
    high: float
    unit: str
    method: str

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"An interval runs from low to high, not from {self.low} to {self.high}.")


def wilson(count: int, n: int) -> Interval:
    """Return the interval of a share in per cent: `count` of `n`. Raises ValueError unless 0 <= count <= n, n > 0."""
    low, high = _wilson(count, n)
    return Interval(100 * low, 100 * high, "%", "Wilson")


def difference_of_shares(count: int, n: int, earlier_count: int, earlier_n: int) -> Interval:
    """Return the interval of a share minus an earlier one, in percentage points, for two groups nobody can match.

    Raises ValueError as `wilson` does.
    """
    share, earlier = count / n, earlier_count / earlier_n
    (low, high), (earlier_low, earlier_high) = _wilson(count, n), _wilson(earlier_count, earlier_n)
    difference = share - earlier
    below = sqrt((share - low) ** 2 + (earlier_high - earlier) ** 2)
    above = sqrt((high - share) ** 2 + (earlier - earlier_low) ** 2)
    return Interval(100 * (difference - below), 100 * (difference + above), "percentage points", "Newcombe")


def median_interval(values: Sequence[float], unit: str) -> Interval | None:
    """Return the interval of a median in the unit of its values; None for fewer than FEWEST values."""
    if len(values) < FEWEST:
        return None
    ordered = sorted(values)
    if len(ordered) > MOST_RESAMPLED:
        below = (len(ordered) - Z_95 * sqrt(len(ordered))) / 2
        low = ordered[max(0, int(below))]
        high = ordered[min(len(ordered) - 1, len(ordered) - 1 - int(below))]
        return Interval(low, high, unit, "order statistics")
    low, high = _resampled(tuple(ordered))
    return Interval(low, high, unit, "bootstrap")


@lru_cache(maxsize=1024)
def _resampled(ordered: tuple[float, ...]) -> tuple[float, float]:
    """Return the ends of the middle 95% of the medians of samples drawn from some values, with replacement.

    Kept for the same values: a page of thirty medians is opened again and again, and the seed makes them the same.
    """
    places = _middle_places(len(ordered))
    if len(ordered) % 2:
        medians = sorted(ordered[one] for one, _ in places)
    else:
        medians = sorted((ordered[one] + ordered[other]) / 2 for one, other in places)
    cut = RESAMPLES // 40
    return medians[cut], medians[-cut - 1]


@lru_cache(maxsize=MOST_RESAMPLED)
def _middle_places(count: int) -> list[tuple[int, int]]:
    """Return, of each sample of so many values in order, the places of its two middle values: of an odd count one.

    NumPy's generator of 1998 continues that of Python, so that it draws what `Random(SEED).choices` draws.
    """
    import numpy as np

    _, (*key, place), _ = Random(SEED).getstate()  # noqa: S311 -- resampling, no secret
    chance = np.random.RandomState()
    chance.set_state(("MT19937", np.array(key, dtype=np.uint32), place, 0, 0.0))
    drawn = np.floor(chance.random_sample((RESAMPLES, count)) * count).astype(np.int16)
    drawn.sort(axis=1)
    return list(zip(drawn[:, (count - 1) // 2].tolist(), drawn[:, count // 2].tolist(), strict=True))


def _wilson(count: int, n: int) -> tuple[float, float]:
    if not 0 <= count <= n or n == 0:
        raise ValueError(f"A share is a count of something: {count} of {n} is none.")
    share, spread = count / n, Z_95**2 / n
    middle = (share + spread / 2) / (1 + spread)
    half = Z_95 * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    # Of none or of all an end is exactly that; rounding would leave it a hair off.
    return (max(0.0, middle - half) if count else 0.0), (min(1.0, middle + half) if count < n else 1.0)

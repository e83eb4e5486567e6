"""What a pound of each year is worth in year 0."""

import numpy as np

from act.appraisal.engine.values import Array, Values
from act.appraisal.model import Discounting
from act.appraisal.model.timing import Timing


def discount_factors(
    discounting: Discounting, row: str, years: int, of: Values, timing: Timing = Timing.START
) -> Array:
    """Return discount factors of shape (years,), or (years, draws) where the rate is drawn.

    ``DF_0 = 1, DF_t = DF_(t-1) / (1 + r_t)`` at the start of year t; at its end DF_(t+1); in its middle the geometric
    mean of both, which is half a year's discount. `row` is the row of a schedule or of the file's own rates.
    Source: The Green Book (HM Treasury), discounting; factors agree with the R package greenbook 0.1.1.
    """
    ends = _at_the_ends(discounting, row, years, of)
    match timing:
        case Timing.START:
            return ends[:-1]
        case Timing.END:
            return ends[1:]
        case Timing.MIDDLE:
            return np.asarray(np.sqrt(ends[:-1] * ends[1:]))


def _at_the_ends(discounting: Discounting, row: str, years: int, of: Values) -> Array:
    """Return the factor at the start of every year and at the end of the last, of shape (years + 1,)."""
    if not discounting.rates:
        return np.asarray(discounting.rows[row].factors(years))
    kept = 1.0 / (1.0 + np.asarray(of(discounting.rates[row])))
    factors = np.empty((years + 1, *kept.shape))
    factors[0] = 1.0
    for year in range(1, years + 1):
        factors[year] = factors[year - 1] * kept
    return factors

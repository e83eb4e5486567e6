"""What a pound of each year is worth in year 0."""

import numpy as np

from act.appraisal.engine.values import Array, Values
from act.appraisal.model import Discounting


def discount_factors(discounting: Discounting, row: str, years: int, of: Values) -> Array:
    """Return discount factors of shape (years,), or (years, draws) where the rate is drawn.

    ``DF_0 = 1, DF_t = DF_(t-1) / (1 + r_t)``.
    `row` is the row of a schedule, "" for the first; one rate of the file's own holds for every row.
    Source: The Green Book (HM Treasury), discounting; factors agree with the R package greenbook 0.1.1.
    """
    if discounting.rate is None:
        return np.asarray(discounting.rows[row].factors(years - 1))
    kept = 1.0 / (1.0 + np.asarray(of(discounting.rate)))
    factors = np.empty((years, *kept.shape))
    factors[0] = 1.0
    for year in range(1, years):
        factors[year] = factors[year - 1] * kept
    return factors

"""What a pound of each year is worth in year 0."""

import numpy as np

from act.appraisal.engine.values import Array, Values
from act.appraisal.model import Discounting


def discount_factors(discounting: Discounting, row: str, years: int, of: Values) -> Array:
    """Return discount factors of shape (years,), or (years, draws) where the rate is drawn.

    `row` is the row of a schedule, "" for the first; one rate of the file's own holds for every row.
    Source: The Green Book (HM Treasury), discounting; factors agree with the R package greenbook 0.1.1.
    """
    if discounting.rate is None:
        return np.asarray(discounting.rows[row].factors(years - 1))
    kept = 1.0 / (1.0 + np.asarray(of(discounting.rate)))
    found = np.empty((years, *kept.shape))
    found[0] = 1.0
    for year in range(1, years):
        found[year] = found[year - 1] * kept
    return found

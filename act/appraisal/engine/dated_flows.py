"""The days on which the pounds of a run fall, where a record knows them: a financial year is too coarse for payback."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from act.appraisal.engine.values import Array

DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedFlows:
    """How much of each line falls on each day from `begins`: by the line's key, an array of shape (days,).

    The numbers of one line need not add up to 1: they are weights, such as its nights of each day. A line without a
    key here, or without any weight, falls nowhere.
    """

    begins: date
    weights: Mapping[str, Array]

    def of(self, key: str, pounds: float) -> Array:
        """Spread the pounds of a line over the days."""
        weights = self.weights.get(key, np.zeros(self.days))
        whole = float(weights.sum())
        return weights * (pounds / whole) if whole else weights

    @property
    def days(self) -> int:
        """How many days are looked at."""
        return max((len(each) for each in self.weights.values()), default=1)

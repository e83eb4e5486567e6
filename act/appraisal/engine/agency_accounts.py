"""Who pays and who gains: one account for each agency, year by year. The accounts add up to the totals."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.engine.run import LineRun, Run
from act.appraisal.engine.values import Array
from act.appraisal.model import Benefit, Cost
from act.appraisal.unit_cost import ValueClass


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyAccount:
    """What one agency pays in cash, gains, and gives away in transfers, in pounds of present value by year.

    Any of them may be below nothing.
    """

    agency: AppraisalAgency
    pays: Array
    gains: dict[ValueClass, Array]
    gives: Array

    @property
    def gained(self) -> float:
        """Present value of all its gains."""
        return float(sum(each.sum() for each in self.gains.values()))

    @property
    def paid(self) -> float:
        """Present value of what it pays."""
        return float(self.pays.sum())

    @property
    def given(self) -> float:
        """Present value of what others gain at its expense."""
        return float(self.gives.sum())

    @property
    def net(self) -> float:
        """What it gains less what it pays and gives."""
        return self.gained - self.paid - self.given


def agency_accounts(run: Run) -> tuple[AgencyAccount, ...]:
    """Draw up the account of each agency that pays a cost of the headline set, or gains or gives anything."""
    model = run.model
    paid = run.paid(model.headline)
    shares = [*(_shares(each) for each in (*paid, *run.benefits)), *(_given(each) for each in run.benefits)]
    named = dict.fromkeys(agency for each in shares for agency in each)
    return tuple(
        AgencyAccount(
            agency=model.agencies[key],
            pays=_sum(paid, key, model.years),
            gives=_sum(run.benefits, key, model.years, _given),
            gains={
                value_class: _sum(run.of_class(value_class), key, model.years)
                for value_class in ValueClass
                # A class in which the agency has no share at all is left out of its account, not shown as nothing.
                if any(key in _shares(each) for each in run.of_class(value_class))
            },
        )
        for key in named
    )


def _shares(each: LineRun) -> dict[str, float]:
    line = each.line
    return dict(line.pays if isinstance(line, Cost) else line.gains)


def _given(each: LineRun) -> dict[str, float]:
    return dict(each.line.pays) if isinstance(each.line, Benefit) else {}


def _sum(
    lines: tuple[LineRun, ...], agency: str, years: int, shares: Callable[[LineRun], dict[str, float]] = _shares
) -> Array:
    pounds = np.zeros(years)
    for each in lines:
        pounds += each.discounted * shares(each).get(agency, 0.0)
    return pounds

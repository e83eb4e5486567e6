"""When a programme has paid for itself, and how much money it needs on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, floor

import numpy as np

from act.appraisal.engine.dated_flows import DAYS_A_YEAR
from act.appraisal.engine.run import LineRun, Run
from act.appraisal.engine.values import Array
from act.appraisal.model import Benefit, Cost, DecisionBasis, Timing

SAME_DAY = 1e-9
"""Less than this share of a day is what floating point leaves over."""


@dataclass(frozen=True, slots=True)
class Flows:
    """Pounds by year: what is paid at one moment, at the start of each year and the end of the last; what comes evenly.

    `at` has the shape (years + 1,), `over` the shape (years,): what comes less what is spent as evenly. `begins`: the
    first year in which anything is spent; None where nothing is.
    """

    at: Array
    over: Array
    begins: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payback:
    """The balance of all that came less all that was paid, over the years.

    `years`: when it turns for the last time, from then on never below nothing; None if it ends below, or nothing is
    spent. `first`: when it first turned. `peak`: the most that had to be found before it came back, in pounds. `dip`:
    the lowest balance after it had first turned, at `dip_at` years; nothing where it stays above.
    """

    years: float | None
    first: float | None
    peak: float
    dip: float
    dip_at: float

    @property
    def turns_again(self) -> bool:
        """Whether a later bill undoes what had been paid back."""
        return self.dip < 0


def payback(costs: Array, benefits: Array) -> float | None:
    """Return years until benefits have covered costs for good; None when they do not in the horizon, or at no cost.

    Each year's cost falls at its start and its benefit evenly over it, as in £305,000 repaid by £1,671,400 in 0.18
    years. Undiscounted or discounted, as what is given is.
    """
    return paid_back(Flows(np.append(costs, 0.0), np.asarray(benefits), _first(np.asarray(costs)))).years


def paid_back(flows: Flows) -> Payback:
    """Follow the balance through the years."""
    first, since = None, None
    peak = dip = dip_at = 0.0
    for year, moment, before, after in _steps(flows):
        if flows.begins is None or year < flows.begins:
            continue
        if after < 0:
            since = None
        elif since is None:
            # A year brings its pounds evenly: it turns at the share of the year that was needed.
            since = float(year) if moment == year else year + before / (before - after)
            first = since if first is None else first
        peak = max(peak, -after)
        if first is not None and after < dip:
            dip, dip_at = after, moment
    return Payback(years=since, first=first, peak=peak, dip=dip, dip_at=dip_at)


def _steps(flows: Flows) -> Iterator[tuple[int, float, float, float]]:
    """Yield the year, when the step is over, and the balance before and after: a bill, then what a year brings."""
    balance = 0.0
    for year, paid in enumerate(flows.at):
        yield year, float(year), balance, balance - float(paid)
        balance -= float(paid)
        if year < len(flows.over):
            came = float(flows.over[year])
            yield year, float(year + 1), balance, balance + came
            balance += came


def paid_back_by_days(flows: Flows) -> Payback:
    """Follow the balance through days, and give it in years: whole days before the one on which it turns, over 365.25.

    A balance that is at nothing when a day ends has turned on that day.
    """
    told = paid_back(flows)

    def years(days: float | None) -> float | None:
        return None if days is None else max(0, ceil(days - SAME_DAY) - 1) / DAYS_A_YEAR

    return replace(told, years=years(told.years), first=years(told.first), dip_at=floor(told.dip_at) / DAYS_A_YEAR)


def days_of(run: Run, basis: DecisionBasis) -> Flows:
    """Lay out by days what a decision rests on: each cost whole on its days, each benefit on its own, undiscounted.

    Raises ValueError for a run whose days are not known.
    """
    if run.dated is None:
        raise ValueError("On which days the pounds of this run fall is not known.")
    paid, came = np.zeros(run.dated.days + 1), np.zeros(run.dated.days)
    for each in _spent(run, basis):
        paid[:-1] += run.dated.of(each.line.key, float(each.pounds.sum()))
    for each, line in _came(run, basis):
        came += run.dated.of(line.key, float(each.pounds.sum()) * run.model.counted(line))
    return Flows(paid, came, _first(paid))


def _first(costs: Array) -> int | None:
    return next((year for year, cost in enumerate(costs) if cost > 0), None)


def flows_of(run: Run, basis: DecisionBasis, *, discounted: bool) -> Flows:
    """Lay out what a decision rests on: cash and fiscal benefit, or all costs and public value."""
    spent = list(_spent(run, basis))
    years = run.model.years
    flows = Flows(np.zeros(years + 1), np.zeros(years), _first(sum((each.pounds for each in spent), np.zeros(years))))
    for each in spent:
        pounds = each.discounted if discounted else each.pounds
        match each.line.timing:
            case Timing.START:
                flows.at[:-1] += pounds
            case Timing.END:
                flows.at[1:] += pounds
            case Timing.MIDDLE:
                flows.over[:] -= pounds
    for each, line in _came(run, basis):
        flows.over[:] += (each.discounted if discounted else each.pounds) * run.model.counted(line)
    return flows


def _spent(run: Run, basis: DecisionBasis) -> Iterator[LineRun]:
    for each in run.costs:
        cost = each.line
        counts = isinstance(cost, Cost) and (cost.cash or basis is DecisionBasis.PUBLIC)
        if isinstance(cost, Cost) and counts and run.model.headline in cost.sets:
            yield each


def _came(run: Run, basis: DecisionBasis) -> Iterator[tuple[LineRun, Benefit]]:
    for each in run.benefits:
        if isinstance(each.line, Benefit) and _counts(each.line, basis):
            yield each, each.line


def _counts(line: Benefit, basis: DecisionBasis) -> bool:
    if basis is DecisionBasis.FISCAL:
        return line.value_class == "fiscal"
    return not line.transfer

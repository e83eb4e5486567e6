"""What can be taken out of budgets: never more than is saved, by any agency, in any year, or over all of them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.engine.run import LineRun, Run
from act.appraisal.engine.values import Array
from act.appraisal.model import Benefit
from act.appraisal.unit_cost import ValueClass


@dataclass(frozen=True, slots=True, kw_only=True)
class CashableSaving:
    """What one agency can take out of its budget because of one line, in pounds by year: as they fall, and discounted.

    Below nothing it is money that has to be found there.
    """

    line: Benefit
    agency: AppraisalAgency
    pounds: Array
    discounted: Array


def cashable_savings(run: Run) -> Iterator[CashableSaving]:
    """Work out cashable savings by fiscal line and agency; nothing where no line says what of it is cashable.

    A gain counts with its cashable share from its year on. A loss is spent, so it counts whole and at once, whatever
    its line says, and so does what another public body loses in a transfer. Then no more is cashed than is saved.
    """
    if not any(line.cashable for line in run.model.benefits):
        return
    for each in run.benefits:
        line = each.line
        if isinstance(line, Benefit) and line.value_class is ValueClass.FISCAL:
            yield from _of_line(run, each, line)


def _of_line(run: Run, each: LineRun, line: Benefit) -> Iterator[CashableSaving]:
    for agency, share in line.gains.items():
        yield from _saving(run, each, line, agency, share)
    for agency, share in line.pays.items():
        if run.model.agencies[agency].public:
            yield from _saving(run, each, line, agency, -share)


def _saving(run: Run, each: LineRun, line: Benefit, agency: str, share: float) -> Iterator[CashableSaving]:
    pounds, discounted = (_freed(line, share * of) for of in (each.pounds, each.discounted))
    if line.cashable or pounds.any():
        yield CashableSaving(line=line, agency=run.model.agencies[agency], pounds=pounds, discounted=discounted)


def _freed(line: Benefit, pounds: Array) -> Array:
    if line.cashable is None:
        return np.minimum(pounds, 0.0)
    when = np.arange(len(pounds)) >= line.cashable.from_year
    return np.where(pounds < 0, pounds, pounds * when * line.cashable.share.value)

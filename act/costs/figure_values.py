"""The numbers of Figures, from what the engine gives in floating point: to the pound, to two places, in weeks."""

from decimal import Decimal
from typing import overload

from act.appraisal import Nights
from act.appraisal.engine import Run
from act.costs.models import CostKind

Given = Decimal | float | None


def ratio(run: Run, of: CostKind = CostKind.RUNNING) -> Decimal | None:
    """Return pounds of benefit for every £1 of a kind of cost, to the penny; None at no cost."""
    totals = run.totals
    return two(totals.ratio(totals.fiscal, totals.costs.get(of.value, 0.0)))


@overload
def two(value: None) -> None: ...
@overload
def two(value: Decimal | float) -> Decimal: ...
def two(value: Given) -> Decimal | None:
    """Round to two places: 5.48, 1.00."""
    return None if value is None else Decimal(value).quantize(Decimal("0.01"))


def pounds(value: Decimal | float) -> Decimal:
    """Round to the pound; minus nothing is nothing."""
    return Decimal(value).quantize(Decimal(1)) + 0


def percent(share: Decimal) -> Decimal:
    """Return a share from 0 to 1 as a percentage, to the whole."""
    return (share * 100).quantize(Decimal(1))


def weeks(nights: Nights) -> Decimal:
    """Return nights in weeks, to one place."""
    return nights.weeks.quantize(Decimal("0.1"))


def short(value: Given) -> Decimal | None:
    """Round to two places, without noughts at the end: 1.93, 8.5, 12."""
    if value is None:
        return None
    rounded = Decimal(value).quantize(Decimal("0.01"))
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()

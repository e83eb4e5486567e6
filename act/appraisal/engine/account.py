"""Adds lines up to totals: the same sums for one run and for a million draws."""

from collections.abc import Callable

from act.appraisal.engine.totals import Totals, part_of
from act.appraisal.engine.values import Number
from act.appraisal.model import Benefit, Cost, Model
from act.appraisal.unit_cost import ValueClass

CostPounds = Callable[[Cost], Number]
BenefitPounds = Callable[[Benefit], Number]


def totals(model: Model, of_cost: CostPounds, of_benefit: BenefitPounds) -> Totals:
    """The totals of a model whose lines come to so many pounds each.

    What one public body gains and another pays is no gain of the public's.
    """
    by_class: dict[ValueClass, Number] = dict.fromkeys(ValueClass, 0.0)
    transfers: Number = 0.0
    for line in model.benefits:
        pounds = of_benefit(line) * model.counted(line)
        by_class[line.value_class] = by_class[line.value_class] + pounds
        if line.transfer:
            transfers = transfers + pounds
    cash: dict[str, Number] = dict.fromkeys(model.sets, 0.0)
    paid, kind = dict(cash), dict(cash)
    for cost in model.costs:
        pounds = of_cost(cost)
        for name in cost.sets:
            if cost.cash:
                cash[name] = cash[name] + pounds
                paid[name] = paid[name] + pounds * part_of(cost.pays, model.public)
            else:
                kind[name] = kind[name] + pounds
    return Totals(
        fiscal=by_class[ValueClass.FISCAL],
        economic=by_class[ValueClass.ECONOMIC],
        social=by_class[ValueClass.SOCIAL],
        transfers=transfers,
        costs=cash,
        public_costs=paid,
        in_kind=kind,
        headline=model.headline,
    )

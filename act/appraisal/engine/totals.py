"""Present values by account, as numbers or as draws; and what follows from them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf, isfinite

import numpy as np

from act.appraisal.engine.values import Number
from act.appraisal.model import Benefit, Cost, DecisionBasis, Model
from act.appraisal.unit_cost import ValueClass

CostPounds = Callable[[Cost], Number]
BenefitPounds = Callable[[Benefit], Number]


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Pounds of present value. `transfers` are those fiscal benefits that only move money from one to another.

    `costs` is the cash of each set of costs, whoever pays; `public_costs` the part that public bodies pay; `in_kind`
    what is given without money. `headline` is the set that the first return is worked out on.
    """

    fiscal: Number
    economic: Number
    social: Number
    transfers: Number
    costs: Mapping[str, Number]
    public_costs: Mapping[str, Number]
    in_kind: Mapping[str, Number]
    headline: str

    @property
    def cost(self) -> Number:
        """Cash of the headline set."""
        return self.costs.get(self.headline, 0.0)

    @property
    def whole_cost(self) -> Number:
        """Cash of the headline set and what is given in kind with it."""
        return self.cost + self.in_kind.get(self.headline, 0.0)

    @property
    def budget_impact(self) -> Number:
        """What public bodies pay less what they gain; below nothing it is a saving."""
        return self.public_costs.get(self.headline, 0.0) - self.fiscal

    @property
    def public_value(self) -> Number:
        """All benefits less transfers, before any cost."""
        return self.fiscal + self.economic + self.social - self.transfers

    def net(self, decision: DecisionBasis) -> Number:
        """Return the net benefit, in pounds, that a decision rests on."""
        if decision is DecisionBasis.FISCAL:
            return self.fiscal - self.cost
        return self.public_value - self.whole_cost

    def ratio(self, benefit: Number, cost: Number) -> float | None:
        """Return pounds of benefit for every £1 of cost, of single numbers; None at no cost: that is not a number."""
        quotient = float(benefit) / float(cost) if cost > 0 else inf
        return quotient if isfinite(quotient) else None


def totals(model: Model, of_cost: CostPounds, of_benefit: BenefitPounds) -> Totals:
    """Add up a model whose lines come to so many pounds each; what is added may be numbers or draws.

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
                paid[name] = paid[name] + pounds * _part_of(cost.pays, model.public)
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


def _part_of(shares: Mapping[str, float], public: frozenset[str]) -> float:
    """Return the share that public bodies have."""
    return float(np.sum([share for agency, share in shares.items() if agency in public]))

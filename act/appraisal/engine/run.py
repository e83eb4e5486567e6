"""The deterministic run: every line year by year, undiscounted and discounted."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from act.appraisal.engine.dated_flows import DatedFlows
from act.appraisal.engine.discounting import discount_factors
from act.appraisal.engine.lines import benefit_pattern, benefit_pounds, corrected, cost_pattern, cost_pounds, outcomes
from act.appraisal.engine.totals import Totals, totals
from act.appraisal.engine.values import Array, Values, stated
from act.appraisal.model import Benefit, Cost, Model
from act.appraisal.unit_cost import ValueClass


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRun:
    """One line: pounds by year as they fall, and as they are worth in year 0.

    `outcomes`: of everyone who enters, in whatever year; 0 for a cost.
    """

    line: Cost | Benefit
    pounds: Array
    discounted: Array
    outcomes: float = 0.0

    @property
    def present(self) -> float:
        """Present value."""
        return float(self.discounted.sum())


@dataclass(frozen=True)
class Run:
    """A model worked out once. `dated`: the days on which its pounds fall, if known; payback then goes by days."""

    model: Model
    costs: tuple[LineRun, ...]
    benefits: tuple[LineRun, ...]
    dated: DatedFlows | None = None

    @cached_property
    def totals(self) -> Totals:
        """Present values by account."""
        present = {each.line.key: each.present for each in (*self.costs, *self.benefits)}
        return totals(self.model, lambda cost: present[cost.key], lambda line: present[line.key])

    @cached_property
    def net(self) -> float:
        """The net present benefit that the model's decision rests on."""
        return float(self.totals.net(self.model.decision))

    def of_class(self, value_class: ValueClass) -> tuple[LineRun, ...]:
        """Return the lines of benefit of one class."""
        return tuple(
            each for each in self.benefits if isinstance(each.line, Benefit) and each.line.value_class is value_class
        )

    def paid(self, name: str) -> tuple[LineRun, ...]:
        """Return the cash costs of a set."""
        return tuple(
            each for each in self.costs if isinstance(each.line, Cost) and each.line.cash and name in each.line.sets
        )


def run(model: Model, of: Values = stated, dated: DatedFlows | None = None) -> Run:
    """Work a model out with one value for each input."""
    years = model.years

    def line_run(line: Cost | Benefit, pounds: Array, count: float = 0.0) -> LineRun:
        pounds = pounds * corrected(line, pounds, of)
        discounted = pounds * discount_factors(model.discounting, line.discount_row, years, of, line.timing)
        return LineRun(line=line, pounds=pounds, discounted=discounted, outcomes=count)

    return Run(
        model=model,
        costs=tuple(line_run(cost, cost_pounds(cost, of) * cost_pattern(cost, years)) for cost in model.costs),
        benefits=tuple(
            line_run(
                line,
                np.asarray(benefit_pounds(line, of) * benefit_pattern(line, years, of)),
                float(outcomes(line, of)) * sum(line.entry),
            )
            for line in model.benefits
        ),
        dated=dated,
    )

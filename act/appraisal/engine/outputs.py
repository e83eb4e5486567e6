"""The results of an appraisal, one row each: what it is called, how it is worked out, and what is said beside it.

A row more is an output more: the command, its JSON and the workbook show whatever stands here.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from act.appraisal.engine.discounting import discount_factors
from act.appraisal.engine.payback_words import (
    NOT_PAID_BACK,
    convention,
    needs,
    payback_notes,
    peak,
    years_until,
)
from act.appraisal.engine.run import Run
from act.appraisal.engine.values import stated
from act.appraisal.model import DecisionBasis

FISCAL, PUBLIC = DecisionBasis.FISCAL, DecisionBasis.PUBLIC
NO_COST = "; there is no cost, and a ratio at no cost is not a number"
RETURNS, NETS, PAYBACKS = (
    "What comes back for every £1",
    "What is left when costs are paid",
    "When it has paid for itself",
)
OfRun = Callable[[Run, str], float | None]


def _no_notes(_: Run, __: str) -> tuple[str, ...]:
    return ()


def _always(_: Run) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One result. `{gross}` and `{set}` in words stand for "gross ", or nothing, and for the name of a set of costs.

    `value` is asked with the run and the name of a set: of each in turn where `of_sets`, else of the headline set.
    `missing` is added to the method where the value is None. `basis` is the decision that it belongs to: such outputs
    come first in their group. `method` may depend on the run. `group` is the heading that it stands below.
    """

    key: str
    label: str
    value: OfRun
    method: str | Callable[[Run], str]
    group: str
    unit: str = "£"
    inputs: tuple[str, ...] = ()
    missing: str = ""
    of_sets: bool = False
    basis: DecisionBasis | None = None
    notes: Callable[[Run, str], tuple[str, ...]] = _no_notes
    shown: Callable[[Run], bool] = _always


def _return(basis: DecisionBasis) -> OfRun:
    def value(run: Run, name: str) -> float | None:
        totals = run.totals
        if basis is FISCAL:
            return totals.ratio(totals.fiscal, totals.costs[name])
        return totals.ratio(totals.public_value, totals.costs[name] + totals.in_kind[name])

    return value


def _return_on_all(basis: DecisionBasis) -> OfRun:
    def value(run: Run, _: str) -> float | None:
        totals = run.totals
        benefit = totals.fiscal if basis is FISCAL else totals.public_value
        return totals.ratio(benefit, all_costs(run, basis))

    return value


def all_costs(run: Run, basis: DecisionBasis) -> float:
    """Add up the present value of every cost of the file once: in cash, or in kind as well for public value."""
    counted = (each for each in run.costs if basis is PUBLIC or getattr(each.line, "cash", True))
    return float(sum(each.present for each in counted))


def apart(run: Run) -> bool:
    """Tell whether there are several sets of costs, and none that holds them all."""
    model = run.model
    holding = any(all(name in cost.sets for cost in model.costs) for name in model.sets)
    return len(model.sets) > 1 and not model.whole and not holding


def _a_year(run: Run, _: str) -> float | None:
    factors = discount_factors(run.model.discounting, "", run.model.years, stated, run.model.timing)
    return float(run.net) / float(np.sum(factors))


OUTPUTS: tuple[Output, ...] = (
    *(
        Output(
            key=f"return_{basis}",
            label=f"of {{gross}}{words} for every £1 of {{set}} cost",
            value=_return(basis),
            method="Present value of benefit over present value of cost",
            missing=NO_COST,
            inputs=(benefit, "cost.{set}"),
            group=RETURNS,
            of_sets=True,
            basis=basis,
        )
        for basis, words, benefit in (
            (FISCAL, "fiscal benefit", "benefit_fiscal"),
            (PUBLIC, "public value", "public_value"),
        )
    ),
    *(
        Output(
            key=f"return_{basis}_all",
            label=f"of {{gross}}{words} for every £1 of all costs together",
            value=_return_on_all(basis),
            method="Present value of benefit over that of every cost in the file, each once",
            missing=NO_COST,
            inputs=(benefit,),
            group=RETURNS,
            basis=basis,
            shown=apart,
        )
        for basis, words, benefit in (
            (FISCAL, "fiscal benefit", "benefit_fiscal"),
            (PUBLIC, "public value", "public_value"),
        )
    ),
    Output(
        key="budget_impact",
        label="net present budget impact: below nothing, public bodies save",
        value=lambda run, _: float(run.totals.budget_impact),
        method="Present value of what public bodies pay less that of fiscal benefit",
        inputs=("benefit_fiscal", "cost.{set}"),
        group=NETS,
    ),
    Output(
        key="net_fiscal",
        label="of {gross}fiscal benefit, net of cost",
        value=lambda run, _: float(run.totals.fiscal - run.totals.cost),
        method="Present value of fiscal benefit less that of cash cost, whoever pays",
        inputs=("benefit_fiscal", "cost.{set}"),
        group=NETS,
        basis=FISCAL,
    ),
    Output(
        key="net_public",
        label="of {gross}public value, net of all costs",
        value=lambda run, _: float(run.totals.public_value - run.totals.whole_cost),
        method="Present value of public value less that of cost, in cash and in kind",
        inputs=("public_value", "cost.{set}"),
        group=NETS,
        basis=PUBLIC,
    ),
    Output(
        key="net_a_year",
        label="net benefit as an equal sum each year",
        value=_a_year,
        method="The net benefit that the decision rests on over the sum of the discount factors",
        group=NETS,
        shown=lambda run: run.model.years > 1,
    ),
    *(
        Output(
            key=f"{key}{ending}",
            label=f"until {words} covers {cost} for good, {'' if discounted else 'not '}discounted",
            value=years_until(basis, discounted=discounted),
            unit="years",
            method=convention,
            missing=NOT_PAID_BACK,
            notes=payback_notes(basis, discounted=discounted),
            inputs=(benefit, "cost.{set}"),
            group=PAYBACKS,
            basis=basis,
            shown=needs(basis, discounted=discounted),
        )
        for basis, key, words, cost, benefit in (
            (FISCAL, "payback_years", "fiscal benefit", "cost", "benefit_fiscal"),
            (PUBLIC, "payback_public_years", "public value", "all costs", "public_value"),
        )
        for ending, discounted in (("", False), ("_discounted", True))
    ),
    Output(
        key="peak_funding",
        label="has to be found at the most before it comes back, not discounted",
        value=lambda run, _: peak(run),
        method="The lowest point of all that came less all that was paid; the same convention",
        group=PAYBACKS,
    ),
)
"""Every result, in the order of the report but for what the decision rests on, which comes first in its group."""

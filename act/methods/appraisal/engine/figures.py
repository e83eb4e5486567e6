"""The Figures of a deterministic run: the same list for the command, its JSON and the workbook's first sheet."""

from collections.abc import Iterator

import numpy as np

from act.methods.appraisal.engine.accounts import accounts, released
from act.methods.appraisal.engine.ground import Ground
from act.methods.appraisal.engine.payback import payback
from act.methods.appraisal.engine.run import LineRun, Run
from act.methods.appraisal.engine.sensitivity import break_even
from act.methods.appraisal.engine.values import Array
from act.methods.appraisal.model import Benefit
from act.methods.appraisal.unit_cost import ValueClass
from act.methods.figure import Figure

NOT_A_NUMBER = "not a number"
NO_COST = "; there is no cost, and a ratio at no cost is not a number"
RETURN = "return_fiscal"


def figures(run: Run) -> list[Figure]:
    """Every Figure, what matters first."""
    return [
        *_returns(run),
        *_nets(run),
        *_paybacks(run),
        *_break_even(run),
        *_benefits(run),
        *_costs(run),
        *_agencies(run),
        *_years(run),
        *_cashable(run),
        *_lines(run),
    ]


def gross_words(run: Run) -> str:
    """What every benefit is called while what would have happened anyway is still in it."""
    return "gross " if run.model.gross else ""


def _all(run: Run, name: str = "") -> Ground:
    """The benefits and the costs of a set."""
    costs = [each.line for each in run.costs if (name or run.model.headline) in getattr(each.line, "sets", ())]
    return Ground.of(run.model, [*costs, *run.model.benefits])


def _returns(run: Run) -> Iterator[Figure]:
    found, gross = run.totals, gross_words(run)
    for name in run.model.sets:
        cost = found.costs[name]
        whole = cost + found.in_kind[name]
        for key, benefit, under, label in (
            (RETURN, found.fiscal, cost, f"of {gross}fiscal benefit for every £1 of {name} cost"),
            ("return_public", found.public_value, whole, f"of {gross}public value for every £1 of {name} cost"),
        ):
            value = found.ratio(benefit, under)
            yield _all(run, name).figure(
                f"{key}.{name}",
                label,
                value,
                unit="£",
                method="Present value of benefit over present value of cost" + ("" if value is not None else NO_COST),
                inputs=("benefit_fiscal" if key == RETURN else "public_value", f"cost.{name}"),
            )


def _nets(run: Run) -> Iterator[Figure]:
    found, gross, ground = run.totals, gross_words(run), _all(run)
    head = f"cost.{run.model.headline}"
    for key, label, value, method, inputs in (
        (
            "budget_impact",
            "net present budget impact: below nothing, public bodies save",
            found.budget_impact,
            "Present value of what public bodies pay less that of fiscal benefit",
            ("benefit_fiscal", head),
        ),
        (
            "net_fiscal",
            f"of {gross}fiscal benefit, net of cost",
            found.fiscal - found.cost,
            "Present value of fiscal benefit less that of cash cost, whoever pays",
            ("benefit_fiscal", head),
        ),
        (
            "net_public",
            f"of {gross}public value, net of all costs",
            found.public_value - found.whole_cost,
            "Present value of public value less that of cost, in cash and in kind",
            ("public_value", head),
        ),
    ):
        yield ground.figure(key, label, float(value), unit="£", method=method, inputs=inputs)


def _paybacks(run: Run) -> Iterator[Figure]:
    paid, gained = run.paid(run.model.headline), [each for each in run.benefits if _is(each, ValueClass.FISCAL)]
    for key, label, of in (
        ("payback_years", "until fiscal benefit covers cost, not discounted", "pounds"),
        ("payback_years_discounted", "until fiscal benefit covers cost, discounted", "discounted"),
    ):
        years = payback(*(_sum(lines, of, run.model.years) for lines in (paid, gained)))
        yield _all(run).figure(
            key,
            label,
            years,
            unit="years",
            method="Each year's cost at its start, its benefit evenly over it"
            + ("" if years is not None else "; it is not reached within the horizon, or nothing is spent"),
            inputs=("benefit_fiscal", f"cost.{run.model.headline}"),
        )


def _break_even(run: Run) -> Iterator[Figure]:
    for each in break_even(run.model):
        yield _all(run).figure(
            f"break_even.{each.quantity.key}",
            f"{each.quantity.label}, at which benefit and cost are equal",
            each.value,
            unit=each.quantity.unit,
            method="The value of this one input at which the net benefit is nothing, all others as stated",
        )


def _benefits(run: Run) -> Iterator[Figure]:
    found, gross = run.totals, gross_words(run)
    for value_class, pounds in (
        (ValueClass.FISCAL, found.fiscal),
        (ValueClass.ECONOMIC, found.economic),
        (ValueClass.SOCIAL, found.social),
    ):
        lines = [line for line in run.model.benefits if line.value_class is value_class]
        yield Ground.of(run.model, lines).figure(
            f"benefit_{value_class}",
            f"of {gross}{value_class} benefit",
            float(pounds),
            unit="£",
            method="Present value of the lines of this class" if lines else "No line is of this class",
        )
    everything = Ground.of(run.model, run.model.benefits)
    yield everything.figure(
        "transfers",
        "of fiscal benefit that only moves money from one to another",
        float(found.transfers),
        unit="£",
        method="Present value of the fiscal lines that are called transfers",
    )
    yield everything.figure(
        "public_value",
        f"of {gross}public value",
        float(found.public_value),
        unit="£",
        method="Fiscal, economic and social benefit less transfers",
        inputs=(*(f"benefit_{each}" for each in ValueClass), "transfers"),
    )


def _costs(run: Run) -> Iterator[Figure]:
    found = run.totals
    for name in run.model.sets:
        lines = [cost for cost in run.model.costs if name in cost.sets]
        for key, label, pounds in (
            ("cost", f"of {name} cost, in cash", found.costs[name]),
            ("cost_in_kind", f"of {name} cost, in kind", found.in_kind[name]),
        ):
            yield Ground.of(run.model, lines).figure(
                f"{key}.{name}",
                label,
                float(pounds),
                unit="£",
                method="Present value of the costs of this set" if lines else "Nothing is spent",
            )


def _agencies(run: Run) -> Iterator[Figure]:
    for account in accounts(run):
        for key, label, pounds in (
            ("pays", "pays", account.paid),
            ("gains", "gains", account.gained),
            ("net", "gains, less what it pays", account.net),
        ):
            yield _all(run).figure(
                f"agency.{account.agency.key}.{key}",
                f"{account.agency.label}: {label}",
                pounds,
                unit="£",
                method="Present value of its shares of the lines",
            )


def _years(run: Run) -> Iterator[Figure]:
    paid = _sum(run.paid(run.model.headline), "pounds", run.model.years)
    yield from _by_year(run, "cost", "of cash cost", paid)
    for value_class in ValueClass:
        lines = [each for each in run.benefits if _is(each, value_class)]
        if lines:
            pounds = _sum(lines, "pounds", run.model.years)
            yield from _by_year(run, f"benefit_{value_class}", f"of {gross_words(run)}{value_class} benefit", pounds)


def _by_year(run: Run, key: str, label: str, pounds: Array) -> Iterator[Figure]:
    ground = Ground(run.model, _all(run).lines, discounted=False)
    for year, each in enumerate(pounds):
        yield ground.figure(
            f"year.{year}.{key}", f"{label} in year {year}", float(each), unit="£", method="As it falls, not discounted"
        )


def _cashable(run: Run) -> Iterator[Figure]:
    whole = np.zeros(run.model.years)
    by_agency: dict[str, Array] = {}
    for each in released(run):
        whole += each.pounds
        by_agency[each.agency.label] = by_agency.get(each.agency.label, np.zeros(run.model.years)) + each.pounds
    yield from _by_year(run, "cashable", "that can be taken out of budgets", whole)
    ground = Ground(run.model, tuple(line for line in run.model.benefits if line.cashable), discounted=False)
    yield ground.figure(
        "cashable",
        "that can be taken out of budgets over all years"
        if by_agency
        else "that can be taken out of budgets: no line says",
        float(whole.sum()),
        unit="£",
        method="The cashable share of each fiscal line from its year on, as it falls, not discounted",
    )


def _lines(run: Run) -> Iterator[Figure]:
    for each in run.benefits:
        ground = Ground.of(run.model, [each.line])
        yield ground.figure(
            f"line.{each.line.key}.outcomes",
            f"{each.line.label}: outcomes that change",
            each.outcomes,
            unit="outcomes",
            method="Population x engagement x retention x impact x (1 - deadweight) x attribution",
        )
        yield ground.figure(
            f"line.{each.line.key}.pounds",
            each.line.label,
            each.present,
            unit="£",
            method="Present value: outcomes x duration x unit cost, over its years, less optimism bias",
        )


def _is(each: LineRun, value_class: ValueClass) -> bool:
    return isinstance(each.line, Benefit) and each.line.value_class is value_class


def _sum(lines: Iterator[LineRun] | tuple[LineRun, ...] | list[LineRun], of: str, years: int) -> Array:
    found = np.zeros(years)
    for each in lines:
        found += getattr(each, of)
    return found

"""The parts that the results of a run are made of: by class, set, agency, year and line."""

from collections.abc import Iterable, Iterator

import numpy as np

from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.cashable import cashable_savings
from act.appraisal.engine.figure_basis import FigureBasis
from act.appraisal.engine.run import LineRun, Run
from act.appraisal.engine.values import Array
from act.appraisal.model import Benefit
from act.appraisal.unit_cost import ValueClass
from act.methods.figure import Figure


def parts(run: Run) -> Iterator[Figure]:
    """List every Figure of a part."""
    yield from _benefits(run)
    yield from _costs(run)
    yield from _agencies(run)
    yield from _years(run)
    yield from _cashable(run)
    yield from _lines(run)


def set_basis(run: Run, name: str = "") -> FigureBasis:
    """Make the basis of all benefits and the costs of a set: of the headline set, unless another is named."""
    costs = [cost for cost in run.model.costs if (name or run.model.headline) in cost.sets]
    return FigureBasis.of(run.model, [*costs, *run.model.benefits])


def by_year(run: Run, lines: Iterable[LineRun], *, discounted: bool = False) -> Array:
    """Add up the pounds of some lines, of shape (years,): as they fall, or as they are worth in year 0."""
    pounds = np.zeros(run.model.years)
    for each in lines:
        counted = run.model.counted(each.line) if isinstance(each.line, Benefit) else 1.0
        pounds += (each.discounted if discounted else each.pounds) * counted
    return pounds


def _benefits(run: Run) -> Iterator[Figure]:
    totals, gross = run.totals, run.model.gross_word
    for value_class, pounds in (
        (ValueClass.FISCAL, totals.fiscal),
        (ValueClass.ECONOMIC, totals.economic),
        (ValueClass.SOCIAL, totals.social),
    ):
        lines = [line for line in run.model.benefits if line.value_class is value_class]
        yield FigureBasis.of(run.model, lines).figure(
            f"benefit_{value_class}",
            f"of {gross}{value_class} benefit",
            float(pounds),
            unit="£",
            method="Present value of the lines of this class" if lines else "No line is of this class",
        )
    whole = FigureBasis.of(run.model, run.model.benefits)
    yield whole.figure(
        "transfers",
        "of fiscal benefit that only moves money from one to another",
        float(totals.transfers),
        unit="£",
        method="Present value of the fiscal lines that are called transfers",
    )
    yield whole.figure(
        "public_value",
        f"of {gross}public value",
        float(totals.public_value),
        unit="£",
        method="Fiscal, economic and social benefit less transfers",
        inputs=(*(f"benefit_{each}" for each in ValueClass), "transfers"),
    )


def _costs(run: Run) -> Iterator[Figure]:
    totals = run.totals
    for name in run.model.sets:
        lines = [cost for cost in run.model.costs if name in cost.sets]
        for key, label, pounds in (
            ("cost", f"of {name} cost, in cash", totals.costs[name]),
            ("cost_in_kind", f"of {name} cost, in kind", totals.in_kind[name]),
        ):
            yield FigureBasis.of(run.model, lines).figure(
                f"{key}.{name}",
                label,
                float(pounds),
                unit="£",
                method="Present value of the costs of this set" if lines else "Nothing is spent",
            )


def _agencies(run: Run) -> Iterator[Figure]:
    for account in agency_accounts(run):
        for key, label, pounds in (
            ("pays", "pays", account.paid),
            ("gains", "gains", account.gained),
            ("gives", "gives in transfers", account.given),
            ("net", "gains, less what it pays and gives", account.net),
        ):
            yield set_basis(run).figure(
                f"agency.{account.agency.key}.{key}",
                f"{account.agency.label}: {label}",
                pounds,
                unit="£",
                method="Present value of its shares of the lines",
            )


def _years(run: Run) -> Iterator[Figure]:
    paid = by_year(run, run.paid(run.model.headline))
    yield from _of_each_year(run, "cost", "of cash cost", paid)
    for value_class in ValueClass:
        lines = run.of_class(value_class)
        if lines:
            pounds = by_year(run, lines)
            yield from _of_each_year(
                run, f"benefit_{value_class}", f"of {run.model.gross_word}{value_class} benefit", pounds
            )


def _of_each_year(run: Run, key: str, label: str, pounds: Array) -> Iterator[Figure]:
    basis = FigureBasis(run.model, set_basis(run).lines, discounted=False)
    for year, each in enumerate(pounds):
        yield basis.figure(
            f"year.{year}.{key}", f"{label} in year {year}", float(each), unit="£", method="As it falls, not discounted"
        )


def _cashable(run: Run) -> Iterator[Figure]:
    each_one = list(cashable_savings(run))
    if not each_one:
        return
    by_agency: dict[str, float] = {}
    for each in each_one:
        by_agency[each.agency.key] = by_agency.get(each.agency.key, 0.0) + float(each.discounted.sum())
    lines = {each.line.key: each.line for each in each_one}
    basis = FigureBasis.of(run.model, lines.values())
    over_all = {"cashable": ("that can be taken out of budgets, over all bodies", sum(by_agency.values()))}
    for key, pounds in by_agency.items():
        over_all[f"agency.{key}.cashable"] = (f"{run.model.agencies[key].label}: can take out of its budget", pounds)
    for key, (label, pounds) in over_all.items():
        yield basis.figure(
            key,
            label,
            pounds,
            unit="£",
            method="Present value of the cashable share of each fiscal gain from its year on, less all that is lost",
        )
    yield from _of_each_year(
        run, "cashable", "that can be taken out of budgets", np.sum([each.pounds for each in each_one], axis=0)
    )


def _lines(run: Run) -> Iterator[Figure]:
    for each in run.benefits:
        basis = FigureBasis.of(run.model, [each.line])
        yield basis.figure(
            f"line.{each.line.key}.outcomes",
            f"{each.line.label}: outcomes that change",
            each.outcomes,
            unit="outcomes",
            method="Population x engagement x retention x impact x (1 - deadweight) x attribution",
        )
        yield basis.figure(
            f"line.{each.line.key}.pounds",
            each.line.label,
            each.present,
            unit="£",
            method="Present value: outcomes x duration x unit cost, over its years, less optimism bias",
        )

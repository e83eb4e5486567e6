"""The Figures of a deterministic run: the same list for the command, its JSON and the workbook's first sheet."""

from collections.abc import Iterator

from act.appraisal.engine.parts import by_year, parts, set_basis
from act.appraisal.engine.payback import payback
from act.appraisal.engine.run import Run
from act.appraisal.engine.sensitivity import break_even
from act.appraisal.unit_cost import ValueClass
from act.methods.figure import Figure

NOT_A_NUMBER = "not a number"
NO_COST = "; there is no cost, and a ratio at no cost is not a number"
RETURN = "return_fiscal"


def figures(run: Run) -> list[Figure]:
    """List every Figure of a run, what matters first."""
    return [
        *_returns(run),
        *_nets(run),
        *_paybacks(run),
        *_break_even(run),
        *parts(run),
    ]


def _returns(run: Run) -> Iterator[Figure]:
    totals, gross = run.totals, run.model.gross_word
    for name in run.model.sets:
        cost = totals.costs[name]
        whole = cost + totals.in_kind[name]
        for key, benefit, under, label in (
            (RETURN, totals.fiscal, cost, f"of {gross}fiscal benefit for every £1 of {name} cost"),
            ("return_public", totals.public_value, whole, f"of {gross}public value for every £1 of {name} cost"),
        ):
            value = totals.ratio(benefit, under)
            yield set_basis(run, name).figure(
                f"{key}.{name}",
                label,
                value,
                unit="£",
                method="Present value of benefit over present value of cost" + ("" if value is not None else NO_COST),
                inputs=("benefit_fiscal" if key == RETURN else "public_value", f"cost.{name}"),
            )


def _nets(run: Run) -> Iterator[Figure]:
    totals, gross, basis = run.totals, run.model.gross_word, set_basis(run)
    head = f"cost.{run.model.headline}"
    for key, label, value, method, inputs in (
        (
            "budget_impact",
            "net present budget impact: below nothing, public bodies save",
            totals.budget_impact,
            "Present value of what public bodies pay less that of fiscal benefit",
            ("benefit_fiscal", head),
        ),
        (
            "net_fiscal",
            f"of {gross}fiscal benefit, net of cost",
            totals.fiscal - totals.cost,
            "Present value of fiscal benefit less that of cash cost, whoever pays",
            ("benefit_fiscal", head),
        ),
        (
            "net_public",
            f"of {gross}public value, net of all costs",
            totals.public_value - totals.whole_cost,
            "Present value of public value less that of cost, in cash and in kind",
            ("public_value", head),
        ),
    ):
        yield basis.figure(key, label, float(value), unit="£", method=method, inputs=inputs)


def _paybacks(run: Run) -> Iterator[Figure]:
    paid, gained = run.paid(run.model.headline), run.of_class(ValueClass.FISCAL)
    for key, label, discounted in (
        ("payback_years", "until fiscal benefit covers cost, not discounted", False),
        ("payback_years_discounted", "until fiscal benefit covers cost, discounted", True),
    ):
        years = payback(*(by_year(run, lines, discounted=discounted) for lines in (paid, gained)))
        yield set_basis(run).figure(
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
        yield set_basis(run).figure(
            f"break_even.{each.quantity.key}",
            f"{each.quantity.label}, at which benefit and cost are equal",
            each.value,
            unit=each.quantity.unit,
            method="The value of this one input at which the net benefit is nothing, all others as stated",
        )

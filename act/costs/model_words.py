"""An appraised model in words and as plain values: what would change the answer first, the answer, then its ground."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from act.appraisal.engine import Run, Simulation
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import NOT_A_NUMBER, figures
from act.appraisal.engine.sensitivity import rank_correlations, switching_values, tornado
from act.appraisal.engine.simulation_figures import simulated_figures, simulation_method
from act.appraisal.model import Model
from act.costs.model_tables import (
    AGENCY_HEAD,
    MOVED_HEAD,
    PRICE_HEAD,
    SWITCH_HEAD,
    YEAR_HEAD,
    Row,
    agency_rows,
    moved_rows,
    price_rows,
    said,
    short,
    switch_rows,
    year_rows,
)
from act.design.figures import BASIS
from act.methods.figure import Figure, shown_range


def plain(found: Run, simulation: Simulation | None) -> dict[str, Any]:
    """Everything, for other programs. Figures are those of the text."""
    model = found.model
    told: dict[str, Any] = {
        "title": model.title,
        "about": model.about,
        "basis": model.basis.value,
        "price_year": model.price_year,
        "gross": model.gross,
        "headline": headline(found),
        "figures": [figure.as_dict() for figure in _figures(found, simulation)],
        "prices": [dict(zip(PRICE_HEAD, row, strict=True)) for row in price_rows(model)],
        "switching": [
            {"input": each.quantity.key, "stated": each.quantity.value, "switches_at": each.value}
            for each in switching_values(model)
        ],
        "cautions": cautions(model),
    }
    if simulation:
        told["simulation"] = _plain_simulation(simulation)
    return told


def lines(found: Run, simulation: Simulation | None) -> Iterator[str]:
    """The same as text. What is nothing because no line is of its kind is left out."""
    model, told = found.model, {figure.key: figure for figure in _figures(found, simulation)}
    yield model.title
    yield from (f"  {said}" for said in (model.about, f"These numbers are {BASIS[model.basis]}.") if said)
    yield from _section("What it takes to pay for itself", [each for each in told.values() if _leads(each)])
    yield from ("", headline(found))
    yield from _section("Results", [each for each in told.values() if _is_result(each, model)])
    yield from _section("Line by line", [each for key, each in told.items() if key.startswith("appraisal.line.")])
    yield from _table("Who pays and who gains, present value", AGENCY_HEAD, agency_rows(told))
    yield from _table(
        "Year by year, as it falls, not discounted", ("Year", *YEAR_HEAD.values()), year_rows(model, told)
    )
    if simulation:
        yield from _table(
            f"What moves the net benefit, by {simulation_method(simulation)}", MOVED_HEAD, moved_rows(simulation)
        )
    yield from _switching(model)
    yield from _table("Where each price comes from", PRICE_HEAD, price_rows(model))
    yield from ("", "What to know before believing it:")
    yield from (f"  {each}" for each in cautions(model))


def headline(found: Run) -> str:
    """The one sentence."""
    model, totals = found.model, found.totals
    value = totals.ratio(totals.fiscal, totals.cost)
    gross = "gross " if model.gross else ""
    if value is None:
        return f"There is no {model.headline} cost in cash, so a return for every £1 is {NOT_A_NUMBER}."
    return f"For every £1 of {model.headline} cost, £{value:,.2f} of {gross}fiscal benefit."


def _figures(found: Run, simulation: Simulation | None) -> list[Figure]:
    return [*(simulated_figures(simulation) if simulation else ()), *figures(found)]


def _leads(figure: Figure) -> bool:
    """Break-even and the chance of a loss stand before the ratio, which says less."""
    return figure.key.startswith(("appraisal.break_even.", "appraisal.simulated.chance"))


def _is_result(figure: Figure, model: Model) -> bool:
    if _leads(figure) or figure.key.startswith(("appraisal.agency.", "appraisal.year.", "appraisal.line.")):
        return False
    only_fiscal = all(line.value_class == "fiscal" and not line.transfer for line in model.benefits)
    if only_fiscal and "public" in figure.key and all(cost.cash for cost in model.costs):
        return False
    return figure.value != 0 or figure.key.startswith(("appraisal.benefit_fiscal", "appraisal.cost."))


def _section(title: str, told: Iterable[Figure]) -> Iterator[str]:
    shown_lines = [_line(figure) for figure in told]
    if shown_lines:
        yield from ("", f"{title}:", *shown_lines)


def _line(figure: Figure) -> str:
    unit = "" if figure.unit in {"", "£", "%"} or figure.value is None else f" {figure.unit}"
    span = shown_range(replace(figure, low=short(figure.low), high=short(figure.high)))
    notes = " · ".join(filter(None, [span, "" if figure.verified else "not checked"]))
    return f"{said(figure) + unit:>22}  {figure.label}{f' ({notes})' if notes else ''}"


def _switching(model: Model) -> Iterator[str]:
    found = list(switching_values(model))
    title = "The value of each input, changed alone, at which the net benefit is zero"
    yield from _table(title, SWITCH_HEAD, switch_rows(found))
    if never := [each.quantity.key for each in found if each.value is None]:
        yield f"  No value alone does that: {', '.join(never)}"


def _plain_simulation(simulation: Simulation) -> dict[str, Any]:
    rank = rank_correlations(simulation)
    return {
        "draws": simulation.draws,
        "seed": simulation.seed,
        "tornado": [
            {
                "input": bar.quantity.key,
                "spread": bar.quantity.spread.words() if bar.quantity.spread else "",
                "p5": bar.low,
                "p95": bar.high,
                "net_at_p5": bar.net_at_low,
                "net_at_p95": bar.net_at_high,
                "rank_correlation": rank[bar.quantity.key],
            }
            for bar in tornado(simulation)
        ],
    }


def _table(title: str, head: Row, rows: list[Row]) -> Iterator[str]:
    """Columns that stand beneath each other; the last is as long as it likes."""
    if rows:
        every = [head, *rows]
        widths = [max(len(row[place]) for row in every) for place in range(len(head))]
        yield from ("", f"{title}:")
        for row in every:
            cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
            yield f"  {'  '.join(cells)}".rstrip()

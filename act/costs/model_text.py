"""An appraised model as text and as plain values: break-even first, then the results, then what they rest on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from act.appraisal.engine import Run, Simulation
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.engine.headline import against, contradiction, headline
from act.appraisal.engine.sensitivity import rank_correlations, switching_values, tornado
from act.appraisal.engine.simulation_figures import simulated_figures, simulation_method
from act.appraisal.model import DecisionBasis, Model, Quantity
from act.appraisal.model.timing import MONTHS
from act.costs.model_tables import (
    AGENCY_HEAD,
    MOVED_HEAD,
    PRICE_HEAD,
    SWITCH_HEAD,
    YEAR_HEAD,
    Row,
    agency_rows,
    interval_words,
    moved_rows,
    price_rows,
    short,
    short_value,
    switch_rows,
    year_rows,
)
from act.design.figures import BASIS
from act.methods.figure import Figure, shown_range


def plain(model_run: Run, simulation: Simulation | None) -> dict[str, Any]:
    """Return everything as plain values for JSON. The Figures are those of the text."""
    model = model_run.model
    values: dict[str, Any] = {
        "title": model.title,
        "about": model.about,
        "basis": model.basis.value,
        "price_year": model.price_year,
        "gross": model.gross,
        "contradiction": contradiction(model_run, simulation) if simulation else "",
        "headline": headline(model_run),
        "against": against(model_run),
        "years": {"kind": model.year_kind, "timing": model.timing},
        "figures": [figure.as_dict() for figure in _figures(model_run, simulation)],
        "prices": [dict(zip(PRICE_HEAD, row, strict=True)) for row in price_rows(model)],
        "switching": [
            {
                "input": value_at_zero.quantity.key,
                "stated": value_at_zero.quantity.value,
                "switches_at": value_at_zero.value,
            }
            for value_at_zero in switching_values(model)
        ],
        "cautions": cautions(model),
    }
    if simulation:
        values["simulation"] = _plain_simulation(simulation)
    return values


def lines(model_run: Run, simulation: Simulation | None) -> Iterator[str]:
    """Yield the lines of the text. Results that are zero because the model has no such line are left out."""
    model, figures_by_key = model_run.model, {figure.key: figure for figure in _figures(model_run, simulation)}
    yield model.title
    yield from (f"  {sentence}" for sentence in (model.about, f"These numbers are {BASIS[model.basis]}.") if sentence)
    yield from _section(
        "What it takes to pay for itself", [figure for figure in figures_by_key.values() if _leads(figure)]
    )
    if simulation and (otherwise := contradiction(model_run, simulation)):
        yield from ("", otherwise)
    yield from ("", headline(model_run))
    if read_with := against(model_run):
        yield from ("Read with it:", *(f"  {sentence}" for sentence in read_with))
    yield from _section("Results", [figure for figure in figures_by_key.values() if _is_result(figure, model)])
    yield from _section(
        "Line by line", [figure for key, figure in figures_by_key.items() if key.startswith("appraisal.line.")]
    )
    yield from _table("Who pays and who gains, present value", AGENCY_HEAD, agency_rows(figures_by_key))
    yield from _table(
        f"{_year_title(model)}, as it falls, not discounted",
        ("Year", *YEAR_HEAD.values()),
        year_rows(model, figures_by_key),
    )
    if simulation:
        yield from _table(
            f"What moves the net benefit, by {simulation_method(simulation)}", MOVED_HEAD, moved_rows(simulation)
        )
    yield from _switching(model)
    yield from _table("Where each price comes from", PRICE_HEAD, price_rows(model))
    yield from ("", "What to know before believing it:")
    yield from (f"  {caution}" for caution in cautions(model))


def _year_title(model: Model) -> str:
    months = f" ({model.year_kind} years, {MONTHS[model.year_kind]})" if model.year_kind else ""
    return f"Year by year{months}"


def _figures(model_run: Run, simulation: Simulation | None) -> list[Figure]:
    return [*(simulated_figures(simulation) if simulation else ()), *figures(model_run)]


def _leads(figure: Figure) -> bool:
    """Break-even and the chance of a loss come before the ratio, which says less."""
    return figure.key.startswith(("appraisal.break_even.", "appraisal.simulated.chance"))


def _is_result(figure: Figure, model: Model) -> bool:
    if _leads(figure) or figure.key.startswith(("appraisal.agency.", "appraisal.year.", "appraisal.line.")):
        return False
    only_fiscal = all(line.value_class == "fiscal" and not line.transfer for line in model.benefits)
    if only_fiscal and "public" in figure.key and all(cost.cash for cost in model.costs):
        return model.decision is DecisionBasis.PUBLIC
    return figure.value != 0 or figure.key.startswith(("appraisal.benefit_fiscal", "appraisal.cost."))


def _section(title: str, section_figures: Iterable[Figure]) -> Iterator[str]:
    shown_lines = [_line(figure) for figure in section_figures]
    if shown_lines:
        yield from ("", f"{title}:", *shown_lines)


def _line(figure: Figure) -> str:
    unit = "" if figure.unit in {"", "£", "%"} or figure.value is None else f" {figure.unit}"
    unit = " year" if unit == " years" and figure.value == 1 else unit
    # A value that is not known is written as its limits already: "at most 0.3%".
    limits = replace(figure, low=short(figure.low), high=short(figure.high)) if figure.value is not None else None
    told = [shown_range(limits) if limits else "", interval_words(figure), *figure.notes]
    notes = " · ".join(filter(None, [*told, "" if figure.verified else "not checked"]))
    return f"{short_value(figure) + unit:>22}  {figure.label}{f' ({notes})' if notes else ''}"


def _switching(model: Model) -> Iterator[str]:
    switching = list(switching_values(model))
    title = "The value of each input, changed alone, at which the net benefit is zero"
    yield from _table(title, SWITCH_HEAD, switch_rows(switching))
    if never := [
        _searched(model, value_at_zero.quantity) for value_at_zero in switching if value_at_zero.value is None
    ]:
        yield f"  No value alone does that within what it may be: {', '.join(never)}"


def _searched(model: Model, quantity: Quantity) -> str:
    """Name an input with the ends between which a value was looked for, where they are those of a share."""
    low, high = model.ends(quantity)
    return f"{quantity.key} ({low:g} to {high:g})" if high <= 1 else quantity.key


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
    """Yield a table in aligned columns; the last column is not padded. Nothing for no rows."""
    if rows:
        every = [head, *rows]
        widths = [max(len(row[place]) for row in every) for place in range(len(head))]
        yield from ("", f"{title}:")
        for row in every:
            cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
            yield f"  {'  '.join(cells)}".rstrip()

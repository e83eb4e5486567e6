"""An appraised model as text and as plain values: break-even first, then the results, then what they rest on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from act.appraisal.engine import Run, Simulation
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.engine.headline import against, contradiction, headline
from act.appraisal.engine.report_sentence import ModelOrigin, discount_words, report_sentence
from act.appraisal.engine.sensitivity import rank_correlations, switching_values, tornado
from act.appraisal.engine.simulation_figures import simulated_figures, simulation_method
from act.appraisal.model import DecisionBasis, Model
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
    never_zero,
    price_rows,
    short,
    short_value,
    switch_rows,
    used_prices,
    year_rows,
)
from act.costs.printed_page import page, table, wrapped
from act.design.figures import BASIS
from act.methods.figure import Figure, shown_range

LABEL = 24
"""The column in which the label of a Figure begins, behind its value."""


def plain(model_run: Run, origin: ModelOrigin, simulation: Simulation | None) -> dict[str, Any]:
    """Return everything as plain values for JSON. The Figures are those of the text.

    Every number is a JSON number as the engine has it, never rounded and never text: the engine counts in floating
    point, a JSON number keeps all of it, and no reader has to know which fields to turn into numbers.
    """
    model = model_run.model
    values: dict[str, Any] = {
        "report": report_sentence(model, origin),
        "made": _plain_origin(model, origin),
        "title": model.title,
        "about": model.about,
        "basis": model.basis.value,
        "price_year": model.price_year,
        "gross": model.gross,
        "contradiction": contradiction(model_run, simulation) if simulation else "",
        "headline": headline(model_run),
        "against": against(model_run),
        "years": {"kind": model.year_kind, "timing": model.timing},
        "figures": [plain_figure(figure) for figure in _figures(model_run, simulation)],
        "prices": [price.as_dict() for price in used_prices(model)],
        "switching": [
            {
                "input": switch.quantity.key,
                "stated": switch.quantity.value,
                "switches_at": switch.value,
                "also_at": list(switch.others),
                "looked_from": switch.low,
                "looked_to": switch.high,
            }
            for switch in switching_values(model)
        ],
        "cautions": cautions(model),
    }
    if simulation:
        values["simulation"] = _plain_simulation(simulation)
    return values


def lines(model_run: Run, origin: ModelOrigin, simulation: Simulation | None) -> Iterator[str]:
    """Yield the lines of the text, none wider than a page. Results of which the model has no line are left out."""
    yield from page(_lines(model_run, origin, simulation))


def _lines(model_run: Run, origin: ModelOrigin, simulation: Simulation | None) -> Iterator[str]:
    model, figures_by_key = model_run.model, {figure.key: figure for figure in _figures(model_run, simulation)}
    yield model.title
    yield report_sentence(model, origin)
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
    yield from _prices(model)
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
        yield from ("", f"{title}:")
        for line in shown_lines:
            yield from wrapped(line, " " * LABEL)


def _line(figure: Figure) -> str:
    unit = "" if figure.unit in {"", "£", "%"} or figure.value is None else f" {figure.unit}"
    unit = " year" if unit == " years" and figure.value == 1 else unit
    # A value that is not known is written as its limits already: "at most 0.3%".
    limits = replace(figure, low=short(figure.low), high=short(figure.high)) if figure.value is not None else None
    told = [shown_range(limits) if limits else "", interval_words(figure), *figure.notes]
    notes = " · ".join(filter(None, [*told, "" if figure.verified else "not checked"]))
    return f"{short_value(figure) + unit:>{LABEL - 2}}  {figure.label}{f' ({notes})' if notes else ''}"


def _switching(model: Model) -> Iterator[str]:
    switching = list(switching_values(model))
    title = "The value of each input, changed alone, at which the net benefit is zero"
    yield from _table(title, SWITCH_HEAD, switch_rows(switching))
    if never := never_zero(switching):
        yield f"  No value between these ends does that: {', '.join(never)}"


def _prices(model: Model) -> Iterator[str]:
    """Yield the prices as a table, and below it what each was read from: sources are sentences, and need the width."""
    yield from _table("Prices", PRICE_HEAD, price_rows(model))
    yield from ("", "Where each price comes from:")
    for price in used_prices(model):
        yield f"  {price.name}: {price.source}{f' ({price.licence})' if price.licence else ''}"


def _plain_origin(model: Model, origin: ModelOrigin) -> dict[str, Any]:
    """Return what the first sentence says, each part alone."""
    return {
        "on": origin.on.isoformat(),
        "files": [{"name": file.name, "sha256": file.sha256} for file in origin.files],
        "price_year": model.price_year,
        "price_index": model.index.edition,
        "first_year": model.first_year,
        "years": model.years,
        "discount": model.discounting.name,
        "discount_rates": discount_words(model),
    }


def plain_figure(figure: Figure) -> dict[str, Any]:
    """Return a Figure as plain values, its numbers as JSON has them."""
    exact = {name: value for name in ("value", "low", "high") if isinstance(value := getattr(figure, name), Decimal)}
    return figure.as_dict() | {name: float(value) for name, value in exact.items()}


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
    """Yield a table in aligned columns. Nothing for no rows."""
    if rows:
        yield from ("", f"{title}:", *table([head, *rows]))

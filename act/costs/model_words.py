"""An appraised model in words and as plain values: what would change the answer first, the answer, then its ground."""

from collections.abc import Iterable, Iterator
from typing import Any

from act.design.figures import BASIS
from act.design.figures import standing as trust_in
from act.methods.appraisal.engine import Run, Simulation
from act.methods.appraisal.engine.cautions import cautions
from act.methods.appraisal.engine.figures import NOT_A_NUMBER, figures
from act.methods.appraisal.engine.sensitivity import Bar, ranks, switches, tornado
from act.methods.appraisal.engine.simulated import method, simulated_figures
from act.methods.appraisal.model import Benefit, Cost, Model
from act.methods.figure import Figure, shown

PRICE_HEAD = ("Price", "Pounds", "Prices of", "For one", "In the model's money", "Source", "Licence", "Checked")


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
            for each in switches(model)
        ],
        "cautions": cautions(model),
    }
    if simulation:
        told["simulation"] = _plain_simulation(simulation)
    return told


def lines(found: Run, simulation: Simulation | None) -> Iterator[str]:
    """The same as text."""
    model = found.model
    yield model.title
    yield from (f"  {said}" for said in (model.about, f"These numbers are {BASIS[model.basis]}.") if said)
    told = _figures(found, simulation)
    yield from _section("What would change the answer", [each for each in told if _leads(each)])
    yield ""
    yield headline(found)
    yield from _section("Results", [each for each in told if not _leads(each) and not _detail(each)])
    yield from _section("Who pays and who gains", [each for each in told if each.key.startswith("appraisal.agency.")])
    yield from _section("Year by year", [each for each in told if each.key.startswith("appraisal.year.")])
    yield from _section("Line by line", [each for each in told if each.key.startswith("appraisal.line.")])
    if simulation:
        yield from _moved(simulation)
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


def price_rows(model: Model) -> list[tuple[str, ...]]:
    """Every price once: as its source states it, in the model's money, and whether anybody opened the source."""
    rows: dict[tuple[str, ...], None] = {}
    for line in (*model.costs, *model.benefits):
        rows[_price_row(line)] = None
    return list(rows)


def _price_row(line: Cost | Benefit) -> tuple[str, ...]:
    money, record = line.money, line.money.record
    return (
        f"{record.code} {record.title}" if record else money.pounds.label,
        f"£{money.pounds.value:,.2f}",
        money.price_year,
        money.unit,
        f"£{money.pounds.value * money.uprate:,.2f}",
        money.source or "not given",
        record.licence if record else "",
        "yes" if money.verified else "not checked",
    )


def _figures(found: Run, simulation: Simulation | None) -> list[Figure]:
    return [*(simulated_figures(simulation) if simulation else ()), *figures(found)]


def _leads(figure: Figure) -> bool:
    """Break-even and the chance of a loss stand before the ratio, which says less."""
    return figure.key.startswith(("appraisal.break_even.", "appraisal.simulated.chance"))


def _detail(figure: Figure) -> bool:
    return figure.key.startswith(("appraisal.agency.", "appraisal.year.", "appraisal.line."))


def _section(title: str, told: Iterable[Figure]) -> Iterator[str]:
    shown_lines = [_line(figure) for figure in told]
    if shown_lines:
        yield from ("", f"{title}:", *shown_lines)


def _line(figure: Figure) -> str:
    nothing = figure.value is None
    said = NOT_A_NUMBER if nothing else shown(figure)
    unit = "" if figure.unit in {"", "£", "%"} or nothing else f" {figure.unit}"
    return f"{said + unit:>22}  {figure.label} ({trust_in(figure)})"


def _moved(simulation: Simulation) -> Iterator[str]:
    rank = ranks(simulation)
    rows = [(*_bar(bar), f"{rank[bar.quantity.key]:+.2f}") for bar in tornado(simulation)]
    head = ("Input", "at its 5%", "at its 95%", "net benefit there", "and there", "rank correlation")
    yield from _table(f"What moves the net benefit, by {method(simulation)}", head, rows)


def _bar(bar: Bar) -> tuple[str, ...]:
    return (
        bar.quantity.key,
        f"{bar.low:,.4g}",
        f"{bar.high:,.4g}",
        f"£{bar.net_at_low:,.0f}",
        f"£{bar.net_at_high:,.0f}",
    )


def _switching(model: Model) -> Iterator[str]:
    rows = [
        (
            each.quantity.key,
            f"{each.quantity.value:,.6g}",
            "no value does" if each.value is None else f"{each.value:,.6g}",
        )
        for each in switches(model)
    ]
    yield from _table("At which value of each input alone the net benefit is nothing", ("Input", "stated", "at"), rows)


def _plain_simulation(simulation: Simulation) -> dict[str, Any]:
    rank = ranks(simulation)
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


def _table(title: str, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[str]:
    if rows:
        yield from ("", f"{title} ({' | '.join(head)}):")
        yield from ("  " + " | ".join(row) for row in rows)

"""An appraised model in words and as plain values: what would change the answer first, the answer, then its ground."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from act.design.figures import BASIS
from act.methods.appraisal.engine import Run, Simulation
from act.methods.appraisal.engine.cautions import cautions
from act.methods.appraisal.engine.figures import NOT_A_NUMBER, figures
from act.methods.appraisal.engine.sensitivity import Bar, ranks, switches, tornado
from act.methods.appraisal.engine.simulated import method, simulated_figures
from act.methods.appraisal.model import Benefit, Cost, Model
from act.methods.figure import Figure, Number, shown, shown_range

PRICE_HEAD = ("Price", "Pounds", "Prices of", "For one", "In the model's money", "Source", "Licence", "Checked")
AGENCY_HEAD = ("Agency", "pays", "gains", "gains less pays", "can cash, not discounted")
YEAR_HEAD = {
    "cost": "cost in cash",
    "benefit_fiscal": "fiscal",
    "benefit_economic": "economic",
    "benefit_social": "social",
    "cashable": "can be cashed",
}
MANY = 1_000


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


def agency_rows(told: dict[str, Figure]) -> list[tuple[str, ...]]:
    """Each agency with what it pays and gains."""
    keys = [key.removesuffix(".pays") for key in told if key.startswith("appraisal.agency.") and key.endswith(".pays")]
    return [
        (
            told[f"{key}.pays"].label.partition(":")[0],
            *(_said(told[f"{key}.{name}"]) for name in ("pays", "gains", "net")),
            _said(told[f"{key}.cashable"]) if f"{key}.cashable" in told else "",
        )
        for key in keys
    ]


def year_rows(model: Model, told: dict[str, Figure]) -> list[tuple[str, ...]]:
    """Each year with its cost, its benefits and what can be cashed."""
    return [
        (
            str(year),
            *(_said(told[key]) if (key := f"appraisal.year.{year}.{name}") in told else "" for name in YEAR_HEAD),
        )
        for year in range(model.years)
    ]


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
    span = shown_range(replace(figure, low=_short(figure.low), high=_short(figure.high)))
    notes = " · ".join(filter(None, [span, "" if figure.verified else "not checked"]))
    return f"{_said(figure) + unit:>22}  {figure.label}{f' ({notes})' if notes else ''}"


def _said(figure: Figure) -> str:
    """Whole pounds where there are thousands of them; the pennies are in the workbook and the JSON."""
    if figure.value is None:
        return NOT_A_NUMBER
    return shown(replace(figure, value=_short(figure.value), low=None, high=None))


def _short(number: Number | None) -> Number | None:
    return round(number) if number is not None and abs(number) >= MANY else number


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
    found = list(switches(model))
    rows = [
        (each.quantity.key, f"{each.quantity.value:,.6g}", f"{each.value:,.6g}")
        for each in found
        if each.value is not None
    ]
    yield from _table("At which value of each input alone the net benefit is nothing", ("Input", "stated", "at"), rows)
    if never := [each.quantity.key for each in found if each.value is None]:
        yield f"  No value alone does that: {', '.join(never)}"


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

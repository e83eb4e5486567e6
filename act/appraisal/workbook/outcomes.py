"""The middle of the sheet Benefits: from the people who are reached to outcomes, and from outcomes to pounds."""

from collections.abc import Iterator

from act.appraisal.model import Benefit, Counterfactual, Quantity
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import and_, count, if_
from act.appraisal.workbook.prices import PriceCells
from act.appraisal.workbook.sheet_writer import Content, InputCell
from act.appraisal.workbook.source_notes import optimism_note
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.table import LineTable


def outcomes(table: LineTable, lines: tuple[Benefit, ...], against: Range) -> Range:
    """Put rows down to the outcomes for each 1 of a line's entry. `against` says what impact is measured against."""
    table.heading("Who is reached")
    population = table.row("Population", "how many, over all years", [line.population for line in lines])
    table.row("Who or what is counted", "", [_counted(line) for line in lines], role=CellRole.QUIET)
    engaged = table.row("Engagement", "share of them", [line.engagement for line in lines], NumberFormat.SHARE)
    kept = table.row("Retention", "share of those", [line.retention for line in lines], NumberFormat.SHARE)
    table.heading("What changes")
    # Rates that count events for each person are no percentages.
    events = any(rate.value > 1 for line in lines for rate in (*line.impact.rates, *_events(line)))
    unit, shape = ("share or events", NumberFormat.MULTIPLE) if events else ("share", NumberFormat.SHARE)
    without = table.row("Rate without the programme", unit, [line.impact.without for line in lines], shape)
    with_ = table.row("Rate with it", unit, [line.impact.with_ for line in lines], shape)
    impact = table.row(
        "Impact",
        "share for whom it changes" if not events else "share for whom it changes, or events",
        [line.impact.change or one - other for line, one, other in zip(lines, without, with_, strict=True)],
        shape,
    )
    dead = table.row(
        "Deadweight",
        "share taken off; may be empty",
        [_deadweight(line) for line in lines],
        NumberFormat.SHARE,
    )
    table.row("What would have happened anyway", "gross: it is still in it", list(_gross(against, dead)))
    part = table.row(
        "Attribution", "share due to the programme", [line.attribution for line in lines], NumberFormat.SHARE
    )
    factors = zip(population, engaged, kept, impact, dead, part, strict=True)
    return table.row(
        "Outcomes that change",
        "for each 1 of the entry, on Effect",
        [many * one * two * three * (1 - off) * four for many, one, two, three, off, four in factors],
        NumberFormat.NUMBER,
        CellRole.TOTAL,
    )


def worth(table: LineTable, lines: tuple[Benefit, ...], prices: PriceCells, changed: Range) -> tuple[Range, Range]:
    """Put rows down to each line's pounds a year at its full height, and the optimism bias that Years corrects them by.

    `changed` is how many outcomes change.
    """
    table.heading("What it is worth")
    each = table.row("Units for each outcome", "units a year, as below", [line.duration for line in lines])
    table.row("Unit", "", [line.unit_price.unit for line in lines], role=CellRole.QUIET)
    price = table.row(
        "Price of a unit",
        "£, from Prices",
        [row.uprated for line in lines if (row := prices.of(line.unit_price))],
        NumberFormat.PENCE,
    )
    bias = table.row("Optimism bias taken off", "share", [line.optimism.share for line in lines], NumberFormat.SHARE)
    words = [optimism_note(line.optimism) for line in lines]
    table.row("Which rests on", "", words, role=CellRole.QUIET)
    pounds = table.row(
        "Pounds a year at full height",
        "£, before optimism bias",
        [a * b * c for a, b, c in zip(changed, each, price, strict=True)],
        NumberFormat.PENCE,
        CellRole.TOTAL,
    )
    return pounds, bias


def _events(line: Benefit) -> tuple[Quantity, ...]:
    return (line.impact.change,) if line.impact.events and line.impact.change else ()


def _counted(line: Benefit) -> str:
    of = line.population
    if of.label == "population":
        return of.unit
    return f"{of.label} ({of.unit})" if of.unit else of.label


def _deadweight(line: Benefit) -> Content | Quantity:
    return line.deadweight or InputCell(value=None, least=0.0, most=1.0)


def _gross(against: Range, dead: Range) -> Iterator[Formula]:
    for counterfactual, off in zip(against, dead, strict=True):
        given = count(Range([off])) > 0
        twice = and_(counterfactual.says(Counterfactual.COMPARISON), given)
        kept = and_(counterfactual.says(Counterfactual.NONE), count(Range([off])) <= 0)
        yield if_(kept, "gross", if_(twice, "taken off twice", "net"))

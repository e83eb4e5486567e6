"""The sheet Benefits: who is reached, what changes for them, and what that is worth in a year at its full height."""

from collections.abc import Iterator
from dataclasses import dataclass

from act.methods.appraisal.model import Benefit, Counterfactual, Quantity
from act.methods.appraisal.sheet.agency_names import Agencies
from act.methods.appraisal.sheet.book import Book
from act.methods.appraisal.sheet.cell import Range
from act.methods.appraisal.sheet.expression import Expression
from act.methods.appraisal.sheet.functions import and_, how_many, if_
from act.methods.appraisal.sheet.inputs import checked
from act.methods.appraisal.sheet.page import YES_OR_NO, Content, Input
from act.methods.appraisal.sheet.prices import Prices
from act.methods.appraisal.sheet.shares import share_rows
from act.methods.appraisal.sheet.styles import Role, Shape
from act.methods.appraisal.sheet.table import Table
from act.methods.appraisal.unit_cost import ValueClass

NOT_SAID = "not said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefits:
    """For each line: pounds a year at full height, shares by agency, what is cashable and from when.

    `of_class` and `transfer` are 1 or 0 where a line counts in a class or as a transfer.
    """

    table: Table
    pounds: Range
    shares: list[Range]
    of_class: dict[ValueClass, Range]
    transfer: Range
    cashed: Range
    cashed_from: Range


def benefits(book: Book, prices: Prices, agencies: Agencies) -> Benefits:
    """Fills the sheet but for the present values, which the sheet Years gives."""
    page, lines = book.page("Benefits"), book.model.benefits
    table = Table(page, book.given, ("Each line has a column", "Unit"), [line.label for line in lines])
    page.begin(
        "Benefits",
        "Outcomes = population x engagement x retention x impact x (1 - deadweight) x attribution; "
        "pounds a year = outcomes x units each x price x (1 - optimism bias).",
    )
    of_class, transfer, against = _kinds(table, lines)
    outcomes = _outcomes(book, table, against)
    pounds = _worth(table, lines, prices, outcomes)
    table.heading("Who gains")
    shares = share_rows(table, agencies, [line.gains for line in lines])
    cashed, begins = _cashed(table, lines)
    return Benefits(
        table=table,
        pounds=pounds,
        shares=shares,
        of_class=of_class,
        transfer=transfer,
        cashed=cashed,
        cashed_from=begins,
    )


def _kinds(table: Table, lines: tuple[Benefit, ...]) -> tuple[dict[ValueClass, Range], Range, Range]:
    said = table.row("Class", "", [Input(value=line.value_class.value, choices=tuple(ValueClass)) for line in lines])
    moved = table.row(
        "Only moves money from one to another",
        "a transfer: yes or no",
        [Input(value=YES_OR_NO[not line.transfer], choices=YES_OR_NO) for line in lines],
    )
    of_class = {
        each: table.row(f"Counts as {each}", "1 or 0", [if_(cell.says(each), 1, 0) for cell in said])
        for each in ValueClass
    }
    transfer = table.row("Counts as a transfer", "1 or 0", [if_(cell.says("yes"), 1, 0) for cell in moved])
    against = table.row(
        "Impact is measured against",
        "comparison, judged or none",
        [Input(value=line.counterfactual.value, choices=tuple(Counterfactual)) for line in lines],
    )
    return of_class, transfer, against


def _outcomes(book: Book, table: Table, against: Range) -> Range:
    lines = book.model.benefits
    table.heading("Who is reached")
    population = table.row("Population", "how many, over all years", [line.population for line in lines])
    table.row("Who or what is counted", "", [_counted(line) for line in lines], role=Role.QUIET)
    engaged = table.row("Engagement", "share of them", [line.engagement for line in lines], Shape.SHARE)
    kept = table.row("Retention", "share of those", [line.retention for line in lines], Shape.SHARE)
    table.heading("What changes")
    without = table.row("Rate without the programme", "share", [line.impact.without for line in lines], Shape.SHARE)
    with_ = table.row("Rate with it", "share", [line.impact.with_ for line in lines], Shape.SHARE)
    impact = table.row(
        "Impact",
        "share for whom it changes",
        [line.impact.change or one - other for line, one, other in zip(lines, without, with_, strict=True)],
        Shape.SHARE,
    )
    dead = table.row(
        "Deadweight",
        "share taken off; may be empty",
        [_deadweight(line) for line in lines],
        Shape.SHARE,
    )
    table.row("What would have happened anyway", "gross: it is still in it", list(_gross(against, dead)))
    part = table.row("Attribution", "share due to the programme", [line.attribution for line in lines], Shape.SHARE)
    found = zip(population, engaged, kept, impact, dead, part, strict=True)
    outcomes = table.row(
        "Outcomes that change",
        "how many",
        [many * one * two * three * (1 - off) * four for many, one, two, three, off, four in found],
        Shape.NUMBER,
        Role.TOTAL,
    )
    for line, cell in zip(lines, outcomes, strict=True):
        book.result(f"line.{line.key}.outcomes", cell)
    return outcomes


def _worth(table: Table, lines: tuple[Benefit, ...], prices: Prices, outcomes: Range) -> Range:
    table.heading("What it is worth")
    each = table.row("Units for each outcome", "units a year, as below", [line.duration for line in lines])
    table.row("Unit", "", [line.money.unit for line in lines], role=Role.QUIET)
    price = table.row(
        "Price of a unit",
        "£, from Prices",
        [found.uprated for line in lines if (found := prices.of(line.money))],
        Shape.PENCE,
    )
    bias = table.row("Optimism bias taken off", "share", [line.optimism.share for line in lines], Shape.SHARE)
    words = [f"{line.optimism.words} ({checked(line.optimism.verified)})" for line in lines]
    table.row("Which rests on", "", words, role=Role.QUIET)
    return table.row(
        "Pounds a year at full height",
        "£",
        [a * b * c * (1 - d) for a, b, c, d in zip(outcomes, each, price, bias, strict=True)],
        Shape.PENCE,
        Role.TOTAL,
    )


def _cashed(table: Table, lines: tuple[Benefit, ...]) -> tuple[Range, Range]:
    table.heading("What can be taken out of a budget")
    given = [line.cashable for line in lines]
    share = table.row("Cashable share", "share", [each.share if each else NOT_SAID for each in given], Shape.SHARE)
    begins = table.row(
        "From year",
        "year, counted from 0",
        [Input(value=float(each.from_year), least=0.0) if each else NOT_SAID for each in given],
    )
    table.row("Why", "", [each.reason if each else "" for each in given], role=Role.QUIET)
    return share, begins


def _counted(line: Benefit) -> str:
    of = line.population
    if of.label == "population":
        return of.unit
    return f"{of.label} ({of.unit})" if of.unit else of.label


def _deadweight(line: Benefit) -> Content | Quantity:
    return line.deadweight or Input(value=None, least=0.0, most=1.0)


def _gross(against: Range, dead: Range) -> Iterator[Expression]:
    for said, off in zip(against, dead, strict=True):
        given = how_many(Range([off])) > 0
        twice = and_(said.says(Counterfactual.COMPARISON), given)
        kept = and_(said.says(Counterfactual.NONE), how_many(Range([off])) <= 0)
        yield if_(kept, "gross", if_(twice, "taken off twice", "net"))

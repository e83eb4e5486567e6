"""The sheet Payback: in which year fiscal benefit has covered cost, year by year."""

from dataclasses import dataclass

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.builder import Book
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Expression, expression
from act.appraisal.workbook.functions import and_, how_many, if_, least_in, or_
from act.appraisal.workbook.styles import Role, Shape
from act.appraisal.workbook.years import Block, Years

NOT_REACHED = "not reached"
HEADINGS = (
    "Cash cost",
    "Fiscal benefit",
    "Still to cover, after the year's cost",
    "Spent yet",
    "Covered after, in years",
)


@dataclass(frozen=True, slots=True)
class Payback:
    """Years until cost is covered, or that it is not: undiscounted and discounted."""

    falls: Cell
    worth: Cell


def payback(book: Book, years: Years) -> Payback:
    """Fills the sheet."""
    page = book.page("Payback")
    page.widths(12, 14, *(16 for _ in range(10)))
    page.begin(
        "Payback",
        "Each year's cost falls at its start and its benefit evenly over it. Covered is the first year in which the "
        "benefit reaches what is still to cover.",
    )
    page.say(3, 2, "As it falls", Role.HEADING)
    page.say(3, 7, "As it is worth in year 0", Role.HEADING)
    page.columns(4, ("Year", ""))
    page.columns(4, (*HEADINGS, *HEADINGS), 2, Role.LINE)
    page.freeze(5, 2)
    last = 5 + len(book.year_names)
    for row, name in enumerate(book.year_names, 5):
        page.put(row, 0, float(row - 5), Shape.YEAR, Role.YEAR)
        page.say(row, 1, name, Role.QUIET)
    page.say(last, 0, "First", Role.TOTAL)
    page.say(last, 1, "", Role.TOTAL)
    return Payback(falls=_covered(book, years.falls, 2, last), worth=_covered(book, years.worth, 7, last))


def _covered(book: Book, block: Block, column: int, last: int) -> Cell:
    page = book.page("Payback")
    still, spent, reached = expression(0), expression("no"), list[Cell]()
    for row, (paid, gained) in enumerate(zip(block.cash, block.benefit(ValueClass.FISCAL), strict=True), 5):
        year = Cell(page.name, row, 0, float(row - 5))
        cost = page.put(row, column, paid, Shape.PENCE)
        benefit = page.put(row, column + 1, gained, Shape.PENCE)
        short = page.put(row, column + 2, still + cost, Shape.PENCE)
        begun = page.put(row, column + 3, _begun(spent, cost, first=row == 5))
        reached.append(page.put(row, column + 4, _reached(year, begun, short, benefit), Shape.NUMBER))
        still, spent = short - benefit, begun
    found = Range(reached)
    for blank in range(column, column + 4):
        page.say(last, blank, "", Role.TOTAL)
    return page.put(last, column + 4, if_(how_many(found) > 0, least_in(found), NOT_REACHED), Shape.NUMBER, Role.TOTAL)


def _begun(before: Expression, cost: Cell, *, first: bool) -> Expression:
    paid = cost > 0
    return if_(paid if first else or_(before.says("yes"), paid), "yes", "no")


def _reached(year: Cell, begun: Cell, short: Cell, benefit: Cell) -> Expression:
    """Source of the rule: act.appraisal.engine.payback."""
    spent = begun.says("yes")
    later = if_(and_(spent, benefit >= short), year + short / benefit, "")
    return if_(and_(spent, short <= 0), year, later)

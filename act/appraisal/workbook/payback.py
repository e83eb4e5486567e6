"""The sheet Payback: in which year fiscal benefit has covered cost, year by year."""

from dataclasses import dataclass

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula, formula
from act.appraisal.workbook.functions import and_, count, if_, minimum_of, or_
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.years import PoundsByYear, YearCells

NOT_REACHED = "not reached"
HEADINGS = (
    "Cash cost",
    "Fiscal benefit",
    "Still to cover, after the year's cost",
    "Spent yet",
    "Covered after, in years",
)


@dataclass(frozen=True, slots=True)
class PaybackCells:
    """Years until cost is covered, or that it is not: undiscounted and discounted."""

    falls: Cell
    worth: Cell


def payback(book: WorkbookBuilder, years: YearCells) -> PaybackCells:
    """Fill the sheet."""
    page = book.page("Payback")
    page.widths(12, 14, *(16 for _ in range(10)))
    page.begin(
        "Payback",
        "Each year's cost falls at its start and its benefit evenly over it. Covered is the first year in which the "
        "benefit reaches what is still to cover.",
    )
    page.say(3, 2, "As it falls", CellRole.HEADING)
    page.say(3, 7, "As it is worth in year 0", CellRole.HEADING)
    page.columns(4, ("Year", ""))
    page.columns(4, (*HEADINGS, *HEADINGS), 2, CellRole.LINE)
    page.freeze(5, 2)
    last = 5 + len(book.year_names)
    for row, name in enumerate(book.year_names, 5):
        page.put(row, 0, float(row - 5), NumberFormat.YEAR, CellRole.YEAR)
        page.say(row, 1, name, CellRole.QUIET)
    page.say(last, 0, "First", CellRole.TOTAL)
    page.say(last, 1, "", CellRole.TOTAL)
    return PaybackCells(falls=_covered(book, years.falls, 2, last), worth=_covered(book, years.worth, 7, last))


def _covered(book: WorkbookBuilder, block: PoundsByYear, column: int, last: int) -> Cell:
    page = book.page("Payback")
    still, spent, reached = formula(0), formula("no"), list[Cell]()
    for row, (paid, gained) in enumerate(zip(block.cash, block.benefit(ValueClass.FISCAL), strict=True), 5):
        year = Cell(page.name, row, 0, float(row - 5))
        cost = page.put(row, column, paid, NumberFormat.PENCE)
        benefit = page.put(row, column + 1, gained, NumberFormat.PENCE)
        short = page.put(row, column + 2, still + cost, NumberFormat.PENCE)
        begun = page.put(row, column + 3, _begun(spent, cost, first=row == 5))
        reached.append(page.put(row, column + 4, _reached(year, begun, short, benefit), NumberFormat.NUMBER))
        still, spent = short - benefit, begun
    years_to_cover = Range(reached)
    for blank in range(column, column + 4):
        page.say(last, blank, "", CellRole.TOTAL)
    return page.put(
        last,
        column + 4,
        if_(count(years_to_cover) > 0, minimum_of(years_to_cover), NOT_REACHED),
        NumberFormat.NUMBER,
        CellRole.TOTAL,
    )


def _begun(before: Formula, cost: Cell, *, first: bool) -> Formula:
    paid = cost > 0
    return if_(paid if first else or_(before.says("yes"), paid), "yes", "no")


def _reached(year: Cell, begun: Cell, short: Cell, benefit: Cell) -> Formula:
    """Say after how many years cost is covered, by the rule of act.appraisal.engine.payback."""
    spent = begun.says("yes")
    later = if_(and_(spent, benefit >= short), year + short / benefit, "")
    return if_(and_(spent, short <= 0), year, later)

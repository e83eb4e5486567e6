"""The sheet Cashable: what can be taken out of budgets because of each line, by agency and year."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from act.appraisal.model import Benefit, Model
from act.appraisal.workbook.agency_names import AgencyRows
from act.appraisal.workbook.benefits import BenefitCells
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula, formula
from act.appraisal.workbook.functions import if_, sum_
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.table import LineTable
from act.appraisal.workbook.years import PoundsByYear, YearCells

Column = tuple[int, str, bool]
"""The place of a line, an agency, and whether it loses what others gain there."""
NOTE = (
    "A gain x cashable share x the agency's share, from a year on. A loss counts whole and at once, and so does what "
    "another public body loses in a transfer: no more is cashed than is saved."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CashableCells:
    """The present value of all years: of everything, and of each agency for which a line says anything."""

    whole: Cell
    by_agency: dict[str, Formula]


def cashable(book: WorkbookBuilder, agencies: AgencyRows, benefits: BenefitCells, years: YearCells) -> CashableCells:
    """Fill the sheet."""
    page, lines = book.page("Cashable"), book.model.benefits
    columns = list(_columns(book.model))
    names = [f"{lines[place].label}: {agencies.labels[agency]}{' (loses)' * pays}" for place, agency, pays in columns]
    table = LineTable(page, book.input_cells, ("A column for each line and agency", "Unit"), [*names, "All"])
    page.begin("Cashable", NOTE if columns else "No line says that anything can be taken out of a budget.")
    pounds = _pounds(table, lines, columns, agencies, benefits)
    table.heading("Pounds that can be taken out of budgets", "As they fall, not discounted.")
    falls = table.years(book.year_names, pounds(years.falls), NumberFormat.PENCE)
    for year, cell in enumerate(falls[-1]):
        book.result(f"year.{year}.cashable", cell)
    table.heading("The same as it is worth in year 0")
    worth = table.years(book.year_names, pounds(years.worth), NumberFormat.PENCE)
    sums = table.row("All years", "£", [sum_(each) for each in worth], NumberFormat.PENCE, CellRole.TOTAL)
    by_agency: dict[str, Formula] = {}
    for (_, agency, _), cell in zip(columns, sums, strict=False):
        by_agency[agency] = by_agency[agency] + cell if agency in by_agency else cell
    return CashableCells(whole=sums[len(columns)], by_agency=by_agency)


def _columns(model: Model) -> Iterator[Column]:
    """List who may gain or lose by each fiscal line, where any line says that something is cashable."""
    if any(line.cashable for line in model.benefits):
        for place, line in enumerate(model.benefits):
            if line.value_class == "fiscal":
                yield from ((place, agency, False) for agency in line.gains)
                yield from ((place, agency, True) for agency in line.pays if model.agencies[agency].public)


def _pounds(
    table: LineTable,
    lines: tuple[Benefit, ...],
    columns: list[Column],
    agencies: AgencyRows,
    benefits: BenefitCells,
) -> Callable[[PoundsByYear], Callable[[int, int, Sequence[Cell]], Formula]]:
    """Put what each column is worked out from; return what stands in it by year, for either kind of pounds."""
    keys = list(agencies.labels)
    given = [benefits.cashed[place] if lines[place].cashable else formula(0) for place, _, _ in columns]
    share = table.row("Cashable share", "share, from Benefits; 0: not said", given, NumberFormat.SHARE)
    since = [benefits.cashed_from[place] if lines[place].cashable else formula(0) for place, _, _ in columns]
    begins = table.row("From year", "year, from Benefits", since)
    gain = table.row(
        "Share of the gain or loss",
        "share, from Benefits; a loss below 0",
        [
            0 - benefits.gives[keys.index(agency)][place] if pays else benefits.shares[keys.index(agency)][place]
            for place, agency, pays in columns
        ],
        NumberFormat.SHARE,
    )

    def of(block: PoundsByYear) -> Callable[[int, int, Sequence[Cell]], Formula]:
        def pounds(column: int, year: int, row: Sequence[Cell]) -> Formula:
            if column == len(columns):
                return sum_(Range(row[1:]))
            own = block.columns[block.costs + columns[column][0]][year] * gain[column]
            return if_(own < 0, own, if_(row[0] >= begins[column], own * share[column], 0))

        return pounds

    return of

"""The sheet Cashable: what can be taken out of budgets because of each line, by agency and year."""

from collections.abc import Sequence
from dataclasses import dataclass

from act.appraisal.workbook.agency_names import AgencyRows
from act.appraisal.workbook.benefits import BenefitCells
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import if_, sum_
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.table import LineTable
from act.appraisal.workbook.years import PoundsByYear


@dataclass(frozen=True, slots=True, kw_only=True)
class CashableCells:
    """The sum of all years: of everything, and of each agency for which a line says anything."""

    whole: Cell
    by_agency: dict[str, Formula]


def cashable(book: WorkbookBuilder, agencies: AgencyRows, benefits: BenefitCells, falls: PoundsByYear) -> CashableCells:
    """Fill the sheet."""
    page, lines = book.page("Cashable"), book.model.benefits
    columns = [(place, agency) for place, line in enumerate(lines) if line.cashable for agency in line.gains]
    names = [f"{lines[place].label}: {agencies.labels[agency]}" for place, agency in columns]
    table = LineTable(page, book.input_cells, ("A column for each line and agency", "Unit"), [*names, "All"])
    page.begin(
        "Cashable",
        "Pounds as they fall x cashable share x the agency's share of the gain, from a year on. Not discounted."
        if columns
        else "No line says that anything can be taken out of a budget.",
    )
    share = table.row(
        "Cashable share", "share, from Benefits", [benefits.cashed[place] for place, _ in columns], NumberFormat.SHARE
    )
    begins = table.row("From year", "year, from Benefits", [benefits.cashed_from[place] for place, _ in columns])
    rows = list(agencies.labels)
    gain = table.row(
        "Share of the gain",
        "share, from Benefits",
        [benefits.shares[rows.index(agency)][place] for place, agency in columns],
        NumberFormat.SHARE,
    )
    table.heading("Pounds that can be taken out of budgets")

    def pounds(column: int, year: int, row: Sequence[Cell]) -> Formula:
        if column == len(columns):
            return sum_(Range(row[1:]))
        falling = falls.columns[falls.costs + columns[column][0]][year]
        return if_(row[0] >= begins[column], falling * share[column] * gain[column], 0)

    by_year = table.years(book.year_names, pounds, NumberFormat.PENCE)
    sums = table.row("All years", "£", [sum_(each) for each in by_year], NumberFormat.PENCE, CellRole.TOTAL)
    for year, cell in enumerate(by_year[-1]):
        book.result(f"year.{year}.cashable", cell)
    by_agency: dict[str, Formula] = {}
    for (_, agency), cell in zip(columns, sums, strict=False):
        by_agency[agency] = by_agency[agency] + cell if agency in by_agency else cell
    return CashableCells(whole=sums[len(columns)], by_agency=by_agency)

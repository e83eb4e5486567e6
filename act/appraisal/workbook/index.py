"""The sheet Index: the price index by year."""

from dataclasses import dataclass

from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import lookup
from act.appraisal.workbook.sheet_writer import InputCell
from act.appraisal.workbook.source_notes import source_note
from act.appraisal.workbook.styles import NumberFormat


@dataclass(frozen=True, slots=True)
class IndexCells:
    """Its years and its values, side by side."""

    years: Range
    values: Range

    def of(self, year: Formula) -> Formula:
        """Look up the value of a year that a cell names."""
        return lookup(year, self.years, self.values)


def index(book: WorkbookBuilder) -> IndexCells:
    """Fill the sheet."""
    page, given = book.page("Index"), book.model.index
    page.widths(16, 16)
    page.begin(
        "Price index",
        f"Edition {given.edition}. A price of one year times the index of another, over the index of its own.",
    )
    forecast = f" From {given.forecast_from} on it is a forecast of {given.published}." if given.forecast_from else ""
    page.paragraph(2, f"{source_note(given.source, given.verified)}{forecast}")
    page.columns(3, ("Year", "Index"))
    page.freeze(4, 1)
    years = [page.say(row, 0, year) for row, year in enumerate(given.index, 4)]
    values = [
        page.put(row, 1, InputCell(value=float(value), least=0.0), NumberFormat.FACTOR)
        for row, value in enumerate(given.index.values(), 4)
    ]
    return IndexCells(years=Range(years), values=Range(values))

"""The sheet Index: the price index by year."""

from dataclasses import dataclass

from act.appraisal.workbook.builder import Book
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Expression
from act.appraisal.workbook.functions import found_in
from act.appraisal.workbook.inputs import checked
from act.appraisal.workbook.sheet_writer import Input
from act.appraisal.workbook.styles import Shape


@dataclass(frozen=True, slots=True)
class Index:
    """Its years and its values, side by side."""

    years: Range
    values: Range

    def of(self, year: Expression) -> Expression:
        """The value of a year that a cell names."""
        return found_in(year, self.years, self.values)


def index(book: Book) -> Index:
    """Fills the sheet."""
    page, given = book.page("Index"), book.model.index
    page.widths(16, 16)
    page.begin(
        "Price index",
        f"Edition {given.edition}. A price of one year times the index of another, over the index of its own.",
    )
    page.paragraph(2, f"Source: {given.source or 'none given'}; {checked(given.verified)}.")
    page.columns(3, ("Year", "Index"))
    page.freeze(4, 1)
    years = [page.say(row, 0, year) for row, year in enumerate(given.index, 4)]
    values = [
        page.put(row, 1, Input(value=float(value), least=0.0), Shape.FACTOR)
        for row, value in enumerate(given.index.values(), 4)
    ]
    return Index(years=Range(years), values=Range(values))

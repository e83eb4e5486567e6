"""The sheet Index: the price index by year."""

from dataclasses import dataclass

from act.appraisal.sheet.book import Book
from act.appraisal.sheet.cell import Range
from act.appraisal.sheet.expression import Expression
from act.appraisal.sheet.functions import found_in
from act.appraisal.sheet.inputs import checked
from act.appraisal.sheet.page import Input
from act.appraisal.sheet.styles import Shape


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

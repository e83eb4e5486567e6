"""The sheet Discounting: what a pound of each year is worth in year 0."""

from collections.abc import Callable
from dataclasses import dataclass

from act.appraisal.discount import Schedule
from act.appraisal.workbook.builder import Book
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Expression, expression
from act.appraisal.workbook.functions import in_band
from act.appraisal.workbook.inputs import checked
from act.appraisal.workbook.sheet_writer import Input, Page
from act.appraisal.workbook.styles import Role, Shape

OWN = ""
"""The row of a schedule that lines are discounted by when they name none, and the only one of a rate."""
RateOf = Callable[[Cell], Expression]


@dataclass(frozen=True, slots=True)
class Discounting:
    """Factors by the row of the schedule; one rate of the file's own holds for every row."""

    factors: dict[str, Range]

    def of(self, row: str) -> Range:
        """The factor of each year."""
        return self.factors.get(row) or self.factors[OWN]


def discounting(book: Book) -> Discounting:
    """Fills the sheet: first the rates, below them the factor of each year."""
    page, found = book.page("Discounting"), book.model.discounting
    page.widths(14, 14, *(17 for _ in range(2 * max(len(found.rows), 1))))
    page.begin(
        "Discounting",
        f"By {found.name}. Factor of a year = factor of the year before / (1 + its rate); year 0 is not discounted.",
    )
    if found.rate:
        return _flat(book, page)
    schedules = list({each.row: each for each in found.rows.values()}.values())
    row, rates = 3, dict[str, RateOf]()
    for each in schedules:
        row, rates[each.row] = _bands(book, page, each, row)
    factors = _factors(book, page, rates, row)
    return Discounting({name: factors[each.row] for name, each in found.rows.items()})


def _flat(book: Book, page: Page) -> Discounting:
    rate = book.model.discounting.rate
    assert rate is not None
    page.say(3, 0, "Rate a year")
    cell = book.given.put(page, 3, 1, rate, Shape.RATE)
    page.paragraph(4, f"Source: {rate.source or 'none given'}; {checked(rate.verified)}.")
    return Discounting(_factors(book, page, {OWN: lambda _: cell}, 6))


def _bands(book: Book, page: Page, schedule: Schedule, row: int) -> tuple[int, RateOf]:
    """The rates of one schedule that the years of the appraisal reach; says in which row to go on."""
    page.say(row, 0, f"{schedule.edition}, {schedule.row}", Role.HEADING)
    page.paragraph(row + 1, f"Source: {schedule.source}; {checked(schedule.verified)}. {schedule.note}")
    page.columns(row + 2, ("From year",))
    page.columns(row + 2, ("Rate a year",), 1, Role.LINE)
    reached = [band for band in schedule.bands if band.first_year < book.model.years]
    begins, rates = [], []
    for below, band in enumerate(reached, row + 3):
        begins.append(page.put(below, 0, float(band.first_year), Shape.YEAR, Role.YEAR))
        rates.append(page.put(below, 1, Input(value=band.rate, least=0.0, most=1.0), Shape.RATE))
    return row + 4 + len(reached), lambda year: in_band(year, Range(begins), Range(rates))


def _factors(book: Book, page: Page, rates: dict[str, RateOf], row: int) -> dict[str, Range]:
    """For each row of the schedule the rate and the factor of every year."""
    named = [f"{what}{', ' if name else ''}{name}" for name in rates for what in ("Rate", "Factor")]
    page.columns(row, ("Year", ""))
    page.columns(row, named, 2, Role.LINE)
    found: dict[str, list[Cell]] = {name: [] for name in rates}
    for year, label in enumerate(book.year_names):
        below = row + 1 + year
        number = page.put(below, 0, float(year), Shape.YEAR, Role.YEAR)
        page.say(below, 1, label, Role.QUIET)
        for place, (name, of) in enumerate(rates.items()):
            column, kept = 2 + 2 * place, found[name]
            if kept:
                rate = page.put(below, column, of(number), Shape.RATE)
                kept.append(page.put(below, column + 1, kept[-1] / (rate + 1), Shape.FACTOR))
            else:
                kept.append(page.put(below, column + 1, expression(1), Shape.FACTOR))
    return {name: Range(cells) for name, cells in found.items()}

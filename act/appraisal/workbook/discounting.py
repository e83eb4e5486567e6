"""The sheet Discounting: what a pound of each year is worth in year 0."""

from collections.abc import Callable
from dataclasses import dataclass

from act.appraisal.discount import DiscountSchedule
from act.appraisal.model import Timing
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula, formula
from act.appraisal.workbook.functions import lookup_band, power
from act.appraisal.workbook.sheet_writer import InputCell, SheetWriter
from act.appraisal.workbook.source_notes import source_note
from act.appraisal.workbook.styles import CellRole, NumberFormat

RateOf = Callable[[Cell], Formula]


@dataclass(frozen=True, slots=True)
class FactorCells:
    """Factors by the row: at the start of each year and, where pounds fall later in it, at the end of the last."""

    factors: dict[str, Range]
    years: int

    def of(self, row: str, timing: Timing) -> list[Formula]:
        """Return the factor of each year, at its start, in its middle or at its end."""
        ends = self.factors[row]
        match timing:
            case Timing.START:
                return list(ends.part(0, self.years - 1))
            case Timing.END:
                return list(ends.part(1, self.years))
            case Timing.MIDDLE:
                return [
                    power(one * other, formula(0.5)) for one, other in zip(ends, ends.part(1, self.years), strict=False)
                ]


def discounting(book: WorkbookBuilder) -> FactorCells:
    """Fill the sheet: first the rates, below them the factor of each year."""
    page, discount = book.page("Discounting"), book.model.discounting
    page.widths(14, 14, *(17 for _ in range(2 * max(len(discount.rows), 1))))
    page.begin(
        "Discounting",
        f"By {discount.name}. Factor of a year = factor of the year before / (1 + its rate); the start of year 0 is "
        "not discounted. In the middle of a year it is the square root of the factors at both its ends, multiplied.",
    )
    if discount.rates:
        return _flat(book, page)
    schedules = list({each.row: each for each in discount.rows.values()}.values())
    row, rates = 3, dict[str, RateOf]()
    for each in schedules:
        row, rates[each.row] = _bands(book, page, each, row)
    factors = _factors(book, page, rates, row)
    return FactorCells({name: factors[each.row] for name, each in discount.rows.items()}, book.model.years)


def _flat(book: WorkbookBuilder, page: SheetWriter) -> FactorCells:
    cells = dict[str, Cell]()
    for place, (row, rate) in enumerate(book.model.discounting.rates.items()):
        page.say(3 + 2 * place, 0, f"Rate a year{', ' if row else ''}{row}")
        cells[row] = book.input_cells.put(page, 3 + 2 * place, 1, rate, NumberFormat.RATE)
        page.paragraph(4 + 2 * place, source_note(rate.source, rate.verified))
    rates = {row: _always(cell) for row, cell in cells.items()}
    return FactorCells(_factors(book, page, rates, 4 + 2 * len(cells)), book.model.years)


def _always(cell: Cell) -> RateOf:
    return lambda _: cell


def _bands(book: WorkbookBuilder, page: SheetWriter, schedule: DiscountSchedule, row: int) -> tuple[int, RateOf]:
    """Put the rates of one schedule that the years of the appraisal reach; return the row to go on in."""
    page.say(row, 0, f"{schedule.edition}, {schedule.row}", CellRole.HEADING)
    page.paragraph(row + 1, f"{source_note(schedule.source, schedule.verified)} {schedule.note}")
    page.columns(row + 2, ("From year",))
    page.columns(row + 2, ("Rate a year",), 1, CellRole.LINE)
    reached = [band for band in schedule.bands if band.first_year < book.model.years + book.model.falls_late]
    begins, rates = [], []
    for below, band in enumerate(reached, row + 3):
        begins.append(page.put(below, 0, float(band.first_year), NumberFormat.YEAR, CellRole.YEAR))
        rates.append(page.put(below, 1, InputCell(value=band.rate, least=0.0, most=1.0), NumberFormat.RATE))
    return row + 4 + len(reached), lambda year: lookup_band(year, Range(begins), Range(rates))


def _factors(book: WorkbookBuilder, page: SheetWriter, rates: dict[str, RateOf], row: int) -> dict[str, Range]:
    """Put the rate and the factor of every year for each row of the schedule."""
    named = [f"{what}{', ' if name else ''}{name}" for name in rates for what in ("Rate", "Factor")]
    page.columns(row, ("Year", ""))
    page.columns(row, named, 2, CellRole.LINE)
    factors: dict[str, list[Cell]] = {name: [] for name in rates}
    for year, label in enumerate((*book.year_names, "end")[: book.model.years + book.model.falls_late]):
        below = row + 1 + year
        number = page.put(below, 0, float(year), NumberFormat.YEAR, CellRole.YEAR)
        page.say(below, 1, label, CellRole.QUIET)
        for place, (name, of) in enumerate(rates.items()):
            column, kept = 2 + 2 * place, factors[name]
            if kept:
                rate = page.put(below, column, of(number), NumberFormat.RATE)
                kept.append(page.put(below, column + 1, kept[-1] / (rate + 1), NumberFormat.FACTOR))
            else:
                kept.append(page.put(below, column + 1, formula(1), NumberFormat.FACTOR))
    return {name: Range(cells) for name, cells in factors.items()}

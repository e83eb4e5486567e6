"""The sheet Years: what each cost and each line comes to in every year, as it falls and as it is worth in year 0."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.benefits import BenefitCells
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.costs import CostCells
from act.appraisal.workbook.discounting import FactorCells
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import maximum, sign, sum_, sum_product
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.table import LineTable


@dataclass(frozen=True, slots=True, kw_only=True)
class PoundsByYear:
    """Pounds by year: a range of years for each cost, then each line, then the totals; and the sum of each."""

    columns: list[Range]
    sums: Range
    costs: int
    lines: int

    @property
    def of_costs(self) -> Range:
        """The sum of each cost."""
        return self.sums.part(0, self.costs - 1)

    @property
    def of_benefits(self) -> Range:
        """The sum of each line of benefit."""
        return self.sums.part(self.costs, self.costs + self.lines - 1)

    @property
    def cash(self) -> Range:
        """The cash of the headline set by year."""
        return self.columns[self.costs + self.lines]

    def of_cost(self, cost: int, year: int) -> Cell:
        """Return the pounds of one cost in a year."""
        return self.columns[cost][year]

    def row_of_costs(self, year: int) -> Range:
        """Return the pounds of every cost in a year."""
        return Range([column[year] for column in self.columns[: self.costs]])

    def row_of_benefits(self, year: int) -> Range:
        """Return the pounds of every line of benefit in a year."""
        return Range([column[year] for column in self.columns[self.costs : self.costs + self.lines]])

    def benefit(self, value_class: ValueClass) -> Range:
        """Return the benefit of a class by year."""
        return self.columns[self.costs + self.lines + 1 + list(ValueClass).index(value_class)]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCells:
    """The same pounds twice: as they fall, and as they are worth in year 0."""

    falls: PoundsByYear
    worth: PoundsByYear


def years(
    book: WorkbookBuilder, costs: CostCells, benefits: BenefitCells, multiples: list[Range], factors: FactorCells
) -> YearCells:
    """Fill the sheet."""
    page, model = book.page("Years"), book.model
    lines = [*(cost.label for cost in model.costs), *(line.label for line in model.benefits)]
    totals = [f"All cash of “{model.headline}”", *(f"All {each} benefit" for each in ValueClass)]
    table = LineTable(page, book.input_cells, ("A column for each cost and line", "Year"), [*lines, *totals])
    page.begin("Years", "Pounds of each cost and each line in every year.")
    full = (*costs.pounds, *benefits.pounds)
    often, bias = (*costs.multiples, *multiples), (*costs.bias, *benefits.bias)
    table.heading(
        "As it falls",
        "Pounds for one of its years x the multiple of the year, corrected by optimism bias: a cost or a loss is "
        "larger by it, a benefit or an income smaller. Not discounted.",
    )

    def corrected(line: int, year: int) -> Formula:
        pounds: Formula = full[line] * often[line][year]
        return pounds * _correction(pounds, bias[line], cost=line < len(model.costs))

    falls = _block(book, table, costs, benefits, corrected)
    by_line = [
        *(factors.of(cost.discount_row, cost.timing) for cost in model.costs),
        *(factors.of(line.discount_row, line.timing) for line in model.benefits),
    ]
    table.heading("As it is worth in year 0", "As it falls x the factor of the year, from the sheet Discounting.")
    worth = _block(book, table, costs, benefits, lambda line, year: falls.columns[line][year] * by_line[line][year])
    for year, cell in enumerate(falls.cash):
        book.result(f"year.{year}.cost", cell)
    for value_class in ValueClass:
        for year, cell in enumerate(falls.benefit(value_class)):
            book.result(f"year.{year}.benefit_{value_class}", cell)
    return YearCells(falls=falls, worth=worth)


def _correction(pounds: Formula, bias: Formula, *, cost: bool) -> Formula:
    """Correct by the sign of the pounds, by the rule of act.appraisal.engine.lines.corrected."""
    more = sign(pounds) * bias
    return maximum(0, 1 + more if cost else 1 - more)


def _block(
    book: WorkbookBuilder,
    table: LineTable,
    costs: CostCells,
    benefits: BenefitCells,
    content: Callable[[int, int], Formula],
) -> PoundsByYear:
    """Put every line by year, the totals of each year beside them, and the sums of all years below them."""
    many, more = len(book.model.costs), len(book.model.benefits)
    of_class = [benefits.of_class[each] for each in ValueClass]

    def cell(line: int, year: int, row: Sequence[Cell]) -> Formula:
        if line < many + more:
            return content(line, year)
        if line == many + more:
            return sum_product(Range(row[1 : many + 1]), costs.cash[book.model.headline])
        of_lines = Range(row[many + 1 : many + more + 1])
        return sum_product(of_lines, of_class[line - many - more - 1], benefits.counted)

    columns = table.years(book.year_names, cell, NumberFormat.PENCE)
    sums = table.row("All years", "£", [sum_(each) for each in columns], NumberFormat.PENCE, CellRole.TOTAL)
    return PoundsByYear(columns=columns, sums=sums, costs=many, lines=more)

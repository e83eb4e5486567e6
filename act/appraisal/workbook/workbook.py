"""The whole workbook, filled in the order in which one sheet needs another."""

from act.appraisal.engine import Run
from act.appraisal.workbook.agencies import accounts
from act.appraisal.workbook.agency_names import agency_names
from act.appraisal.workbook.benefits import benefits
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cashable import cashable
from act.appraisal.workbook.costs import costs
from act.appraisal.workbook.discounting import discounting
from act.appraisal.workbook.effect import effect
from act.appraisal.workbook.index import index
from act.appraisal.workbook.inputs import inputs
from act.appraisal.workbook.payback import payback
from act.appraisal.workbook.prices import prices
from act.appraisal.workbook.results import formulas
from act.appraisal.workbook.sources import sources
from act.appraisal.workbook.summary import SummarySheet
from act.appraisal.workbook.totals import totals
from act.appraisal.workbook.years import years


def workbook(run: Run) -> bytes:
    """Write an Excel file of a run with stated values, in which every result is a formula from the inputs.

    Each formula is kept with its value, so that a reader who does not work formulas out sees the right numbers. The
    same model gives the same bytes.
    """
    return filled(run).closed()


def filled(run: Run) -> WorkbookBuilder:
    """Fill a workbook without closing it, with the places of its inputs and results."""
    book = WorkbookBuilder(run)
    price_year, index_cells = inputs(book), index(book)
    agency_rows, price_cells = agency_names(book), prices(book, price_year, index_cells)
    factor_cells = discounting(book)
    cost_cells = costs(book, price_year, index_cells, price_cells, agency_rows)
    benefit_cells = benefits(book, price_cells, agency_rows)
    effect_cells = effect(book)
    year_cells = years(book, cost_cells, benefit_cells, effect_cells.multiples, factor_cells)
    added = totals(book, cost_cells, benefit_cells, effect_cells, year_cells.worth)
    summary = SummarySheet(book)
    cashable_cells = cashable(book, agency_rows, benefit_cells, year_cells)
    paid = payback(book, year_cells, cost_cells, benefit_cells)
    summary.results(formulas(book, added, paid, cashable_cells, factor_cells))
    summary.surround(accounts(book, agency_rows, cost_cells, benefit_cells, added, cashable_cells))
    sources(book)
    return book

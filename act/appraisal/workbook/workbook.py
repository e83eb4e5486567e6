"""The whole workbook, filled in the order in which one sheet needs another."""

from act.appraisal.engine import Run, Simulation
from act.appraisal.engine.report_sentence import ModelOrigin
from act.appraisal.workbook.agencies import accounts
from act.appraisal.workbook.agency_names import agency_names
from act.appraisal.workbook.benefits import benefits
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cashable import cashable
from act.appraisal.workbook.chart_sheet import ChartSheet
from act.appraisal.workbook.costs import costs
from act.appraisal.workbook.discounting import discounting
from act.appraisal.workbook.effect import effect
from act.appraisal.workbook.flow_charts import flow_charts
from act.appraisal.workbook.index import index
from act.appraisal.workbook.inputs import inputs
from act.appraisal.workbook.payback import by_days, payback
from act.appraisal.workbook.prices import prices
from act.appraisal.workbook.results import formulas
from act.appraisal.workbook.simulated import simulated
from act.appraisal.workbook.sources import sources
from act.appraisal.workbook.summary import SummarySheet
from act.appraisal.workbook.tornado import tornado
from act.appraisal.workbook.totals import totals
from act.appraisal.workbook.years import years


def workbook(run: Run, origin: ModelOrigin | None = None, simulation: Simulation | None = None) -> bytes:
    """Write an Excel file of a run with stated values, in which every result is a formula from the inputs.

    `origin` says what the model was read from, for the first sentence. With a simulation, what was drawn is in it as
    numbers, which do not follow what a reader changes; it says so.

    Each formula is kept with its value, so that a reader who does not work formulas out sees the right numbers. The
    same model, origin and draws give the same bytes.
    """
    return filled(run, origin, simulation).closed()


def filled(run: Run, origin: ModelOrigin | None = None, simulation: Simulation | None = None) -> WorkbookBuilder:
    """Fill a workbook without closing it, with the places of its inputs and results."""
    book = WorkbookBuilder(run, origin, simulation)
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
    paid = by_days(book) if run.dated else payback(book, year_cells, cost_cells, benefit_cells)
    summary.results(formulas(book, added, paid, cashable_cells, factor_cells))
    summary.surround(accounts(book, agency_rows, cost_cells, benefit_cells, added, cashable_cells))
    sources(book)
    charts = ChartSheet(book)
    flow_charts(book, charts, year_cells.falls)
    if run.model.uncertain:
        tornado(book, charts)
    if simulation:
        simulated(book, charts, simulation)
    charts.end()
    return book

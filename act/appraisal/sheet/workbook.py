"""The whole workbook, filled in the order in which one sheet needs another."""

from act.appraisal.engine import Run
from act.appraisal.sheet.agencies import accounts
from act.appraisal.sheet.agency_names import agency_names
from act.appraisal.sheet.benefits import benefits
from act.appraisal.sheet.book import Book
from act.appraisal.sheet.cashable import cashable
from act.appraisal.sheet.costs import costs
from act.appraisal.sheet.discounting import discounting
from act.appraisal.sheet.effect import effect
from act.appraisal.sheet.index import index
from act.appraisal.sheet.inputs import inputs
from act.appraisal.sheet.payback import payback
from act.appraisal.sheet.prices import prices
from act.appraisal.sheet.results import formulas
from act.appraisal.sheet.sources import sources
from act.appraisal.sheet.summary import Summary
from act.appraisal.sheet.totals import totals
from act.appraisal.sheet.years import years


def workbook(run: Run) -> bytes:
    """An Excel file of a run with stated values, in which every result is a formula that follows from the inputs.

    Each formula is kept with its value, so that a reader who does not work formulas out sees the right numbers. The
    same model gives the same bytes.
    """
    return filled(run).closed()


def filled(run: Run) -> Book:
    """The same before it is closed, with the places of its inputs and results."""
    book = Book(run)
    asked, prices_of_years = inputs(book), index(book)
    named, priced = agency_names(book), prices(book, asked, prices_of_years)
    factors = discounting(book)
    spent = costs(book, asked, prices_of_years, priced, named)
    gained = benefits(book, priced, named)
    comes = effect(book)
    found = years(book, spent, gained, comes.multiples, factors)
    added = totals(book, spent, gained, comes, found.worth)
    summary = Summary(book)
    cashed = cashable(book, named, gained, found.falls)
    summary.results(formulas(book, added, payback(book, found), cashed))
    summary.surround(accounts(book, named, spent, gained, added, cashed))
    sources(book)
    return book

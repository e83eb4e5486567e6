"""The results on Summary: for each Figure its formula, made from the totals and from each other."""

from collections.abc import Iterator
from functools import reduce
from operator import add

from act.appraisal.engine.figures import NOT_A_NUMBER
from act.appraisal.model import DecisionBasis
from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cashable import CashableCells
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.discounting import FactorCells
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import if_, or_else, sum_
from act.appraisal.workbook.payback import PaybackCells
from act.appraisal.workbook.totals import TotalFormulas

PAYBACKS = {DecisionBasis.FISCAL: "payback_years", DecisionBasis.PUBLIC: "payback_public_years"}


def formulas(
    book: WorkbookBuilder,
    totals: TotalFormulas,
    paid: PaybackCells,
    cashed: CashableCells,
    factors: FactorCells,
) -> Iterator[tuple[str, Formula]]:
    """Yield keys and formulas, each needing only cells that are there: `book.results` holds them."""
    results, head = book.results, book.model.headline
    for each, pounds in totals.by_class.items():
        yield f"benefit_{each}", pounds
    yield "transfers", totals.transfers
    fiscal, economic, social = (results[f"appraisal.benefit_{each}"] for each in ValueClass)
    yield "public_value", fiscal + economic + social - results["appraisal.transfers"]
    public = results["appraisal.public_value"]
    for name in book.model.sets:
        yield f"cost.{name}", totals.cash[name]
        yield f"cost_in_kind.{name}", totals.kind[name]
        cash, kind = results[f"appraisal.cost.{name}"], results[f"appraisal.cost_in_kind.{name}"]
        yield f"return_fiscal.{name}", _ratio(fiscal, cash)
        yield f"return_public.{name}", _ratio(public, cash + kind)
    cash, kind = results[f"appraisal.cost.{head}"], results[f"appraisal.cost_in_kind.{head}"]
    yield "budget_impact", totals.public - fiscal
    yield "net_fiscal", fiscal - cash
    yield "net_public", public - (cash + kind)
    decision = book.model.decision
    net = results["appraisal.net_fiscal" if decision is DecisionBasis.FISCAL else "appraisal.net_public"]
    yield "net_a_year", net / _added(factors.of("", book.model.timing))
    yield "return_fiscal_all", _ratio(fiscal, totals.every_cash)
    yield "return_public_all", _ratio(public, totals.every_cost)
    for (basis, discounted), years in paid.years.items():
        yield f"{PAYBACKS[basis]}{'_discounted' * discounted}", years
    if paid.peaks:
        yield "peak_funding", paid.peaks[decision, False]
    if cashed.by_agency:
        yield "cashable", cashed.whole


def _added(each: list[Formula]) -> Formula:
    """Add up: as a range where all are cells."""
    cells = [one for one in each if isinstance(one, Cell)]
    if len(cells) == len(each):
        return sum_(Range(cells))
    return reduce(add, each)


def _ratio(benefit: Formula, cost: Formula) -> Formula:
    """Divide, by the rule of act.appraisal.engine.totals; what is beyond all numbers is not a number either."""
    return if_(cost > 0, or_else(benefit / cost, NOT_A_NUMBER), NOT_A_NUMBER)

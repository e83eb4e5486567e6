"""The results on Summary: for each Figure its formula, made from the totals and from each other."""

from collections.abc import Iterator

from act.appraisal.engine.figures import NOT_A_NUMBER
from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cashable import CashableCells
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import if_, or_else
from act.appraisal.workbook.payback import PaybackCells
from act.appraisal.workbook.totals import TotalFormulas


def formulas(
    book: WorkbookBuilder, totals: TotalFormulas, paid: PaybackCells, cashed: CashableCells
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
    yield "payback_years", paid.falls
    yield "payback_years_discounted", paid.worth
    if cashed.by_agency:
        yield "cashable", cashed.whole


def _ratio(benefit: Formula, cost: Formula) -> Formula:
    """Divide, by the rule of act.appraisal.engine.totals; what is beyond all numbers is not a number either."""
    return if_(cost > 0, or_else(benefit / cost, NOT_A_NUMBER), NOT_A_NUMBER)

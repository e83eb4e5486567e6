"""Present values by account: the last rows of Costs and Benefits, which Summary and Agencies add up."""

from dataclasses import dataclass

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.benefits import BenefitCells
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.costs import CostCells
from act.appraisal.workbook.effect import EffectCells
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import sum_, sum_product
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.years import PoundsByYear


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalFormulas:
    """Formulas of present value: cash and kind by set of costs, public cash of the headline set; benefits by class.

    Of benefits `by_class` and `transfers` leave out what one public body gains and another loses, as the results do;
    `paid` and `gained` are the rows of present values with it. `every_cash` and `every_cost` add up the file once.
    """

    paid: Range
    gained: Range
    cash: dict[str, Formula]
    public: Formula
    kind: dict[str, Formula]
    by_class: dict[ValueClass, Formula]
    transfers: Formula
    every_cash: Formula
    every_cost: Formula


def totals(
    book: WorkbookBuilder, costs: CostCells, benefits: BenefitCells, effect: EffectCells, worth: PoundsByYear
) -> TotalFormulas:
    """Fill the last rows of both sheets."""
    costs.table.heading("What it comes to over all years")
    paid = costs.table.row("Present value", "£", worth.of_costs, NumberFormat.PENCE, CellRole.TOTAL)
    gained = _of_benefits(book, benefits, effect, worth)
    return TotalFormulas(
        paid=paid,
        gained=gained,
        cash={name: sum_product(paid, counts) for name, counts in costs.cash.items()},
        public=sum_product(paid, costs.cash[book.model.headline], costs.public),
        kind={name: sum_product(paid, counts) for name, counts in costs.kind.items()},
        by_class={each: sum_product(gained, counts, benefits.counted) for each, counts in benefits.of_class.items()},
        transfers=sum_product(gained, benefits.transfer, benefits.counted),
        every_cash=sum_product(paid, costs.every_cash),
        every_cost=sum_(paid),
    )


def _of_benefits(book: WorkbookBuilder, benefits: BenefitCells, effect: EffectCells, worth: PoundsByYear) -> Range:
    benefits.table.heading("What it comes to over all years")
    outcomes = benefits.table.row(
        "Outcomes of all who enter",
        "how many",
        [each * sum_(entry) for each, entry in zip(benefits.changed, effect.entry, strict=True)],
        NumberFormat.NUMBER,
    )
    gained = benefits.table.row("Present value", "£", worth.of_benefits, NumberFormat.PENCE, CellRole.TOTAL)
    for line, many, pounds in zip(book.model.benefits, outcomes, gained, strict=True):
        book.result(f"line.{line.key}.outcomes", many)
        book.result(f"line.{line.key}.pounds", pounds)
    return gained

"""Present values by account: the last rows of Costs and Benefits, which Summary and Agencies add up."""

from dataclasses import dataclass

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.benefits import Benefits
from act.appraisal.workbook.builder import Book
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.costs import Costs
from act.appraisal.workbook.effect import Effect
from act.appraisal.workbook.formula import Expression
from act.appraisal.workbook.functions import sum_, sum_of_products
from act.appraisal.workbook.styles import Role, Shape
from act.appraisal.workbook.years import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Formulas of present value: cash and kind by set of costs, public cash of the headline set; benefits by class.

    Of benefits `by_class` and `transfers` leave out what one public body gains and another loses, as the results do;
    `paid` and `gained` are the rows of present values with it.
    """

    paid: Range
    gained: Range
    cash: dict[str, Expression]
    public: Expression
    kind: dict[str, Expression]
    by_class: dict[ValueClass, Expression]
    transfers: Expression


def totals(book: Book, costs: Costs, benefits: Benefits, effect: Effect, worth: Block) -> Totals:
    """Fills the last rows of both sheets."""
    costs.table.heading("What it comes to over all years")
    paid = costs.table.row("Present value", "£", worth.of_costs, Shape.PENCE, Role.TOTAL)
    gained = _of_benefits(book, benefits, effect, worth)
    return Totals(
        paid=paid,
        gained=gained,
        cash={name: sum_of_products(paid, counts) for name, counts in costs.cash.items()},
        public=sum_of_products(paid, costs.cash[book.model.headline], costs.public),
        kind={name: sum_of_products(paid, counts) for name, counts in costs.kind.items()},
        by_class={
            each: sum_of_products(gained, counts, benefits.counted) for each, counts in benefits.of_class.items()
        },
        transfers=sum_of_products(gained, benefits.transfer, benefits.counted),
    )


def _of_benefits(book: Book, benefits: Benefits, effect: Effect, worth: Block) -> Range:
    benefits.table.heading("What it comes to over all years")
    outcomes = benefits.table.row(
        "Outcomes of all who enter",
        "how many",
        [each * sum_(entry) for each, entry in zip(benefits.changed, effect.entry, strict=True)],
        Shape.NUMBER,
    )
    gained = benefits.table.row("Present value", "£", worth.of_benefits, Shape.PENCE, Role.TOTAL)
    for line, many, pounds in zip(book.model.benefits, outcomes, gained, strict=True):
        book.result(f"line.{line.key}.outcomes", many)
        book.result(f"line.{line.key}.pounds", pounds)
    return gained

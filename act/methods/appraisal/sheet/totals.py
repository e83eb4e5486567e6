"""Present values by account: the last rows of Costs and Benefits, which Summary and Agencies add up."""

from dataclasses import dataclass

from act.methods.appraisal.sheet.benefits import Benefits
from act.methods.appraisal.sheet.book import Book
from act.methods.appraisal.sheet.costs import Costs
from act.methods.appraisal.sheet.expression import Expression
from act.methods.appraisal.sheet.functions import sum_of_products
from act.methods.appraisal.sheet.styles import Role, Shape
from act.methods.appraisal.sheet.years import Block
from act.methods.appraisal.unit_cost import ValueClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Formulas of present value: cash, public cash and kind by set of costs; benefits by class; transfers."""

    cash: dict[str, Expression]
    public: Expression
    kind: dict[str, Expression]
    by_class: dict[ValueClass, Expression]
    transfers: Expression


def totals(book: Book, costs: Costs, benefits: Benefits, worth: Block) -> Totals:
    """Fills the last rows of both sheets."""
    costs.table.heading("What it comes to over all years")
    paid = costs.table.row("Present value", "£", worth.of_costs, Shape.PENCE, Role.TOTAL)
    benefits.table.heading("What it comes to over all years")
    gained = benefits.table.row("Present value", "£", worth.of_benefits, Shape.PENCE, Role.TOTAL)
    for line, cell in zip(book.model.benefits, gained, strict=True):
        book.result(f"line.{line.key}.pounds", cell)
    return Totals(
        cash={name: sum_of_products(paid, counts) for name, counts in costs.cash.items()},
        public=sum_of_products(paid, costs.cash[book.model.headline], costs.public),
        kind={name: sum_of_products(paid, counts) for name, counts in costs.kind.items()},
        by_class={each: sum_of_products(gained, counts) for each, counts in benefits.of_class.items()},
        transfers=sum_of_products(gained, benefits.transfer),
    )

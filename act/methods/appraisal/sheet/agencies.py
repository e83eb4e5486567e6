"""The sheet Agencies: who pays and who gains, in pounds of present value; the rows add up to the totals."""

from dataclasses import dataclass

from act.methods.appraisal.sheet.agency_names import HEADINGS, Agencies
from act.methods.appraisal.sheet.benefits import Benefits
from act.methods.appraisal.sheet.book import Book
from act.methods.appraisal.sheet.cell import Cell, Range
from act.methods.appraisal.sheet.costs import Costs
from act.methods.appraisal.sheet.expression import Expression
from act.methods.appraisal.sheet.functions import if_, size, sum_, sum_of_products
from act.methods.appraisal.sheet.styles import Role, Shape
from act.methods.appraisal.sheet.years import Block
from act.methods.appraisal.unit_cost import ValueClass

PENNY = 0.005
AGREES, DIFFERS = "agrees", "does not agree"
FIRST = 2


def accounts(book: Book, named: Agencies, costs: Costs, benefits: Benefits, worth: Block) -> Range:
    """Fills the sheet beside the names; says of each column whether it agrees with its total on Summary."""
    page, sets = book.page("Agencies"), book.model.sets
    page.widths(30, 12, *(18 for _ in range(len(sets) + 5)))
    page.begin(
        "Agencies",
        "Who pays and who gains, in pounds as they are worth in year 0. Net = all gains less what is paid of the "
        "headline set, which is the first. What is given in kind is left out.",
    )
    page.columns(HEADINGS, ("Agency",))
    page.columns(
        HEADINGS,
        (
            "Public body",
            *(f"Pays of “{name}”, £" for name in sets),
            *(f"Gains, {each}, £" for each in ValueClass),
            "All gains, £",
            "Net, £",
        ),
        1,
        Role.LINE,
    )
    page.freeze(HEADINGS + 1, 1)
    rows = [
        _row(book, row, key, _Shares(costs, benefits, worth, place))
        for place, (row, key) in enumerate(enumerate(named.labels, HEADINGS + 1))
    ]
    return _checked(book, rows)


@dataclass(frozen=True, slots=True)
class _Shares:
    """What one agency has of every line."""

    costs: Costs
    benefits: Benefits
    worth: Block
    place: int

    def pays(self, name: str) -> Expression:
        """Its part of a set of costs."""
        return _products(self.worth.of_costs, self.costs.cash[name], self.costs.shares, self.place)

    def gains(self, value_class: ValueClass) -> Expression:
        """Its part of a class of benefit."""
        counts = self.benefits.of_class[value_class]
        return _products(self.worth.of_benefits, counts, self.benefits.shares, self.place)


def _products(worth: Range, counts: Range, shares: list[Range], place: int) -> Expression:
    return sum_of_products(worth, counts, shares[place])


def _row(book: Book, row: int, key: str, of: _Shares) -> list[Cell]:
    page, sets = book.page("Agencies"), book.model.sets
    pays = [page.put(row, column, of.pays(name), Shape.PENCE) for column, name in enumerate(sets, FIRST)]
    begins = FIRST + len(sets)
    gains = [page.put(row, column, of.gains(each), Shape.PENCE) for column, each in enumerate(ValueClass, begins)]
    gained = page.put(row, begins + 3, sum_(Range(gains)), Shape.PENCE)
    net = page.put(row, begins + 4, gained - pays[0], Shape.PENCE)
    for what, cell in (("pays", pays[0]), ("gains", gained), ("net", net)):
        book.result(f"agency.{key}.{what}", cell)
    return [*pays, *gains, gained, net]


def _checked(book: Book, rows: list[list[Cell]]) -> Range:
    """The sum of each column, the total that it should be, and whether the two agree."""
    page, below = book.page("Agencies"), HEADINGS + 1 + len(rows)
    for row, words in ((below, "All agencies"), (below + 1, "Total, from Summary"), (below + 2, "Check")):
        role = Role.TOTAL if row == below else Role.LABEL
        page.say(row, 0, words, role)
        page.say(row, 1, "", role)
    fiscal, economic, social = (book.results[f"appraisal.benefit_{each}"] for each in ValueClass)
    paid = [book.results[f"appraisal.cost.{name}"] for name in book.model.sets]
    gained = fiscal + economic + social
    should: list[Expression] = [*paid, fiscal, economic, social, gained, gained - paid[0]]
    checks = []
    for column, total in enumerate(should, FIRST):
        of_rows = Range([cells[column - FIRST] for cells in rows])
        found = page.put(below, column, sum_(of_rows), Shape.PENCE, Role.TOTAL)
        right = page.put(below + 1, column, total, Shape.PENCE)
        checks.append(page.put(below + 2, column, if_(size(found - right) < PENNY, AGREES, DIFFERS)))
    return Range(checks)

"""The sheet Agencies: who pays, gains and loses, in pounds of present value; the rows add up to the totals."""

from collections.abc import Sequence

from act.appraisal.workbook.agency_names import HEADINGS, AgencyRows
from act.appraisal.workbook.benefits import BenefitCells
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cashable import CashableCells
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.costs import CostCells
from act.appraisal.workbook.formula import Formula, formula
from act.appraisal.workbook.functions import absolute, if_, sum_, sum_product
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.totals import TotalFormulas

PENNY = 0.005
AGREES, DIFFERS = "agrees", "does not agree"


def accounts(
    book: WorkbookBuilder,
    named: AgencyRows,
    costs: CostCells,
    benefits: BenefitCells,
    added: TotalFormulas,
    cashed: CashableCells,
) -> Range:
    """Fill the sheet beside the names; say of each column whether it agrees with the total of all lines."""
    sheet = _Columns(book, tuple(named.labels))
    sheet.begin()
    rows = range(len(named.labels))
    pays = [
        sheet.add(
            f"Pays of “{name}”, £",
            [sum_product(added.paid, counts, costs.shares[row]) for row in rows],
            added.cash[name],
            "" if place else "pays",
        )
        for place, (name, counts) in enumerate(costs.cash.items())
    ]
    gains = [
        sheet.add(
            f"Gains, {each}, £",
            [sum_product(added.gained, counts, benefits.shares[row]) for row in rows],
            sum_product(added.gained, counts),
        )
        for each, counts in benefits.of_class.items()
    ]
    gained = sheet.add("All gains, £", [_added([of[row] for of in gains]) for row in rows], sum_(added.gained), "gains")
    gives = sheet.add(
        "Loses in transfers, £",
        [sum_product(added.gained, benefits.gives[row]) for row in rows],
        sum_product(added.gained, benefits.gives[-1]),
        "gives",
    )
    sheet.add(
        "Net, £",
        [gained[row] - pays[0][row] - gives[row] for row in rows],
        sum_(added.gained) - added.cash[book.model.headline] - sum_product(added.gained, benefits.gives[-1]),
        "net",
    )
    if cashed.by_agency:
        sums = [cashed.by_agency.get(key, formula(0)) for key in named.labels]
        sheet.add("Can take out of budgets, £", sums, cashed.whole, "cashable")
    return Range(sheet.checks)


class _Columns:
    """Columns of pounds with a row for each agency, and below them their sum, what it should be, and a check."""

    def __init__(self, book: WorkbookBuilder, keys: Sequence[str]) -> None:
        self._book, self._page, self._keys = book, book.page("Agencies"), keys
        self._next, self._below = 2, HEADINGS + 1 + len(keys)
        self.checks: list[Cell] = []

    def begin(self) -> None:
        """Put the head of the sheet and the words of its last rows."""
        self._page.begin(
            "Agencies",
            "Who pays and who gains, in pounds as they are worth in year 0. Net = all gains less what is paid of the "
            "headline set, which is the first, and less what is lost in transfers. What is given in kind is left out.",
        )
        self._page.freeze(HEADINGS + 1, 1)
        self._page.columns(HEADINGS, ("Agency",))
        self._page.columns(HEADINGS, ("Public body",), 1, CellRole.LINE)
        for row, words in enumerate(("All agencies", "Total of all costs and lines", "Check"), self._below):
            role = CellRole.TOTAL if row == self._below else CellRole.LABEL
            self._page.say(row, 0, words, role)
            self._page.say(row, 1, "", role)

    def add(self, heading: str, contents: Sequence[Formula], total: Formula, result: str = "") -> Range:
        """Fill one column. With a name of a result, each agency's cell is that Figure of it."""
        page, column, below = self._page, self._next, self._below
        page.columns(HEADINGS, (heading,), column, CellRole.LINE)
        cells = Range(
            [page.put(row, column, each, NumberFormat.PENCE) for row, each in enumerate(contents, HEADINGS + 1)]
        )
        for key, cell in zip(self._keys, cells, strict=True):
            if result:
                self._book.result(f"agency.{key}.{result}", cell)
        together = page.put(below, column, sum_(cells), NumberFormat.PENCE, CellRole.TOTAL)
        right = page.put(below + 1, column, total, NumberFormat.PENCE)
        self.checks.append(page.put(below + 2, column, if_(absolute(together - right) < PENNY, AGREES, DIFFERS)))
        self._next += 1
        return cells


def _added(each: Sequence[Cell]) -> Formula:
    added: Formula = each[0]
    for more in each[1:]:
        added = added + more
    return added

"""The sheet Payback: the balance of all that came less all that was paid, and when it turns for the last time."""

from dataclasses import dataclass

from act.appraisal.engine.payback_words import BY_DAYS
from act.appraisal.model import DecisionBasis, Timing
from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.benefits import BenefitCells
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.costs import CostCells
from act.appraisal.workbook.formula import Formula, formula
from act.appraisal.workbook.functions import and_, if_, is_number, maximum, maximum_of, or_, sum_product
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.years import PoundsByYear, YearCells

NOT_REACHED = "not reached"
HEADINGS = (
    "Paid at its start",
    "Comes over the year",
    "Balance when that is paid",
    "Balance at its end",
    "Spent yet",
    "Has to be found",
    "Covered since, in years",
)
WIDE, HEAD, FIRST = len(HEADINGS), 4, 5
TITLES = {DecisionBasis.FISCAL: "Fiscal benefit and cash cost", DecisionBasis.PUBLIC: "Public value and all costs"}
WHEN = {False: "as it falls", True: "as it is worth in year 0"}


@dataclass(frozen=True, slots=True)
class PaybackCells:
    """Years until cost is covered for good, or that it is not, by decision and whether discounted; and the peak."""

    years: dict[tuple[DecisionBasis, bool], Cell]
    peaks: dict[tuple[DecisionBasis, bool], Cell]


def payback(book: WorkbookBuilder, years: YearCells, costs: CostCells, benefits: BenefitCells) -> PaybackCells:
    """Fill the sheet: for each decision that is asked for, as pounds fall and as they are worth."""
    page, bases = book.page("Payback"), [DecisionBasis.FISCAL]
    if book.model.decision is DecisionBasis.PUBLIC:
        bases.append(DecisionBasis.PUBLIC)
    page.widths(12, 14, *(16 for _ in range(2 * (WIDE + 1) * len(bases))))
    page.begin(
        "Payback",
        "Year t runs from t to t + 1 years after the start: a cost falls at its start unless the file says otherwise, "
        "and benefit comes evenly over it. Covered is when the balance turns for the last time.",
    )
    page.columns(HEAD, ("Year", ""))
    page.freeze(FIRST, 2)
    for row, name in enumerate((*book.year_names, "end"), FIRST):
        page.put(row, 0, float(row - FIRST), NumberFormat.YEAR, CellRole.YEAR)
        page.say(row, 1, name, CellRole.QUIET)
    last = FIRST + len(book.year_names) + 1
    page.say(last, 0, "In the end", CellRole.TOTAL)
    page.say(last, 1, "", CellRole.TOTAL)
    found, peaks, column = dict[tuple[DecisionBasis, bool], Cell](), dict[tuple[DecisionBasis, bool], Cell](), 2
    for basis in bases:
        for discounted, block in ((False, years.falls), (True, years.worth)):
            page.say(HEAD - 1, column, f"{TITLES[basis]}, {WHEN[discounted]}", CellRole.HEADING)
            page.columns(HEAD, HEADINGS, column, CellRole.LINE)
            flows = _Flows(book, block, costs, benefits, basis)
            found[basis, discounted], peaks[basis, discounted] = _balance(book, flows, column, last)
            column += WIDE + 1
    return PaybackCells(found, peaks)


def by_days(book: WorkbookBuilder) -> PaybackCells:
    """Say that the payback of this run goes by days, which no sheet has: its results are numbers, and no formulas."""
    page = book.page("Payback")
    page.widths(12, 14)
    page.begin(
        "Payback", f"{BY_DAYS}. The days are in the record that this was made from, so it is a number on Summary."
    )
    return PaybackCells({}, {})


@dataclass(frozen=True, slots=True)
class _Flows:
    """What is paid and what comes in each year, as formulas, by the rule of act.appraisal.engine.payback."""

    book: WorkbookBuilder
    block: PoundsByYear
    costs: CostCells
    benefits: BenefitCells
    basis: DecisionBasis

    def at(self, year: int) -> Formula:
        """Return what is paid at the start of a year: what falls there, and at the end of the year before."""
        paid = self._paid(year, Timing.START)
        return paid + self._paid(year - 1, Timing.END) if self._has(Timing.END) and year else paid

    def over(self, year: int) -> Formula:
        """Return what comes evenly over a year, less what is spent as evenly."""
        came = self._came(year)
        return came - self._paid(year, Timing.MIDDLE) if self._has(Timing.MIDDLE) else came

    def spent(self, year: int) -> Formula:
        """Return all that is spent in a year, whenever in it."""
        return self._paid(year, None)

    def _has(self, timing: Timing) -> bool:
        return any(cost.timing is timing for cost in self.book.model.costs)

    def _paid(self, year: int, timing: Timing | None) -> Formula:
        model, head = self.book.model, self.book.model.headline
        if not 0 <= year < model.years:
            return formula(0)
        if timing in (None, Timing.START) and not (self._has(Timing.MIDDLE) or self._has(Timing.END)):
            return self._counted(self.block.row_of_costs(year), self.costs.cash[head], self.costs.kind[head])
        total: Formula = formula(0)
        for place, cost in enumerate(model.costs):
            if timing in (None, cost.timing):
                counts = self.costs.cash[head][place]
                if self.basis is DecisionBasis.PUBLIC:
                    total = total + self.block.of_cost(place, year) * (counts + self.costs.kind[head][place])
                else:
                    total = total + self.block.of_cost(place, year) * counts
        return total

    def _counted(self, row: Range, cash: Range, kind: Range) -> Formula:
        paid = sum_product(row, cash)
        return paid + sum_product(row, kind) if self.basis is DecisionBasis.PUBLIC else paid

    def _came(self, year: int) -> Formula:
        fiscal, economic, social = (self.block.benefit(each)[year] for each in ValueClass)
        if self.basis is DecisionBasis.FISCAL:
            return fiscal
        lines = self.block.row_of_benefits(year)
        return fiscal + economic + social - sum_product(lines, self.benefits.transfer, self.benefits.counted)


def _balance(book: WorkbookBuilder, flows: _Flows, column: int, last: int) -> tuple[Cell, Cell]:
    """Follow the balance down the years; return when it turns for the last time, and the most that has to be found."""
    page, years = book.page("Payback"), book.model.years
    balance, spent, since = formula(0), formula("no"), formula("")
    found = list[Cell]()
    for row, number in enumerate(range(years + 1), FIRST):
        year, ends = Cell(page.name, row, 0, float(number)), number == years
        paid = page.put(row, column, flows.at(number), NumberFormat.PENCE)
        came = page.put(row, column + 1, formula(0) if ends else flows.over(number), NumberFormat.PENCE)
        before = page.put(row, column + 2, balance - paid, NumberFormat.PENCE)
        after = page.put(row, column + 3, before + came, NumberFormat.PENCE)
        begun = page.put(row, column + 4, spent if ends else _begun(spent, flows.spent(number), first=number == 0))
        short = if_(begun.says("yes"), maximum(0, 0 - before, 0 - after), 0)
        found.append(page.put(row, column + 5, short, NumberFormat.PENCE))
        since = page.put(row, column + 6, _since(year, begun, before, after, since), NumberFormat.NUMBER)
        balance, spent = after, begun
    for blank in range(column, column + 5):
        page.say(last, blank, "", CellRole.TOTAL)
    peak = page.put(last, column + 5, maximum_of(Range(found)), NumberFormat.PENCE, CellRole.TOTAL)
    turned = page.put(last, column + 6, if_(is_number(since), since, NOT_REACHED), NumberFormat.NUMBER, CellRole.TOTAL)
    return turned, peak


def _begun(before: Formula, spent: Formula, *, first: bool) -> Formula:
    paid = spent > 0
    return if_(paid if first else or_(before.says("yes"), paid), "yes", "no")


def _since(year: Cell, begun: Cell, before: Cell, after: Cell, since: Formula) -> Formula:
    """Say since when the balance is not below nothing; no words where it is, or nothing is spent yet."""
    turning = year + before / (before - after)
    kept = if_(is_number(since), since, year)
    return if_(and_(begun.says("yes"), after >= 0), if_(before < 0, turning, kept), "")

"""The sheet Benefits: who is reached, what changes for them, and what that is worth in a year at its full height."""

from dataclasses import dataclass

from act.appraisal.model import Benefit, Counterfactual
from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.agency_names import AgencyRows
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.functions import if_
from act.appraisal.workbook.outcomes import outcomes, worth
from act.appraisal.workbook.prices import PriceCells
from act.appraisal.workbook.shares import public_part, share_rows
from act.appraisal.workbook.sheet_writer import YES_OR_NO, InputCell
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.table import LineTable

NOT_SAID = "not said"


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitCells:
    """For each line: pounds a year at full height and the bias on them, shares by agency, what is cashable and when.

    `changed` is outcomes for each 1 of the entry; `gives` are shares of those who lose what others gain, `counted` the
    share that no public body loses. `of_class` and `transfer` are 1 or 0 where a line counts there.
    """

    table: LineTable
    pounds: Range
    bias: Range
    changed: Range
    shares: list[Range]
    gives: list[Range]
    counted: Range
    of_class: dict[ValueClass, Range]
    transfer: Range
    cashed: Range
    cashed_from: Range


def benefits(book: WorkbookBuilder, prices: PriceCells, agencies: AgencyRows) -> BenefitCells:
    """Fill the sheet but for the present values, which the sheet Years gives."""
    page, lines = book.page("Benefits"), book.model.benefits
    table = LineTable(page, book.input_cells, ("Each line has a column", "Unit"), [line.label for line in lines])
    page.begin(
        "Benefits",
        "Outcomes = population x engagement x retention x impact x (1 - deadweight) x attribution; "
        "pounds a year = outcomes x units each x price. Optimism bias is taken off each year's on the sheet Years; a "
        "loss is made larger by it.",
    )
    of_class, transfer, against = _kinds(table, lines)
    changed = outcomes(table, lines, against)
    pounds, bias = worth(table, lines, prices, changed)
    table.heading("Who gains")
    shares = share_rows(table, agencies, [line.gains for line in lines])
    gives, counted = _given_away(table, lines, agencies)
    cashed, begins = _cashed(table, lines)
    return BenefitCells(
        table=table,
        pounds=pounds,
        bias=bias,
        changed=changed,
        shares=shares,
        gives=gives,
        counted=counted,
        of_class=of_class,
        transfer=transfer,
        cashed=cashed,
        cashed_from=begins,
    )


def _kinds(table: LineTable, lines: tuple[Benefit, ...]) -> tuple[dict[ValueClass, Range], Range, Range]:
    classes = table.row(
        "Class", "", [InputCell(value=line.value_class.value, choices=tuple(ValueClass)) for line in lines]
    )
    moved = table.row(
        "Only moves money from one to another",
        "a transfer: yes or no",
        [InputCell(value=YES_OR_NO[not line.transfer], choices=YES_OR_NO) for line in lines],
    )
    of_class = {
        each: table.row(f"Counts as {each}", "1 or 0", [if_(cell.says(each), 1, 0) for cell in classes])
        for each in ValueClass
    }
    transfer = table.row("Counts as a transfer", "1 or 0", [if_(cell.says("yes"), 1, 0) for cell in moved])
    against = table.row(
        "Impact is measured against",
        "comparison, judged or none",
        [InputCell(value=line.counterfactual.value, choices=tuple(Counterfactual)) for line in lines],
    )
    return of_class, transfer, against


def _given_away(table: LineTable, lines: tuple[Benefit, ...], agencies: AgencyRows) -> tuple[list[Range], Range]:
    """Put whose loss a transfer is; of a line that is none, or does not say, nobody's."""
    table.heading("Who loses the same pounds, where it is a transfer")
    gives = share_rows(table, agencies, [line.pays for line in lines])
    public = public_part(agencies, gives, len(lines))
    return gives, table.row(
        "Counted in the totals", "share public bodies do not lose", [1 - part for part in public], NumberFormat.SHARE
    )


def _cashed(table: LineTable, lines: tuple[Benefit, ...]) -> tuple[Range, Range]:
    table.heading("What can be taken out of a budget")
    given = [line.cashable for line in lines]
    share = table.row(
        "Cashable share", "share", [each.share if each else NOT_SAID for each in given], NumberFormat.SHARE
    )
    begins = table.row(
        "From year",
        "year, counted from 0",
        [InputCell(value=float(each.from_year), least=0.0) if each else NOT_SAID for each in given],
    )
    table.row("Why", "", [each.reason if each else "" for each in given], role=CellRole.QUIET)
    return share, begins

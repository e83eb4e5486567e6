"""The sheet Costs: what each cost comes to for one of its years, in which years, who pays, and what it counts in."""

from dataclasses import dataclass

from act.appraisal.model import Cost
from act.appraisal.workbook.agency_names import AgencyRows
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import and_, if_
from act.appraisal.workbook.index import IndexCells
from act.appraisal.workbook.prices import PriceCells
from act.appraisal.workbook.shares import public_part, share_rows
from act.appraisal.workbook.sheet_writer import YES_OR_NO, InputCell
from act.appraisal.workbook.source_notes import optimism_note
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.table import LineTable, year_of

IN_KIND = "in kind"
KINDS = ("capital", "revenue", IN_KIND)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostCells:
    """For each cost: pounds for one of its years and the bias on them, multiples by year, and shares.

    `cash` and `kind` are 1 or 0 where it counts in a set; `every_cash` where it is cash at all.
    """

    table: LineTable
    pounds: Range
    bias: Range
    multiples: list[Range]
    shares: list[Range]
    public: Range
    cash: dict[str, Range]
    kind: dict[str, Range]
    every_cash: Range


def costs(
    book: WorkbookBuilder, price_year: Cell, index: IndexCells, prices: PriceCells, agencies: AgencyRows
) -> CostCells:
    """Fill the sheet but for the present values, which the sheet Years gives."""
    page, given = book.page("Costs"), book.model.costs
    table = LineTable(page, book.input_cells, ("Each cost has a column", "Unit"), [cost.label for cost in given])
    page.begin(
        "Costs",
        "Pounds for one of its years = pounds in the appraisal's prices x quantity. Optimism bias is added to each "
        "year's on the sheet Years; an income is made smaller by it."
        if given
        else "No cost is given.",
    )
    kinds, pounds, bias = _pounds(book, table, price_year, index, prices)
    table.heading("When", "How many times the pounds above fall in each year.")
    multiples = table.years(
        book.year_names,
        lambda cost, year, _: InputCell(value=year_of(given[cost].by_year, year)),
        NumberFormat.MULTIPLE,
    )
    table.heading("Who pays")
    shares = share_rows(table, agencies, [cost.pays for cost in given])
    public = table.row(
        "Paid by public bodies",
        "share",
        public_part(agencies, shares, len(given)),
        NumberFormat.SHARE,
    )
    cash, kind = _sets(book, table, kinds)
    return CostCells(
        table=table,
        pounds=pounds,
        bias=bias,
        multiples=multiples,
        shares=shares,
        public=public,
        cash=cash,
        kind=kind,
        every_cash=table.row("Counts as cash", "1 or 0", [if_(each.differs(IN_KIND), 1, 0) for each in kinds]),
    )


def _pounds(
    book: WorkbookBuilder, table: LineTable, price_year: Cell, index: IndexCells, prices: PriceCells
) -> tuple[Range, Range, Range]:
    given = book.model.costs
    kinds = table.row("Kind", "in kind: nobody pays money", [_kind(cost) for cost in given])
    priced = [prices.of(cost.unit_price) for cost in given]
    table.heading("What it comes to")
    price = table.row(
        "Pounds",
        "£",
        [row.pounds if row else cost.unit_price.pounds for row, cost in zip(priced, given, strict=True)],
        NumberFormat.PENCE,
    )
    table.row("Where they stand", "", [f"Prices, {row.pounds.address}" if row else "here" for row in priced])
    year = table.row(
        "In prices of",
        "year",
        [
            row.year if row else InputCell(value=cost.unit_price.price_year)
            for row, cost in zip(priced, given, strict=True)
        ],
    )
    own = table.row("Index of that year", "index", [index.of(each) for each in year], NumberFormat.FACTOR)
    target = table.row(
        "Index of the appraisal's year", "index", [index.of(price_year) for _ in given], NumberFormat.FACTOR
    )
    uprated = table.row(
        "Pounds in the appraisal's prices",
        "£",
        [each * to / of for each, to, of in zip(price, target, own, strict=True)],
        NumberFormat.PENCE,
    )
    many = table.row("Quantity", "how many of them", [cost.quantity for cost in given])
    bias = table.row("Optimism bias added", "share", [cost.optimism.share for cost in given], NumberFormat.SHARE)
    table.row("Which rests on", "", [optimism_note(cost.optimism) for cost in given], role=CellRole.QUIET)
    pounds = table.row(
        "Pounds for one of its years",
        "£",
        [one * number for one, number in zip(uprated, many, strict=True)],
        NumberFormat.PENCE,
        CellRole.TOTAL,
    )
    return kinds, pounds, bias


def _sets(book: WorkbookBuilder, table: LineTable, kinds: Range) -> tuple[dict[str, Range], dict[str, Range]]:
    cash, kind = dict[str, Range](), dict[str, Range]()
    for name in book.model.sets:
        table.heading(f"The set “{name}”")
        within = table.row(
            "Belongs to it",
            "yes or no",
            [InputCell(value=YES_OR_NO[name not in cost.sets], choices=YES_OR_NO) for cost in book.model.costs],
        )
        cash[name] = table.row(
            "Counts in it as cash", "1 or 0", [_counts(*each) for each in zip(within, kinds, strict=True)]
        )
        kind[name] = table.row(
            "Counts in it as given in kind",
            "1 or 0",
            [if_(and_(each.says("yes"), of.says(IN_KIND)), 1, 0) for each, of in zip(within, kinds, strict=True)],
        )
    return cash, kind


def _counts(within: Formula, kind: Formula) -> Formula:
    return if_(and_(within.says("yes"), kind.differs(IN_KIND)), 1, 0)


def _kind(cost: Cost) -> InputCell:
    return InputCell(value=cost.kind.replace("_", " "), choices=KINDS)

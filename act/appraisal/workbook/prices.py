"""The sheet Prices: what one unit costs, in the money of its own year and of the appraisal's, and who says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from act.appraisal.model import UnitPrice
from act.appraisal.model.labels import label_of
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.index import IndexCells
from act.appraisal.workbook.inputs import Inputs
from act.appraisal.workbook.sheet_writer import InputCell
from act.appraisal.workbook.source_notes import checked
from act.appraisal.workbook.styles import CellRole, NumberFormat

HEADINGS = (
    "Code",
    "What one unit is",
    "Price",
    "Unit",
    "In prices of",
    "Index of that year",
    "Index of the appraisal's year",
    "Price in the appraisal's year",
    "Class",
    "Agency",
    "Edition",
    "Source",
    "Licence",
    "Checked",
)

SEE_LINE = "see line"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """A price: its cell, that of its year, those of both indices, and that of the price after uprating."""

    pounds: Cell
    year: Cell
    own: Cell
    target: Cell
    uprated: Cell


@dataclass(frozen=True, slots=True)
class PriceCells:
    """Unit costs by what they are; a unit cost that several lines use stands once."""

    rows: dict[tuple[str, ...], PriceRow]

    def of(self, money: UnitPrice) -> PriceRow | None:
        """Return the row of a price, None for an amount that stands in a cost itself."""
        return self.rows.get(_key(money))


def prices(book: WorkbookBuilder, asked: Inputs, index: IndexCells) -> PriceCells:
    """Fill the sheet."""
    page = book.page("Prices")
    page.widths(11, 34, 13, 12, 10, 10, 12, 13, 9, 17, 9, 42, 12, 12)
    page.begin("Prices", "Pounds for one unit. Price in the appraisal's year = price x index of that year / own index.")
    page.columns(3, HEADINGS)
    page.freeze(4, 2)
    rows: dict[tuple[str, ...], PriceRow] = {}
    for money in _monies(book):
        if _key(money) not in rows:
            rows[_key(money)] = _priced(book, money, 4 + len(rows), asked, index)
        book.given.cells[money.pounds.key] = rows[_key(money)].pounds
    if not rows:
        page.say(4, 0, "No line uses a unit cost.")
    return PriceCells(rows)


def _monies(book: WorkbookBuilder) -> Iterator[UnitPrice]:
    yield from (line.money for line in book.model.benefits)
    yield from (cost.money for cost in book.model.costs if not stands_in_cost(cost.money, cost.key))


def stands_in_cost(money: UnitPrice, cost: str) -> bool:
    """Tell whether pounds are an amount of a cost: its own, or a shared input used as one."""
    key = money.pounds.key
    return money.record is None and key != f"{cost}.unit_cost" and not key.startswith("unit_costs.")


def _key(money: UnitPrice) -> tuple[str, ...]:
    if money.record is None:
        return money.pounds.key, money.price_year
    return *money.record.key, money.price_year, repr(money.pounds.value)


def _priced(book: WorkbookBuilder, money: UnitPrice, row: int, asked: Inputs, index: IndexCells) -> PriceRow:
    page, record = book.page("Prices"), money.record
    page.say(row, 0, record.code if record else "own", CellRole.LABEL)
    page.say(row, 1, record.title if record else label_of(book.model, money.pounds), CellRole.LABEL)
    pounds = book.given.put(page, row, 2, money.pounds, NumberFormat.PENCE)
    page.say(row, 3, money.unit, CellRole.QUIET)
    year = page.put(row, 4, InputCell(value=money.price_year))
    own = page.put(row, 5, index.of(year), NumberFormat.FACTOR)
    target = page.put(row, 6, index.of(asked.price_year), NumberFormat.FACTOR)
    uprated = page.put(row, 7, pounds * target / own, NumberFormat.PENCE, CellRole.RESULT)
    for column, words in enumerate(_origin(book, money), 8):
        page.say(row, column, words, CellRole.QUIET)
    return PriceRow(pounds=pounds, year=year, own=own, target=target, uprated=uprated)


def _origin(book: WorkbookBuilder, money: UnitPrice) -> tuple[str, ...]:
    record = money.record
    if record is None:
        return SEE_LINE, SEE_LINE, "", money.pounds.source, "", checked(money.verified)
    agency = book.model.agencies[record.agency].label
    return record.value_class, agency, record.edition, record.origin, record.licence, checked(record.verified)

"""The sheet Prices: what one unit costs, in the money of its own year and of the appraisal's, and who says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from act.appraisal.model import UnitPrice
from act.appraisal.model.labels import label_of
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.index import IndexCells
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

    def of(self, unit_price: UnitPrice) -> PriceRow | None:
        """Return the row of a price, None for an amount that stands in a cost itself."""
        return self.rows.get(_key(unit_price))


def prices(book: WorkbookBuilder, price_year: Cell, index: IndexCells) -> PriceCells:
    """Fill the sheet."""
    page = book.page("Prices")
    page.widths(11, 34, 13, 12, 10, 10, 12, 13, 9, 17, 9, 42, 12, 12)
    page.begin("Prices", "Pounds for one unit. Price in the appraisal's year = price x index of that year / own index.")
    page.columns(3, HEADINGS)
    page.freeze(4, 2)
    rows: dict[tuple[str, ...], PriceRow] = {}
    for unit_price in _unit_prices(book):
        if _key(unit_price) not in rows:
            rows[_key(unit_price)] = _priced(book, unit_price, 4 + len(rows), price_year, index)
        book.input_cells.cells[unit_price.pounds.key] = rows[_key(unit_price)].pounds
    if not rows:
        page.say(4, 0, "No line uses a unit cost.")
    return PriceCells(rows)


def _unit_prices(book: WorkbookBuilder) -> Iterator[UnitPrice]:
    yield from (line.unit_price for line in book.model.benefits)
    yield from (cost.unit_price for cost in book.model.costs if not stands_in_cost(cost.unit_price, cost.key))


def stands_in_cost(unit_price: UnitPrice, cost: str) -> bool:
    """Tell whether pounds are an amount of a cost: its own, or a shared input used as one."""
    key = unit_price.pounds.key
    return unit_price.record is None and key != f"{cost}.unit_cost" and not key.startswith("unit_costs.")


def _key(unit_price: UnitPrice) -> tuple[str, ...]:
    if unit_price.record is None:
        return unit_price.pounds.key, unit_price.price_year
    return *unit_price.record.key, unit_price.price_year, repr(unit_price.pounds.value)


def _priced(book: WorkbookBuilder, unit_price: UnitPrice, row: int, price_year: Cell, index: IndexCells) -> PriceRow:
    page, record = book.page("Prices"), unit_price.record
    page.say(row, 0, record.code if record else "own", CellRole.LABEL)
    page.say(row, 1, record.title if record else label_of(book.model, unit_price.pounds), CellRole.LABEL)
    pounds = book.input_cells.put(page, row, 2, unit_price.pounds, NumberFormat.PENCE)
    page.say(row, 3, unit_price.unit, CellRole.QUIET)
    year = page.put(row, 4, InputCell(value=unit_price.price_year))
    own = page.put(row, 5, index.of(year), NumberFormat.FACTOR)
    target = page.put(row, 6, index.of(price_year), NumberFormat.FACTOR)
    uprated = page.put(row, 7, pounds * target / own, NumberFormat.PENCE, CellRole.RESULT)
    for column, words in enumerate(_origin(book, unit_price), 8):
        page.say(row, column, words, CellRole.QUIET)
    return PriceRow(pounds=pounds, year=year, own=own, target=target, uprated=uprated)


def _origin(book: WorkbookBuilder, unit_price: UnitPrice) -> tuple[str, ...]:
    record = unit_price.record
    if record is None:
        return SEE_LINE, SEE_LINE, "", unit_price.pounds.source, "", checked(unit_price.verified)
    agency = book.model.agencies[record.agency].label
    return record.value_class, agency, record.edition, record.origin, record.licence, checked(unit_price.verified)

"""The sheet Prices: what one unit costs, in the money of its own year and of the appraisal's, and who says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from act.appraisal.model import Money
from act.appraisal.model.labels import label_of
from act.appraisal.workbook.builder import Book
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.index import Index
from act.appraisal.workbook.inputs import Inputs, checked
from act.appraisal.workbook.sheet_writer import Input
from act.appraisal.workbook.styles import Role, Shape

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
class Priced:
    """A price: its cell, that of its year, those of both indices, and that of the price after uprating."""

    pounds: Cell
    year: Cell
    own: Cell
    target: Cell
    uprated: Cell


@dataclass(frozen=True, slots=True)
class Prices:
    """Unit costs by what they are; a unit cost that several lines use stands once."""

    rows: dict[tuple[str, ...], Priced]

    def of(self, money: Money) -> Priced | None:
        """The row of a price, None for an amount that stands in a cost itself."""
        return self.rows.get(_key(money))


def prices(book: Book, asked: Inputs, index: Index) -> Prices:
    """Fills the sheet."""
    page = book.page("Prices")
    page.widths(11, 34, 13, 12, 10, 10, 12, 13, 9, 17, 9, 42, 12, 12)
    page.begin("Prices", "Pounds for one unit. Price in the appraisal's year = price x index of that year / own index.")
    page.columns(3, HEADINGS)
    page.freeze(4, 2)
    rows: dict[tuple[str, ...], Priced] = {}
    for money in _monies(book):
        if _key(money) not in rows:
            rows[_key(money)] = _priced(book, money, 4 + len(rows), asked, index)
        book.given.cells[money.pounds.key] = rows[_key(money)].pounds
    if not rows:
        page.say(4, 0, "No line uses a unit cost.")
    return Prices(rows)


def _monies(book: Book) -> Iterator[Money]:
    yield from (line.money for line in book.model.benefits)
    yield from (cost.money for cost in book.model.costs if not stands_in_cost(cost.money, cost.key))


def stands_in_cost(money: Money, cost: str) -> bool:
    """Whether pounds are an amount of a cost: its own, or a shared input used as one."""
    key = money.pounds.key
    return money.record is None and key != f"{cost}.unit_cost" and not key.startswith("unit_costs.")


def _key(money: Money) -> tuple[str, ...]:
    if money.record is None:
        return money.pounds.key, money.price_year
    return *money.record.key, money.price_year, repr(money.pounds.value)


def _priced(book: Book, money: Money, row: int, asked: Inputs, index: Index) -> Priced:
    page, record = book.page("Prices"), money.record
    page.say(row, 0, record.code if record else "own", Role.LABEL)
    page.say(row, 1, record.title if record else label_of(book.model, money.pounds), Role.LABEL)
    pounds = book.given.put(page, row, 2, money.pounds, Shape.PENCE)
    page.say(row, 3, money.unit, Role.QUIET)
    year = page.put(row, 4, Input(value=money.price_year))
    own = page.put(row, 5, index.of(year), Shape.FACTOR)
    target = page.put(row, 6, index.of(asked.price_year), Shape.FACTOR)
    uprated = page.put(row, 7, pounds * target / own, Shape.PENCE, Role.RESULT)
    for column, words in enumerate(_origin(book, money), 8):
        page.say(row, column, words, Role.QUIET)
    return Priced(pounds=pounds, year=year, own=own, target=target, uprated=uprated)


def _origin(book: Book, money: Money) -> tuple[str, ...]:
    record = money.record
    if record is None:
        return SEE_LINE, SEE_LINE, "", money.pounds.source, "", checked(money.verified)
    agency = book.model.agencies[record.agency].label
    return record.value_class, agency, record.edition, record.origin, record.licence, checked(record.verified)

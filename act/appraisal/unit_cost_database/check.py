"""The Greater Manchester Unit Cost Database: every updated value in it, worked out again with its own price index.

Reading and reporting only: nothing is stored.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from act.appraisal.deflator import Deflator, UnknownYear
from act.appraisal.unit_cost_database.layout import (
    Edition,
    SheetColumns,
    Sheets,
    edition,
    index_of,
    number,
    text,
    themes,
)

CLOSE = Decimal("1e-9")
"""How far a value may lie from ours, as a share of it: a spreadsheet keeps some fifteen digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatedValue:
    """One value of the workbook in two prices, and what it should be. Rows count as a spreadsheet counts them."""

    sheet: str
    row: int
    code: str
    value_class: str
    value: Decimal | None
    year: str
    updated: Decimal | None
    expected: Decimal | None

    @property
    def matches(self) -> bool:
        """Whether the workbook's updated value is the one that its own index gives."""
        if self.updated is None or self.expected is None:
            return False
        return abs(self.updated - self.expected) <= CLOSE * max(abs(self.expected), Decimal(1))

    @property
    def sentence(self) -> str:
        """Where it is, what is there and what was expected."""
        where = f"{self.sheet}, row {self.row} ({self.code or 'no code'}), {self.value_class}"
        there = f"{self.value} of {self.year or 'no year'}"
        if self.updated is None:
            return f"{where}: {there} has no updated value beside it."
        if self.expected is None:
            return f"{where}: {self.updated} cannot be checked, as {there} is not a value of a year in the price index."
        return f"{where}: {there} is updated to {self.updated}; expected {self.expected:.10f}."


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookCheck:
    """What a workbook holds: its edition, the year its updated values are in, its rows, and every value."""

    edition: Edition
    price_year: str
    rows: int
    values: tuple[UpdatedValue, ...]

    @property
    def updated(self) -> tuple[UpdatedValue, ...]:
        """The values that the workbook gives in newer prices."""
        return tuple(value for value in self.values if value.updated is not None)

    @property
    def alone(self) -> tuple[UpdatedValue, ...]:
        """Values with no updated value beside them."""
        return tuple(value for value in self.values if value.updated is None)

    @property
    def amiss(self) -> tuple[UpdatedValue, ...]:
        """Updated values that are not what the workbook's own index gives."""
        return tuple(value for value in self.updated if not value.matches)

    @property
    def by_class(self) -> dict[str, int]:
        """How many updated values there are of each class."""
        return dict(Counter(value.value_class for value in self.updated))

    def as_dict(self) -> dict[str, object]:
        """Give everything as plain values, for other programs."""
        return {
            "edition": self.edition.name,
            "updated": self.edition.updated,
            "licence": self.edition.licence,
            "price_year": self.price_year,
            "rows": self.rows,
            "values": len(self.updated),
            "by_class": self.by_class,
            "match": len(self.updated) - len(self.amiss),
            "amiss": [_plain(value) for value in self.amiss],
            "without_updated_value": [_plain(value) for value in self.alone],
        }


def check_workbook(sheets: Sheets) -> WorkbookCheck:
    """Read a workbook given as its sheets' cells, and work every updated value out again.

    Raises NotTheUnitCostDatabase.
    """
    which = edition(sheets)
    index, price_year = index_of(sheets, which.name)
    expect = partial(_expected, index, price_year)
    rows, values = 0, list[UpdatedValue]()
    for sheet, columns, lines in themes(sheets):
        for row, cells in enumerate(lines, start=columns.first):
            if text(cells, columns.detail):
                rows += 1
                values += _values(sheet, row, columns, cells, expect)
    return WorkbookCheck(edition=which, price_year=price_year, rows=rows, values=tuple(values))


def _values(
    sheet: str,
    row: int,
    columns: SheetColumns,
    cells: Sequence[object],
    expect: Callable[[Decimal, str], Decimal | None],
) -> Iterator[UpdatedValue]:
    for value_class, place in columns.values.items():
        value, year, updated = number(cells, place.value), text(cells, place.year), number(cells, place.updated)
        if value is None and updated is None:
            continue
        yield UpdatedValue(
            sheet=sheet,
            row=row,
            code=text(cells, columns.code),
            value_class=value_class,
            value=value,
            year=year,
            updated=updated,
            expected=None if value is None else expect(value, year),
        )


def _expected(index: Deflator, price_year: str, value: Decimal, year: str) -> Decimal | None:
    try:
        return index.uprate(value, year, price_year)
    except UnknownYear:
        return None


def _plain(value: UpdatedValue) -> dict[str, object]:
    return {
        "sheet": value.sheet,
        "row": value.row,
        "code": value.code,
        "class": value.value_class,
        "value": None if value.value is None else str(value.value),
        "year": value.year,
        "updated": None if value.updated is None else str(value.updated),
        "expected": None if value.expected is None else str(value.expected),
        "what": value.sentence,
    }

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
    TITLE,
    Edition,
    SheetColumns,
    Sheets,
    edition,
    index_of,
    number,
    text,
    themes,
)
from act.appraisal.unit_cost_database.published import unlike_the_published
from act.appraisal.unit_cost_database.unread import (
    UnreadColumn,
    UnreadSheet,
    not_read,
    text_for_number,
    unread_columns,
    unread_sheets,
)
from act.appraisal.unit_cost_database.updated_value import UpdatedValue


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookCheck:
    """What a workbook holds: its edition, the year its updated values are in, its rows, and every value.

    `not_read` says what looks like a cost and could not be read, `unlike` in what it differs from the edition of its
    name that ships. `sheets` are those that costs are read from.
    """

    edition: Edition
    price_year: str
    rows: int
    values: tuple[UpdatedValue, ...]
    sheets: tuple[str, ...]
    unread_sheets: tuple[UnreadSheet, ...]
    unread_columns: tuple[UnreadColumn, ...]
    not_read: tuple[str, ...]
    unlike: tuple[str, ...]

    @property
    def updated(self) -> tuple[UpdatedValue, ...]:
        """The values that the workbook gives in newer prices, or where text stands in place of one."""
        return tuple(value for value in self.values if not value.alone)

    @property
    def alone(self) -> tuple[UpdatedValue, ...]:
        """Values with no updated value beside them."""
        return tuple(value for value in self.values if value.alone)

    @property
    def amiss(self) -> tuple[UpdatedValue, ...]:
        """Updated values that are not what the workbook's own index gives."""
        return tuple(value for value in self.updated if not value.matches)

    @property
    def by_class(self) -> dict[str, int]:
        """How many updated values there are of each class."""
        return dict(Counter(value.value_class for value in self.updated))

    @property
    def faults(self) -> int:
        """How many things are wrong: no other program should take a price from it before somebody has looked."""
        return len(self.amiss) + len(self.not_read) + len(self.unlike)

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
            "amiss": [value.as_dict() for value in self.amiss],
            "without_updated_value": [value.as_dict() for value in self.alone],
            "sheets": list(self.sheets),
            "sheets_not_read": [{"sheet": each.sheet, "numbers": each.numbers} for each in self.unread_sheets],
            "columns_not_read": [
                {"sheet": each.sheet, "column": each.column, "heading": each.heading, "numbers": each.numbers}
                for each in self.unread_columns
            ],
            "not_read": list(self.not_read),
            "unlike_the_published_edition": list(self.unlike),
        }


def check_workbook(sheets: Sheets) -> WorkbookCheck:
    """Read a workbook given as its sheets' cells, and work every updated value out again.

    Raises NotTheUnitCostDatabase.
    """
    which = edition(sheets)
    index, price_year, index_sheet = index_of(sheets, which.name)
    expect = partial(_expected, index, price_year)
    rows, values, read = 0, list[UpdatedValue](), list[str]()
    for sheet, columns, lines in themes(sheets):
        read.append(sheet)
        for row, cells in enumerate(lines, start=columns.first):
            if text(cells, columns.detail):
                rows += 1
                values += _values(sheet, row, columns, cells, expect)
    return WorkbookCheck(
        edition=which,
        price_year=price_year,
        rows=rows,
        values=tuple(values),
        sheets=tuple(read),
        unread_sheets=tuple(
            each for each in unread_sheets(sheets) if each.reason or each.sheet not in {which.sheet, index_sheet}
        ),
        unread_columns=unread_columns(sheets),
        not_read=tuple(not_read(sheets)),
        unlike=tuple(unlike_the_published(which.name, TITLE, values)),
    )


def _values(
    sheet: str,
    row: int,
    columns: SheetColumns,
    cells: Sequence[object],
    expect: Callable[[Decimal, str], Decimal | None],
) -> Iterator[UpdatedValue]:
    for value_class, place in columns.values.items():
        value, year, updated = number(cells, place.value), text(cells, place.year), number(cells, place.updated)
        wrong = text_for_number(cells, place.value) or text_for_number(cells, place.updated)
        if value is None and updated is None and not wrong:
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
            wrong=wrong,
        )


def _expected(index: Deflator, price_year: str, value: Decimal, year: str) -> Decimal | None:
    try:
        return index.uprate(value, year, price_year)
    except UnknownYear:
        return None

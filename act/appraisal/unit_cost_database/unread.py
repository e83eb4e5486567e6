"""What of a unit cost workbook is not read: sheets, columns and rows; and which of it looks like money."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from act.appraisal.unit_cost_database.layout import (
    CLASSES,
    CODE,
    DETAIL,
    HEADINGS_WITHIN,
    SUBHEADS,
    Cells,
    SheetColumns,
    Sheets,
    at,
    headings,
    number,
    text,
    themes,
)

NEEDED = {"“Cost code”": CODE, "“Cost / saving detail”": DETAIL, "“Fiscal”, “Economic” or “Social”": CLASSES}
"""The headings that a sheet of costs has, as they are named to a reader, and how they begin."""
ENOUGH = 2
"""A row with so many of those headings is one of a sheet of costs, whatever else is wrong with it."""
MONEY = ("estimated", "updated")
SAME_WORD = 0.75
"""How alike two words are, from 0 to 1, when one is a slip of the pen for the other: “Fiscl” for “Fiscal”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadSheet:
    """A sheet that no cost is read from. `reason`: why, if it looks like a sheet of costs; empty if it does not."""

    sheet: str
    numbers: int
    reason: str

    @property
    def sentence(self) -> str:
        """Say what is not read and why."""
        return f"{self.sheet} looks like a sheet of costs ({self.numbers:,} numbers) and is not read: {self.reason}."


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadColumn:
    """A column of a sheet of costs that nothing is taken from. `money`: it looks like one of pounds."""

    sheet: str
    column: str
    heading: str
    numbers: int
    money: bool

    @property
    def sentence(self) -> str:
        """Say which column is not read, and what it should perhaps be called."""
        first = self.heading.split(" ")[0].lower()
        near = [] if first in CLASSES else get_close_matches(first, CLASSES, 1, SAME_WORD)
        hint = f". Should its heading be “{near[0].capitalize()}”?" if near else "."
        place = f"{self.sheet}, column {self.column} (“{self.heading}”)"
        return f"{place}, holds {self.numbers:,} numbers and is not read{hint}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedCode:
    """A code that several rows have, so that whoever names it could mean either."""

    code: str
    places: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Name the rows."""
        return f"{self.code} is the code of {len(self.places)} rows: {', and '.join(self.places)}."


def unread_sheets(sheets: Sheets) -> tuple[UnreadSheet, ...]:
    """List the sheets that no cost is read from, in their order. Raises NotTheUnitCostDatabase if that is all."""
    read = {name for name, _, _ in themes(sheets)}
    return tuple(
        UnreadSheet(sheet=name, numbers=_numbers(rows), reason=_reason(rows))
        for name, rows in sheets.items()
        if name not in read
    )


def unread_columns(sheets: Sheets) -> tuple[UnreadColumn, ...]:
    """List the columns of sheets of costs that hold something and are not read."""
    return tuple(
        column for name, columns, lines in themes(sheets) for column in _columns(name, sheets[name], columns, lines)
    )


def unread_rows(sheets: Sheets) -> tuple[str, ...]:
    """Say which rows have a value and no words, and are therefore not read."""
    return tuple(
        f"{name}, row {row} ({text(cells, columns.code) or 'no code'}), has a value and no “Cost / saving detail”, "
        "so it is not read."
        for name, columns, lines in themes(sheets)
        for row, cells in enumerate(lines, start=columns.first)
        if not text(cells, columns.detail)
        and any(number(cells, at) is not None for of in columns.values.values() for at in (of.value, of.updated))
    )


def texts_for_numbers(sheets: Sheets) -> tuple[str, ...]:
    """Say which values are text where a number should be; updates are for the person who checks them."""
    return tuple(
        f"{name}, row {row} ({text(cells, columns.code) or 'no code'}), {value_class}: {words}"
        for name, columns, lines in themes(sheets)
        for row, cells in enumerate(lines, start=columns.first)
        for value_class, place in columns.values.items()
        if (words := text_for_number(cells, place.value))
    )


def text_for_number(cells: Sequence[object], place: int | None) -> str:
    """Say that a cell of numbers holds text: “£500” is not a number. Empty for a number or nothing."""
    if number(cells, place) is not None or not (words := text(cells, place)):
        return ""
    return f"“{words}” is {'text and ' * _like_a_number(words)}not a number."


def shared_codes(sheets: Sheets) -> tuple[SharedCode, ...]:
    """List the codes that more than one row has."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for name, columns, lines in themes(sheets):
        for row, cells in enumerate(lines, start=columns.first):
            if text(cells, columns.detail) and (code := text(cells, columns.code)):
                places[code].append(f"{name}, row {row}")
    return tuple(SharedCode(code=code, places=tuple(rows)) for code, rows in places.items() if len(rows) > 1)


def not_read(sheets: Sheets) -> Iterator[str]:
    """Say what looks like a cost and is not read, or could be read in two ways: none of it may pass in silence."""
    yield from (each.sentence for each in unread_sheets(sheets) if each.reason)
    yield from (each.sentence for each in unread_columns(sheets) if each.money)
    yield from unread_rows(sheets)
    yield from (each.sentence for each in shared_codes(sheets))


def _reason(rows: Cells) -> str:
    """Say why rows that look like costs are not read; empty if they do not look like costs."""
    best, place = max(((_found(row), -place) for place, row in enumerate(rows)), default=((), 0), key=_most)
    missing = [name for name in NEEDED if name not in best]
    if len(best) < ENOUGH:
        return ""
    if not missing:
        return f"its headings are in row {1 - place}, and are looked for in the first {HEADINGS_WITHIN}"
    return f"row {1 - place} has no heading {' and no heading '.join(missing)}"


def _found(row: Sequence[object]) -> tuple[str, ...]:
    heads = headings(row)
    return tuple(name for name, words in NEEDED.items() if at(heads, *words) is not None)


def _most(found: tuple[tuple[str, ...], int]) -> tuple[int, int]:
    return len(found[0]), found[1]


def _columns(name: str, rows: Cells, columns: SheetColumns, lines: Cells) -> Iterator[UnreadColumn]:
    above, below = rows[columns.headings - 1], rows[columns.first - 2]
    two = columns.first - columns.headings > 1
    for place in range(max(map(len, rows))):
        cells = [line[place] for line in lines if place < len(line)]
        if place in columns.read or not any(str(cell).strip() for cell in cells):
            continue
        heading = [text(above, place) or _left_of(above, place) * two, text(below, place) * two]
        numbers = _numbers([cells])
        yield UnreadColumn(
            sheet=name,
            column=_letters(place),
            heading=", ".join(filter(None, heading)) or "no heading",
            numbers=numbers,
            money=numbers > 0 and _money(columns, place, *(words.lower() for words in heading)),
        )


def _money(columns: SheetColumns, place: int, above: str, below: str) -> bool:
    """Tell whether a column is one of pounds by its headings, or by standing where an update is missing."""
    if any(words.startswith(MONEY) for words in (above, below)):
        return True
    if get_close_matches(above.split(" ")[0], CLASSES, 1, SAME_WORD) and not below.startswith(SUBHEADS):
        return True
    return any(of.value < place <= of.value + 2 for of in columns.values.values() if of.updated is None)


def _left_of(row: Sequence[object], place: int) -> str:
    """Read the heading that a column without one stands under: the next to its left."""
    return next((words for column in range(place, -1, -1) if (words := text(row, column))), "")


def _numbers(rows: Cells) -> int:
    """Count the numbers, also those that were typed as text: where nothing is read, nobody has said that they are."""
    return sum(
        number(row, place) is not None or _like_a_number(text(row, place).removeprefix("£"))
        for row in rows
        for place in range(len(row))
    )


def _like_a_number(words: str) -> bool:
    return words.replace(",", "").removeprefix("-").replace(".", "", 1).isdecimal()


def _letters(place: int) -> str:
    """Name a column as a spreadsheet does: A is 0, AA is 26."""
    more, last = divmod(place, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)

"""Finds its way about a unit cost workbook by what its headings say. Cells come in as plain lists, row by row.

Made for the layout of v1.4 and meant to bear later ones: sheets may have other names, columns may be added or missing,
and the headings may stand lower.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from act.appraisal.deflator import Deflator

Cells = Sequence[Sequence[object]]
Sheets = Mapping[str, Cells]

TITLE = "Greater Manchester Unit Cost Database"
INTRODUCTION, LOOKUPS = "Introduction", "Lookups"
CLASSES = ("fiscal", "economic", "social")
HEADINGS_WITHIN = 100
"""Headings are looked for in so many rows from the top."""
CODE, DETAIL = ("cost code", "code"), ("cost / saving detail", "cost/saving detail")
"""How the headings of those columns begin; an earlier beginning is looked for first."""
SUBHEADS = ("estimated", "year", "updated", "level")
"""How the headings of the second row begin, where there are two."""

_TITLE = re.compile(r"Unit Cost Database\s*[\(,–-]?\s*v(?:ersion)?\.?\s*(\d+(?:\.\d+)*)", re.IGNORECASE)
_UPDATED = re.compile(r"Updated (\w+ \d{4})")
_LICENCE = re.compile(r"licensed under the (.+? License)")
_YEAR = re.compile(r"\d{4}/\d{2}")


class NotTheUnitCostDatabase(ValueError):
    """What was read is not the Unit Cost Database, or not as we know it; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What the workbook says about itself: "v1.4", "March 2015", the licence; empty where it says nothing.

    `sheet` is where it says so.
    """

    name: str
    updated: str
    licence: str
    sheet: str


@dataclass(frozen=True, slots=True)
class ValueColumns:
    """Where a class keeps its value, the year whose money it is in and the updated value; None: it has no such."""

    value: int
    year: int | None
    updated: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumns:
    """Where a sheet of costs keeps each thing, counted from 0; None: it does not.

    `headings` and `first` are the rows of the headings and of the first cost, counted from 1 as a spreadsheet does.
    """

    first: int
    headings: int
    code: int
    detail: int
    values: Mapping[str, ValueColumns]
    unit: int | None
    agency: int | None
    agency_part: int | None
    theme: int | None
    source: int | None
    rag: int | None
    comment: int | None

    @property
    def read(self) -> frozenset[int]:
        """Every column that something is taken from."""
        of_values = (place for each in self.values.values() for place in (each.value, each.year, each.updated))
        others = (self.code, self.detail, self.unit, self.agency, self.agency_part, self.theme, self.source)
        return frozenset(place for place in (*others, self.rag, self.comment, *of_values) if place is not None)


def text(cells: Sequence[object], place: int | None) -> str:
    """Read one cell as text on one line; empty where there is no such column or the row is shorter."""
    return " ".join(str(cells[place]).split()) if place is not None and place < len(cells) else ""


def number(cells: Sequence[object], place: int | None) -> Decimal | None:
    """Read one cell as a number, or None when it holds none."""
    value = cells[place] if place is not None and place < len(cells) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return Decimal(str(value))


def edition(sheets: Sheets) -> Edition:
    """Read the edition from the introduction, or the first sheet that names it. Raises NotTheUnitCostDatabase."""
    for sheet, rows in _first(sheets, INTRODUCTION):
        words = "\n".join(str(cell) for row in rows for cell in row)
        title = _TITLE.search(words)
        if title:
            updated, licence = _UPDATED.search(words), _LICENCE.search(words)
            return Edition(f"v{title[1]}", updated[1] if updated else "", licence[1] if licence else "", sheet)
    raise NotTheUnitCostDatabase(
        f"This is not the Unit Cost Database: no sheet “{INTRODUCTION}” says “Unit Cost Database” and its version."
    )


def index_of(sheets: Sheets, name: str) -> tuple[Deflator, str, str]:
    """Read the price index, the year its updated values are in, and the sheet they are in.

    Raises NotTheUnitCostDatabase.
    """
    for sheet, rows in _first(sheets, LOOKUPS):
        for place, row in enumerate(rows):
            heads = [text(row, column) for column in range(len(row))]
            index = next((column for column, head in enumerate(heads) if head.startswith("GDP cumulative")), None)
            if index is None or "Year" not in heads or "Current Year" not in heads:
                continue
            year, below = heads.index("Year"), rows[place + 1 :]
            values = {
                text(line, year): value
                for line in below
                if _YEAR.fullmatch(text(line, year)) and (value := number(line, index)) is not None and value > 0
            }
            present = next(filter(None, (text(line, heads.index("Current Year")) for line in below)), "")
            if present in values:
                return Deflator(edition=name, index=values), present, sheet
    raise NotTheUnitCostDatabase(
        f"The price index is missing: a sheet “{LOOKUPS}” would hold “Year”, “GDP cumulative” and “Current Year”."
    )


def themes(sheets: Sheets) -> Iterator[tuple[str, SheetColumns, Cells]]:
    """Find the sheets that hold costs, their columns and rows below. Raises NotTheUnitCostDatabase."""
    any_costs = False
    for name, rows in sheets.items():
        columns = _columns(rows)
        if columns:
            any_costs = True
            yield name, columns, rows[columns.first - 1 :]
    if not any_costs:
        raise NotTheUnitCostDatabase("No sheet holds costs: it would have the headings “Cost code” and “Fiscal value”.")


def _first(sheets: Sheets, name: str) -> Iterator[tuple[str, Cells]]:
    """Yield every sheet with its name, the one of that name before the others."""
    yield from sorted(sheets.items(), key=lambda sheet: sheet[0] != name)


def _columns(rows: Cells) -> SheetColumns | None:
    for place, row in enumerate(rows[:HEADINGS_WITHIN]):
        heads = headings(row)
        code, detail = at(heads, *CODE), at(heads, *DETAIL)
        # Reversed, so that of two headings with the same first word the one further left is kept.
        starts = {head.split(" ")[0]: column for column, head in reversed(list(enumerate(heads)))}
        classes = {name: starts[name] for name in CLASSES if name in starts}
        if code is None or detail is None or not classes:
            continue
        below = headings(rows[place + 1]) if place + 1 < len(rows) else []
        # Headings take one row or two; rows of a spreadsheet count from 1, and the first cost is below them.
        two = any(head.startswith(SUBHEADS) for head in below)
        agency = at(heads, "agency")
        return SheetColumns(
            headings=place + 1,
            first=place + (3 if two else 2),
            code=code,
            detail=detail,
            values={name: _value(heads, below if two else heads, column) for name, column in classes.items()},
            unit=at(heads, "unit"),
            agency=agency,
            agency_part=_next_of(heads, agency),
            theme=at(heads, "outcome category"),
            source=at(heads, "original source", "source"),
            rag=at(heads, "rag"),
            comment=at(heads, "comment"),
        )
    return None


def headings(row: Sequence[object]) -> list[str]:
    """Read a row as headings: in small letters, each on one line."""
    return [text(row, column).lower() for column in range(len(row))]


def at(heads: Sequence[str], *beginnings: str) -> int | None:
    """Find the first column whose heading begins so; an earlier beginning is looked for first."""
    return next((place for words in beginnings for place, head in enumerate(heads) if head.startswith(words)), None)


def _next_of(heads: Sequence[str], agency: int | None) -> int | None:
    """Find level 2 beside level 1, under the same heading or under none."""
    if agency is None or agency + 1 >= len(heads):
        return None
    return agency + 1 if not heads[agency + 1] or heads[agency + 1].startswith("agency") else None


def _value(heads: Sequence[str], below: Sequence[str], start: int) -> ValueColumns:
    """Find a class's columns: from its heading to the next heading that is not of year or update."""
    end = start + 1
    while end < len(below) and (end >= len(heads) or not heads[end] or heads[end].startswith(("year", "updated"))):
        end += 1
    columns = {head.split(" ")[0]: start + place for place, head in reversed(list(enumerate(below[start:end])))}
    return ValueColumns(columns.get("estimated", start), columns.get("year"), columns.get("updated"))

"""Finds its way about a unit cost workbook by what its headings say. Cells come in as plain lists, row by row."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from act.methods.appraisal.deflator import Deflator

Cells = Sequence[Sequence[object]]
Sheets = Mapping[str, Cells]

INTRODUCTION, LOOKUPS = "Introduction", "Lookups"
CLASSES = ("fiscal", "economic", "social")
HEADING_ROWS = 2

_TITLE = re.compile(r"Unit Cost Database \(v\.?\s*(\d+(?:\.\d+)*)\)")
_UPDATED = re.compile(r"Updated (\w+ \d{4})")
_LICENCE = re.compile(r"licensed under the (.+? License)")
_YEAR = re.compile(r"\d{4}/\d{2}")


class NotTheWorkbook(ValueError):
    """What was read is not the Unit Cost Database, or not as we know it; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What the workbook says about itself: "v1.4", "March 2015", the licence; empty where it says nothing."""

    name: str
    updated: str
    licence: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a sheet of costs keeps each thing, counted from 0: `values` by class, then value, year, updated value."""

    code: int
    detail: int
    values: Mapping[str, int]


def text(cells: Sequence[object], place: int) -> str:
    """One cell as text on one line; empty where the row is shorter."""
    return " ".join(str(cells[place]).split()) if place < len(cells) else ""


def number(cells: Sequence[object], place: int) -> Decimal | None:
    """One cell as a number, or None when it holds none."""
    found = cells[place] if place < len(cells) else None
    if isinstance(found, bool) or not isinstance(found, int | float) or not math.isfinite(found):
        return None
    return Decimal(str(found))


def edition(sheets: Sheets) -> Edition:
    """Which edition it is. Raises NotTheWorkbook."""
    words = "\n".join(str(cell) for row in sheets.get(INTRODUCTION, ()) for cell in row)
    title = _TITLE.search(words)
    if title is None:
        raise NotTheWorkbook(
            f"This is not the Unit Cost Database: no sheet “{INTRODUCTION}” says “Unit Cost Database” and its version."
        )
    updated, licence = _UPDATED.search(words), _LICENCE.search(words)
    return Edition(f"v{title[1]}", updated[1] if updated else "", licence[1] if licence else "")


def index_of(sheets: Sheets, name: str) -> tuple[Deflator, str]:
    """The workbook's own price index, and the year whose money its updated values are in. Raises NotTheWorkbook."""
    rows = sheets.get(LOOKUPS, ())
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
            return Deflator(edition=name, index=values), present
    raise NotTheWorkbook(
        f"The price index is missing: a sheet “{LOOKUPS}” would hold “Year”, “GDP cumulative” and “Current Year”."
    )


def themes(sheets: Sheets) -> Iterator[tuple[str, Columns, Cells]]:
    """The sheets that hold costs, with their columns and the rows below the headings. Raises NotTheWorkbook."""
    found = False
    for name, rows in sheets.items():
        columns = _columns(rows)
        if columns:
            found = True
            yield name, columns, rows[HEADING_ROWS:]
    if not found:
        raise NotTheWorkbook("No sheet holds costs: it would have the headings “Cost code” and “Fiscal value”.")


def _columns(rows: Cells) -> Columns | None:
    if len(rows) < HEADING_ROWS:
        return None
    heads = [text(rows[0], column).lower() for column in range(len(rows[0]))]
    values = {name: place for name in CLASSES for place, head in enumerate(heads) if head.split(" ")[0] == name}
    detail = next((place for place, head in enumerate(heads) if head.startswith("cost / saving detail")), None)
    if "cost code" not in heads or detail is None or not values:
        return None
    return Columns(code=heads.index("cost code"), detail=detail, values=values)

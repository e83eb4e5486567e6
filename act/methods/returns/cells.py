"""What one cell may hold. Nothing is mended: a cell is right, or a sentence says what would be."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from act.methods.dated import read_data
from act.methods.returns.problem import Kind, shown
from act.methods.returns.tables import Table

_DATE = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)
_DATA = read_data(__package__, "codes")
SHAPES = {name: (re.compile(row["shape"]), row["told"]) for name, row in _DATA["shapes"].items()}

Fault = tuple[Kind, str]


def dated(text: str) -> date | None:
    """The day that day/month/year names, or None if it names none."""
    parts = _DATE.fullmatch(text)
    if parts is None:
        return None
    try:
        return date(int(parts[3]), int(parts[2]), int(parts[1]))
    except ValueError:
        return None


@cache
def codes(name: str, year: int | None) -> frozenset[str]:
    """The codes of a set in a collection year, or in any year we know. Raises KeyError for an unknown set."""
    rows: Mapping[str, str | Mapping[str, str]] = _DATA["sets"][name]
    taken = set(str(rows.get("codes", "")).split())
    for bound in ("until", "since"):
        by_year = rows.get(bound, {})
        assert isinstance(by_year, Mapping)
        for edge, more in by_year.items():
            if year is None or (year <= int(edge) if bound == "until" else year >= int(edge)):
                taken.update(more.split())
    return frozenset(taken)


def fault(table: Table, column: str, cell: str, year: int | None) -> Fault | None:
    """What is wrong with a cell, and what would be right; None when nothing is."""
    if not cell:
        return (Kind.EMPTY, f"{column} is empty. It is always needed.") if column in table.filled else None
    if column in table.dates:
        return _date_fault(cell)
    name = table.codes.get(column)
    if name is None:
        return None
    return _shape_fault(name, column, cell) if name in SHAPES else _code_fault(name, column, cell, year)


def _date_fault(cell: str) -> Fault | None:
    if dated(cell):
        return None
    why = "is not a real date" if _DATE.fullmatch(cell) else "is not written as a date"
    return Kind.DATE, f"“{shown(cell)}” {why}. Use day/month/year, such as 31/03/2018."


def _shape_fault(name: str, column: str, cell: str) -> Fault | None:
    shape, told = SHAPES[name]
    return None if shape.fullmatch(cell) else (Kind.CODE, f"“{shown(cell)}” is not right for {column}. Use {told}.")


def _code_fault(name: str, column: str, cell: str, year: int | None) -> Fault | None:
    taken = codes(name, year)
    if cell in taken:
        return None
    if cell in codes(name, None):
        return Kind.CODE, f"“{cell}” is a code for {column} in other years, but not in {year}. {_listed(taken)}."
    return Kind.CODE, f"“{shown(cell)}” is not a code for {column}. {_listed(taken)}."


def _listed(taken: frozenset[str]) -> str:
    *others, last = sorted(taken)
    return f"Use {', '.join(others)} or {last}"

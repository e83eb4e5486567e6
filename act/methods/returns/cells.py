"""What one cell may hold. Nothing is mended: a cell is right, or a sentence says what would be."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from act.methods.codes import codes_between
from act.methods.dated_data import read_data
from act.methods.listing import listed
from act.methods.returns.problem import ProblemKind, shown
from act.methods.returns.tables import ReturnTable

_DATE = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)
_DATA = read_data(__package__, "codes")
SHAPES = {name: (re.compile(row["shape"]), row["told"]) for name, row in _DATA["shapes"].items()}

Fault = tuple[ProblemKind, str]


def dated(text: str) -> date | None:
    """Read a day written as day/month/year; None if it names none."""
    parts = _DATE.fullmatch(text)
    if parts is None:
        return None
    try:
        return date(int(parts[3]), int(parts[2]), int(parts[1]))
    except ValueError:
        return None


@cache
def codes(name: str, year: int | None) -> frozenset[str]:
    """List the codes of a set in a collection year, or in any year we know. Raises KeyError for an unknown set."""
    rows: Mapping[str, str | Mapping[str, str]] = _DATA["sets"][name]
    if "code_set" in rows:
        return frozenset(codes_between(str(rows["code_set"]), *(_days_of(year) if year else ())))
    taken = set(str(rows.get("codes", "")).split())
    for bound in ("until", "since"):
        by_year = rows.get(bound, {})
        assert isinstance(by_year, Mapping)
        for edge, more in by_year.items():
            if year is None or (year <= int(edge) if bound == "until" else year >= int(edge)):
                taken.update(more.split())
    return frozenset(taken)


def _days_of(year: int) -> tuple[date, date]:
    """Return the first and the last day of a collection year: 2025 is 1 April 2024 to 31 March 2025."""
    return date(year - 1, 4, 1), date(year, 3, 31)


def fault(table: ReturnTable, column: str, cell: str, year: int | None) -> Fault | None:
    """Say what is wrong with a cell, and what would be right; None when nothing is."""
    if not cell:
        return (ProblemKind.EMPTY, f"{column} is empty. It is always needed.") if column in table.filled else None
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
    return ProblemKind.DATE, f"“{shown(cell)}” {why}. Use day/month/year, such as 31/03/2018."


def _shape_fault(name: str, column: str, cell: str) -> Fault | None:
    shape, right = SHAPES[name]
    if shape.fullmatch(cell):
        return None
    return ProblemKind.CODE, f"“{shown(cell)}” is not right for {column}. Use {right}."


def _code_fault(name: str, column: str, cell: str, year: int | None) -> Fault | None:
    taken = codes(name, year)
    if cell in taken:
        return None
    if cell in codes(name, None):
        return ProblemKind.CODE, f"“{cell}” is a code for {column} in other years, but not in {year}. {_use(taken)}."
    return ProblemKind.CODE, f"“{shown(cell)}” is not a code for {column}. {_use(taken)}."


def _use(taken: frozenset[str]) -> str:
    return f"Use {listed(sorted(taken), 'or')}"

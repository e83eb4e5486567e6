"""The tables of the return, and by which columns each is known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from act.methods.dated_data import read_data

_DATA = read_data(__package__, "tables")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnTable:
    """One table of the return: its columns, what they hold, and the collection years it belongs to."""

    name: str
    title: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    filled: frozenset[str]
    dates: frozenset[str]
    codes: Mapping[str, str]
    pairs: tuple[tuple[str, str], ...]
    first_year: int
    last_year: int


def _table(row: dict[str, Any]) -> ReturnTable:
    first, last = _DATA["collection_years"]
    return ReturnTable(
        name=row["name"],
        title=row["title"],
        columns=tuple(row["columns"]),
        keys=tuple(row["keys"]),
        filled=frozenset([*row["keys"], *row["filled"]]),
        dates=frozenset(row["dates"]),
        codes=MappingProxyType(row.get("codes", {})),
        pairs=tuple((one, other) for one, other in row.get("pairs", ())),
        first_year=row.get("first_year", first),
        last_year=row.get("last_year", last),
    )


COLLECTION_YEARS: tuple[int, int] = (_DATA["collection_years"][0], _DATA["collection_years"][1])
SOURCE: str = _DATA["source"]
TABLES: tuple[ReturnTable, ...] = tuple(_table(row) for row in _DATA["tables"])


def own_columns(table: ReturnTable) -> frozenset[str]:
    """List the columns that no other table has."""
    others = {column for other in TABLES if other is not table for column in other.columns}
    return frozenset(table.columns) - others


def recognise(columns: Iterable[str]) -> ReturnTable | None:
    """Find the table with these headings: more than half of the columns that only it has are among them.

    A column too many or too few does not matter. None when no table is meant, or more than one.
    """
    there = set(columns)
    meant = [table for table, own in _OWN if 2 * len(own & there) > len(own)]
    return meant[0] if len(meant) == 1 else None


_OWN = tuple((table, own_columns(table)) for table in TABLES)

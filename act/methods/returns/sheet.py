"""One file that was read: the table it is of, and its rows, each cell as it was written."""

from collections.abc import Mapping
from dataclasses import dataclass

from act.methods.returns.tables import ReturnTable

CHILD = "CHILD"


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One row, with its number as a spreadsheet counts it, and its cells by column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnFile:
    """A file of one table. A column that is missing or stands twice is not among `columns`."""

    file: str
    table: ReturnTable
    columns: tuple[str, ...]
    rows: tuple[ReturnRow, ...]

    @property
    def children(self) -> frozenset[str]:
        """The children who have at least one row here."""
        return frozenset(child for row in self.rows if (child := row.cells.get(CHILD)))

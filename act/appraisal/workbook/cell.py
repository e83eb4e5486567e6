"""Cells, and ranges of cells: what formulas refer to."""

from collections.abc import Iterator, Sequence

from xlsxwriter.utility import xl_rowcol_to_cell

from act.appraisal.workbook.formula import Formula, Value


class Cell(Formula):
    """A cell of a sheet and what it holds. Rows and columns count from 0."""

    def __init__(self, sheet: str, row: int, column: int, value: Value) -> None:
        super().__init__(self._named, lambda: value)
        self.sheet, self.row, self.column = sheet, row, column

    @property
    def address(self) -> str:
        """Where it stands, such as "B3"."""
        return str(xl_rowcol_to_cell(self.row, self.column))

    @property
    def place(self) -> str:
        """Where it stands, with its sheet, for words."""
        return f"{self.sheet}, cell {self.address}"

    def _named(self, sheet: str) -> str:
        return self.address if sheet == self.sheet else f"{self.sheet}!{self.address}"


class Range:
    """Cells beside or below each other, none left out. It may be empty: then a sum of it is nothing."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        self.cells = tuple(cells)

    def __iter__(self) -> Iterator[Cell]:
        return iter(self.cells)

    def __len__(self) -> int:
        return len(self.cells)

    def __getitem__(self, place: int) -> Cell:
        return self.cells[place]

    def part(self, first: int, last: int) -> "Range":
        """Return the cells from one to another, both included."""
        return Range(self.cells[first : last + 1])

    @property
    def numbers(self) -> list[float]:
        """What its cells hold, as numbers."""
        return [cell.number for cell in self.cells]

    def written(self, sheet: str) -> str:
        """Write it as a formula on a sheet names it."""
        first, last = self.cells[0].written(sheet), self.cells[-1].address
        return first if len(self) == 1 else f"{first}:{last}"

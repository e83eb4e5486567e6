"""A table with a column for each line: what is said of a line stands below its name, from top to bottom."""

from collections.abc import Callable, Iterable, Sequence

from act.appraisal.model import Quantity
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.input_cells import InputCells
from act.appraisal.workbook.sheet_writer import Content, SheetWriter
from act.appraisal.workbook.styles import CellRole, NumberFormat

FIRST = 2
"""The column of the first line; before it stand what a row holds, and its unit in words."""
HEADINGS = 3
"""The row that names the lines."""
ByYear = Callable[[int, int, Sequence[Cell]], Content]
"""What stands in a cell: asked with the place of the line, the year, and the cells so far in that row, of which the
first holds the number of the year."""


def year_of(by_year: Sequence[float], year: int) -> float:
    """Return the number of a year; 0 after the last that is given."""
    return by_year[year] if year < len(by_year) else 0.0


class LineTable:
    """Rows are added from top to bottom, each with a cell for every line."""

    def __init__(
        self, page: SheetWriter, input_cells: InputCells, headings: tuple[str, str], lines: Sequence[str]
    ) -> None:
        self.page, self._input_cells, self._next, self._across = page, input_cells, HEADINGS + 1, len(lines)
        page.widths(44, 28, *(18 for _ in lines))
        page.columns(HEADINGS, headings)
        page.columns(HEADINGS, lines, FIRST, CellRole.LINE)
        page.freeze(HEADINGS + 1, FIRST)

    def heading(self, words: str, note: str = "") -> None:
        """Begin a part of the table."""
        for column in range(FIRST + self._across):
            self.page.say(self._next + 1, column, words if column == 0 else "", CellRole.HEADING)
        self._next += 2
        if note:
            self.page.paragraph(self._next, note)
            self._next += 1

    def row(
        self,
        label: str,
        unit: str,
        contents: Iterable[Content | Quantity],
        shape: NumberFormat = NumberFormat.GENERAL,
        role: CellRole | None = None,
    ) -> Range:
        """Put a row with something for each line, inputs as inputs."""
        row = self._begin(label, unit, role)
        return Range([self._put(row, column, each, shape, role) for column, each in enumerate(contents, FIRST)])

    def years(self, names: Sequence[str], content: ByYear, shape: NumberFormat, *, detail: bool = False) -> list[Range]:
        """Put a row for each year; return the years of each line. What is only a step on the way can be folded away."""
        cells: list[list[Cell]] = [[] for _ in range(self._across)]
        for year, name in enumerate(names):
            so_far = [self.page.put(self._next, 0, float(year), NumberFormat.YEAR, CellRole.YEAR)]
            self.page.say(self._next, 1, name, CellRole.QUIET)
            for line, column in enumerate(cells):
                column.append(self._put(self._next, FIRST + line, content(line, year, so_far), shape, None))
                so_far.append(column[-1])
            if detail:
                self.page.fold(self._next)
            self._next += 1
        return [Range(column) for column in cells]

    def _begin(self, label: str, unit: str, role: CellRole | None) -> int:
        row, self._next = self._next, self._next + 1
        self.page.say(row, 0, label, CellRole.TOTAL if role is CellRole.TOTAL else CellRole.LABEL)
        self.page.say(row, 1, unit, CellRole.TOTAL if role is CellRole.TOTAL else CellRole.QUIET)
        return row

    def _put(
        self, row: int, column: int, content: Content | Quantity, shape: NumberFormat, role: CellRole | None
    ) -> Cell:
        if isinstance(content, Quantity):
            return self._input_cells.put(self.page, row, column, content, shape)
        return self.page.put(row, column, content, shape, role)

"""How high rows have to be for their words: not every program works that out when it opens a file."""

from collections.abc import Iterator
from textwrap import wrap

from act.appraisal.workbook.styles import LOOKS, CellRole

LINE, MORE = 12.75, 2.25
"""Points for each line, and once for each row."""
HIGHEST = 409.0
DEFAULT = 9.0
"""The width of a column that nobody set."""


class Heights:
    """Lines that the rows of a sheet need, and which of its rows can be folded away."""

    def __init__(self) -> None:
        self.widths: tuple[float, ...] = ()
        self.folded: set[int] = set()
        self._lines: dict[int, int] = {}

    def width(self, column: int) -> float:
        """Return how many characters wide a column is."""
        return self.widths[column] if column < len(self.widths) else DEFAULT

    def need(self, row: int, words: str, width: float, role: CellRole) -> None:
        """Make room for words in a cell of a width."""
        look = LOOKS[role]
        fits = max(1, int(width * (1.0 if look.get("bold") else 1.15) - 2 * look.get("indent", 0)))
        lines = sum(len(wrap(each, fits)) or 1 for each in words.splitlines())
        self._lines[row] = max(lines, self._lines.get(row, 1))

    def rows(self) -> Iterator[tuple[int, float | None, dict[str, int]]]:
        """Yield each row that needs to be set: its height in points, and whether it can be folded away."""
        for row in sorted(self.folded | {row for row, lines in self._lines.items() if lines > 1}):
            lines = self._lines.get(row, 1)
            height = min(HIGHEST, LINE * lines + MORE) if lines > 1 else None
            yield row, height, {"level": 1} if row in self.folded else {}

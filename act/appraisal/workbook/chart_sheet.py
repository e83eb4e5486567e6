"""The sheet Charts: pictures of what other sheets hold, each with a sentence that says what it shows."""

from collections.abc import Sequence
from typing import Any

from xlsxwriter.chart import Chart

from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.styles import INK, LINE, QUIET, CellRole

FIRST = 3
"""The row of the first chart."""
WIDE, HIGH = 880, 420
"""Pixels of a chart."""
LEAST, EACH, MOST = 160, 40, 560
"""Pixels of a chart of bars below each other: what it needs anyway, for each name, and what a page can hold."""
LINE_HIGH = 20
"""Pixels of a row that nobody has set."""
COST, GAIN, SECOND, THIRD = "#8A3B12", "#1D5A8E", "#6C9A1F", "#7A7A7A"
"""Colours that also differ in grey: the darkest for what is paid."""
POUNDS, COUNTS = "£#,##0;-£#,##0", "#,##0"


class ChartSheet:
    """Charts below each other. Rows count from 0."""

    def __init__(self, book: WorkbookBuilder) -> None:
        self._book, self._page, self._row = book, book.page("Charts"), FIRST
        self._page.widths(*(12 for _ in range(10)))
        self._page.begin("Charts", "Pictures of what the other sheets hold. A picture follows when its sheet changes.")

    def add(self, chart: Chart, title: str, shows: str, height: int = HIGH) -> None:
        """Put a chart below the others, with its title and a sentence that says what it shows and where from."""
        if self._row > FIRST:
            self._page.new_paper(self._row)
        self._page.paragraph(self._row, title, CellRole.LEAD)
        self._page.paragraph(self._row + 1, shows)
        chart.set_size({"width": WIDE, "height": height})
        chart.set_title({"none": True})
        many = len(chart.series) > 1
        chart.set_legend({"position": "top", "font": {"color": INK}} if many else {"none": True})
        self._page.sheet.insert_chart(self._row + 2, 0, chart, {"description": f"{title}. {shows}"})
        self._row += 4 + height // LINE_HIGH

    def end(self) -> None:
        """Say what is not there, and how to get it."""
        model, simulation = self._book.model, self._book.simulation
        if not model.uncertain:
            words = "There is no tornado, as the file gives no input a spread."
        elif not simulation:
            words = "For a picture of how the net benefit could turn out, run the command with --simulate 100000 too."
        else:
            return
        self._page.paragraph(self._row, words)


def series(chart: Chart, name: str, categories: Range, values: Range, colour: str, **more: object) -> None:
    """Add the numbers of some cells to a chart. Nothing for no cells."""
    if values:
        chart.add_series(
            {
                "name": name,
                "categories": reference(categories),
                "values": reference(values),
                "fill": {"color": colour},
                "border": {"color": colour},
                **more,
            }
        )


def reference(cells: Range) -> list[str | int]:
    """Say where cells are as charts want it: sheet, first row and column, last row and column."""
    first, last = cells[0], cells[-1]
    return [first.sheet, first.row, first.column, last.row, last.column]


def axes(
    chart: Chart, names: str, numbers: str, *, bars: bool = False, start: float = 0.0, of_pounds: bool = False
) -> None:
    """Name both axes. Names stay at the edge also where bars go below zero. `start`: the number that bars begin at.

    `of_pounds`: the names are pounds, and the numbers are counts. `bars`: they lie, the first on top; the axis of names
    is then the upright one, which XlsxWriter calls y.
    """
    font = {"color": INK}
    of_names: dict[str, Any] = {
        "name": names,
        "num_font": font,
        "label_position": "low",
        "line": {"color": QUIET},
        "reverse": bars,
    }
    of_numbers = {
        "name": numbers,
        "num_format": COUNTS if of_pounds else POUNDS,
        "num_font": font,
        "crossing": start,
        "major_gridlines": {"visible": True, "line": {"color": LINE}},
        "label_position": "high" if bars else "low",  # of bars from top to bottom, "high" is below them
    }
    if of_pounds:
        of_names |= {"num_format": POUNDS, "interval_unit": 2}
    chart.set_x_axis(of_numbers if bars else of_names)
    chart.set_y_axis(of_names | {"major_gridlines": {"visible": False}} if bars else of_numbers)


def height_of(bars: Sequence[object]) -> int:
    """Return the height that a chart of bars below each other needs, in pixels."""
    return min(MOST, LEAST + EACH * len(bars))

"""A sheet of the workbook: cells are put on it, each with its value, and it knows how it is printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil

from xlsxwriter.worksheet import Worksheet

from act.appraisal.model.bounds import LARGEST
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.heights import Heights
from act.appraisal.workbook.styles import CellRole, NumberFormat, Styles, wraps
from act.appraisal.workbook.validation import validation_rule

LONGEST = 32_767
"""How many characters a cell can hold."""
A4 = 9
SHEET = 240.0
"""About how many characters across can still be read on one sheet of paper."""
ACROSS = 110
"""About how many characters wide a paragraph is at least."""
YES_OR_NO = ("yes", "no")


@dataclass(frozen=True, slots=True, kw_only=True)
class InputCell:
    """What a reader may change: a number between two ends, or words, perhaps only some words."""

    value: float | str | None
    least: float = -LARGEST
    most: float = LARGEST
    choices: tuple[str, ...] = ()


Content = InputCell | Formula | float | str | None


class SheetWriter:
    """One sheet with columns of these widths, in characters. Rows and columns count from 0."""

    def __init__(self, name: str, sheet: Worksheet, styles: Styles) -> None:
        self.name, self.sheet, self.styles = name, sheet, styles
        self._heights, self._kept = Heights(), 0
        self._papers: list[int] = []

    def widths(self, *widths: float) -> None:
        """Set how wide the columns are from the first on, in characters. Comes before any words."""
        for column, width in enumerate(widths):
            self.sheet.set_column(column, column, width)
        self._heights.widths = widths

    def begin(self, title: str, note: str) -> None:
        """Put the title of the sheet, and in a sentence what it shows."""
        self.sheet.write_string(0, 0, title, self.styles.format(CellRole.TITLE))
        self.paragraph(1, note)

    def put(
        self,
        row: int,
        column: int,
        content: Content,
        shape: NumberFormat = NumberFormat.GENERAL,
        role: CellRole | None = None,
    ) -> Cell:
        """Fill one cell; return it, so that formulas can refer to it."""
        if isinstance(content, InputCell):
            if limit := validation_rule(content.least, content.most, content.choices):
                self.sheet.data_validation(row, column, row, column, limit)
            return self._constant(row, column, content.value, shape, role or CellRole.INPUT)
        if isinstance(content, Formula):
            return self._formula(row, column, content, shape, role or CellRole.FORMULA)
        return self._constant(row, column, content, shape, role or CellRole.FORMULA)

    def say(self, row: int, column: int, words: str, role: CellRole = CellRole.LABEL) -> Cell:
        """Put words, never a formula, however they begin."""
        return self._constant(row, column, words, NumberFormat.GENERAL, role)

    def paragraph(self, row: int, words: str | Formula, role: CellRole = CellRole.LABEL) -> None:
        """Put words over so many columns that they are easy to read, on as many lines as they need."""
        look = self.styles.format(role)
        sums = list(accumulate([*self._heights.widths, *[9.0] * 20]))
        last = next(column for column, width in enumerate(sums) if width >= ACROSS and column)
        self.sheet.merge_range(row, 0, row, last, "", look)
        if isinstance(words, Formula):
            self._formula(row, 0, words, NumberFormat.GENERAL, role)
        else:
            self.sheet.write_string(row, 0, words[:LONGEST], look)
            self._heights.need(row, words, sums[last], role)

    def columns(self, row: int, headings: Sequence[str], first: int = 0, role: CellRole = CellRole.COLUMN) -> None:
        """Put a row of headings."""
        for column, words in enumerate(headings, first):
            self.say(row, column, words, role)

    def freeze(self, rows: int, columns: int) -> None:
        """Keep so many rows and columns in sight, and print the last of those rows on every sheet of paper."""
        self._kept = columns
        self.sheet.freeze_panes(rows, columns)
        self.sheet.repeat_rows(rows - 1)

    def fold(self, row: int) -> None:
        """Let a row be folded away."""
        self._heights.folded.add(row)

    def new_paper(self, row: int) -> None:
        """Begin a new sheet of paper with a row. The sheet is then printed at its own size, and has to be narrow."""
        self._papers.append(row)

    def finish(self) -> None:
        """Make rows as high as their words need; on paper landscape, with its name and page below."""
        for row, height, options in self._heights.rows():
            self.sheet.set_row(row, height, None, options)
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        wide = sum(self._heights.widths)
        if self._papers:  # what is fitted to the paper's width ignores where new sheets begin
            self.sheet.set_h_pagebreaks(self._papers)
        else:
            self.sheet.fit_to_pages(max(1, ceil(wide / SHEET)), 0)
        if wide > SHEET and self._kept:
            self.sheet.repeat_columns(0, self._kept - 1)
        self.sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        self.sheet.set_footer("&L&A&RPage &P of &N")
        self.sheet.hide_gridlines(2)
        self.sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})  # a year such as "2016" is a name

    def _formula(self, row: int, column: int, content: Formula, shape: NumberFormat, role: CellRole) -> Cell:
        cell = Cell(self.name, row, column, content.value)
        text, look = f"={content.written(self.name)}", self.styles.format(role, shape)
        self.sheet.write_formula(row, column, text, look, "" if cell.value is None else cell.value)
        return cell

    def _constant(self, row: int, column: int, value: float | str | None, shape: NumberFormat, role: CellRole) -> Cell:
        look = self.styles.format(role, NumberFormat.WORDS if isinstance(value, str) else shape)
        if value is None:
            self.sheet.write_blank(row, column, None, look)
            return Cell(self.name, row, column, None)
        if isinstance(value, str):
            self.sheet.write_string(row, column, value[:LONGEST], look)
            if wraps(role):
                self._heights.need(row, value, self._heights.width(column), role)
            return Cell(self.name, row, column, value[:LONGEST])
        self.sheet.write_number(row, column, float(value), look)
        return Cell(self.name, row, column, float(value))

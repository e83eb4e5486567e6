"""The sheet Summary: each result with what it is, how it is worked out, and whether its sources were opened."""

from collections.abc import Iterator, Mapping

from act.appraisal.engine.figures import NOT_A_NUMBER, figures, grouped
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.source_notes import checked
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.summary_notes import FIRST, above, below
from act.methods.figure import Figure

PARTS = {
    "Benefits": ("benefit_", "transfers", "public_value", "cashable"),
    "Costs": ("cost.", "cost_in_kind."),
}
"""Headings, and how the keys of the Figures begin that stand below them, behind the groups of the outputs."""
NO_FORMULA = "The value when this was made: it does not follow what is changed here."
SHAPES = {"years": NumberFormat.NUMBER, "£": NumberFormat.PENCE}
WIDTHS = (20, 58, 62, 14)


class SummarySheet:
    """Rows are given out first, so that results can be put in the order in which they follow from each other."""

    def __init__(self, book: WorkbookBuilder) -> None:
        self._book, self._page = book, book.page("Summary")
        self._figures: Mapping[str, Figure] = {each.key: each for each in figures(book.run)}
        self._outputs = grouped(book.run)
        self._rows: dict[str, int] = {}
        self._page.widths(*WIDTHS)
        row = FIRST
        for heading, of_group in self._groups().items():
            if of_group:
                self._heading(row, heading)
                self._rows |= {key: row + 1 + place for place, key in enumerate(of_group)}
                row += 2 + len(of_group)
        self._end = row

    def results(self, formulas: Iterator[tuple[str, Formula]]) -> None:
        """Put each result where it belongs, with its words beside it."""
        left = dict(self._rows)
        for key, formula in formulas:
            figure = self._figures.get(f"appraisal.{key}")
            if figure is not None:  # a result that this model does not show, such as a return on all costs of one set
                shape = SHAPES.get(figure.unit, NumberFormat.NUMBER)
                self._book.result(key, self._page.put(left.pop(figure.key), 0, formula, shape, CellRole.RESULT))
                self._words(figure, figure.method)
        for key in left:
            self._page.put(self._rows[key], 0, _value(self._figures[key]), NumberFormat.NUMBER, CellRole.RESULT)
            self._words(self._figures[key], f"{self._figures[key].method}. {NO_FORMULA}")

    def _words(self, figure: Figure, method: str) -> None:
        row = self._rows[figure.key]
        words = figure.label if figure.unit == "£" else f"{figure.unit} {figure.label}"
        self._page.say(row, 1, words, CellRole.BESIDE)
        self._page.say(row, 2, ". ".join((method, *figure.notes)), CellRole.QUIET)
        self._page.say(row, 3, checked(figure.verified), CellRole.QUIET)

    def _groups(self) -> dict[str, list[str]]:
        parts = {
            heading: [key for key in self._figures if key.removeprefix("appraisal.").startswith(keys)]
            for heading, keys in PARTS.items()
        }
        return {group: [figure.key for figure in of_group] for group, of_group in self._outputs.items()} | parts

    def surround(self, checks: Range) -> None:
        """Put what stands above the results and below them."""
        above(self._book, self._page)
        below(self._book, self._page, checks, self._end)

    def _heading(self, row: int, heading: str) -> None:
        first = row == FIRST
        for column, words in enumerate((heading, "", "How it is worked out" * first, "Sources" * first)):
            self._page.say(row, column, words, CellRole.HEADING)


def _value(figure: Figure) -> float | str:
    return NOT_A_NUMBER if figure.value is None else float(figure.value)

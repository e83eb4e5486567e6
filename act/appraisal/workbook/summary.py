"""The sheet Summary: each result with what it is, how it is worked out, and whether its sources were opened."""

from collections.abc import Iterator, Mapping

from act.appraisal.engine.figures import figures
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.source_notes import checked
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.summary_notes import FIRST, above, below
from act.methods.figure import Figure

GROUPS = {
    "What comes back for every £1": ("return_fiscal.", "return_public."),
    "What is left when costs are paid": ("budget_impact", "net_fiscal", "net_public"),
    "When it has paid for itself": ("payback_years",),
    "Benefits": ("benefit_", "transfers", "public_value", "cashable"),
    "Costs": ("cost.", "cost_in_kind."),
}
"""Headings, and how the keys of the Figures begin that stand below them."""
SHAPES = {"years": NumberFormat.NUMBER, "£": NumberFormat.PENCE}
WIDTHS = (20, 58, 62, 14)


class SummarySheet:
    """Rows are given out first, so that results can be put in the order in which they follow from each other."""

    def __init__(self, book: WorkbookBuilder) -> None:
        self._book, self._page = book, book.page("Summary")
        self._figures: Mapping[str, Figure] = {each.key: each for each in figures(book.run)}
        self._rows: dict[str, int] = {}
        self._page.widths(*WIDTHS)
        row = FIRST
        for heading, keys in GROUPS.items():
            if of_group := [key for key in self._figures if key.removeprefix("appraisal.").startswith(keys)]:
                self._heading(row, heading)
                self._rows |= {key: row + 1 + place for place, key in enumerate(of_group)}
                row += 2 + len(of_group)
        self._end = row

    def results(self, formulas: Iterator[tuple[str, Formula]]) -> None:
        """Put each result where it belongs, with its words beside it."""
        for key, formula in formulas:
            figure = self._figures[f"appraisal.{key}"]
            row = self._rows[figure.key]
            self._book.result(key, self._page.put(row, 0, formula, SHAPES[figure.unit], CellRole.RESULT))
            words = figure.label if figure.unit == "£" else f"{figure.unit} {figure.label}"
            self._page.say(row, 1, words, CellRole.BESIDE)
            self._page.say(row, 2, figure.method, CellRole.QUIET)
            self._page.say(row, 3, checked(figure.verified), CellRole.QUIET)

    def surround(self, checks: Range) -> None:
        """Put what stands above the results and below them."""
        above(self._book, self._page)
        below(self._book, self._page, checks, self._end)

    def _heading(self, row: int, heading: str) -> None:
        first = row == FIRST
        for column, words in enumerate((heading, "", "How it is worked out" * first, "Sources" * first)):
            self._page.say(row, column, words, CellRole.HEADING)

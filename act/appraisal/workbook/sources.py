"""The sheet Sources: every input with its value, who says so, whether anybody looked, and how uncertain it is."""

from act.appraisal.model import Quantity
from act.appraisal.model.labels import label_of
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.source_notes import checked
from act.appraisal.workbook.styles import CellRole, NumberFormat

HEADINGS = ("What", "Value", "Unit", "Source", "Checked", "How uncertain", "In the workbook", "In the file")


def sources(book: WorkbookBuilder) -> None:
    """Fill the sheet with the inputs that the file states, in its order."""
    page = book.page("Sources")
    page.widths(44, 14, 13, 46, 12, 30, 22, 34)
    page.begin("Sources", "Every number that the file states, with its source. Values are those of the cells named.")
    page.columns(3, HEADINGS)
    page.freeze(4, 1)
    stated = [each for each in book.model.inputs if each.stated and each.key in book.input_cells.cells]
    for row, quantity in enumerate(stated, 4):
        _row(book, row, quantity)


def _row(book: WorkbookBuilder, row: int, quantity: Quantity) -> None:
    page, cell = book.page("Sources"), book.input_cells.cells[quantity.key]
    page.say(row, 0, label_of(book.model, quantity))
    page.put(row, 1, cell, NumberFormat.GENERAL)
    spread = quantity.spread.words() if quantity.spread else "one value is used"
    cells = (
        quantity.unit,
        quantity.source or "none given",
        checked(quantity.verified),
        spread,
        cell.place,
        quantity.key,
    )
    for column, words in enumerate(cells, 2):
        page.say(row, column, words, CellRole.QUIET)

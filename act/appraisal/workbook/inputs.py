"""The sheet Inputs: the price year, and the inputs that several lines may share."""

from act.appraisal.model import Quantity
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.sheet_writer import InputCell
from act.appraisal.workbook.source_notes import checked
from act.appraisal.workbook.styles import CellRole, NumberFormat

SHARED = "inputs."
ELSEWHERE = (
    "All other inputs stand where they are used: prices on Prices, the price index on Index, rates on "
    "Discounting, and what belongs to one cost or line on Costs, Benefits or Effect. How many years and lines there "
    "are is laid out in the sheets; for more or fewer, change the file and make the workbook again."
)


def inputs(book: WorkbookBuilder) -> Cell:
    """Fill the sheet; return the cell of the price year."""
    page = book.page("Inputs")
    page.widths(48, 16, 20, 52, 13, 34)
    page.begin("Inputs", "Boxed cells may be changed, here and on every other sheet; all results follow.")
    page.columns(3, ("Input", "Value", "Unit", "Source", "Checked", "Where it stands in the file"))
    page.freeze(4, 1)
    page.say(4, 0, "Prices are those of")
    year = page.put(4, 1, InputCell(value=book.model.price_year))
    page.say(4, 2, "year, as on Index", CellRole.QUIET)
    shared = [quantity for quantity in book.model.inputs if quantity.key.startswith(SHARED)]
    for row, quantity in enumerate(shared, 5):
        _shared(book, row, quantity)
    page.paragraph(6 + len(shared), ELSEWHERE)
    return year


def _shared(book: WorkbookBuilder, row: int, quantity: Quantity) -> None:
    page = book.page("Inputs")
    page.say(row, 0, quantity.label)
    book.input_cells.put(page, row, 1, quantity, NumberFormat.GENERAL)
    for column, words in enumerate((quantity.unit, quantity.source, checked(quantity.verified), quantity.key), 2):
        page.say(row, column, words, CellRole.QUIET)

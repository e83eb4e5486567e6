"""The inputs of a model and the cells they stand in: each once, however many lines use it."""

from act.appraisal.model import Model, Quantity
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.sheet_writer import Content, InputCell, SheetWriter
from act.appraisal.workbook.styles import NumberFormat


class InputCells:
    """Cells by the key of the input. A second line that uses an input refers to the cell of the first."""

    def __init__(self, model: Model) -> None:
        self._bounds = model.bounds
        self.cells: dict[str, Cell] = {}

    def put(self, page: SheetWriter, row: int, column: int, quantity: Quantity, shape: NumberFormat) -> Cell:
        """Put an input where it is used: itself, or a reference to where it stands."""
        if quantity.key in self.cells:
            return page.put(row, column, self.cells[quantity.key], shape)
        least, most = self._bounds[quantity.key]
        content: Content = InputCell(value=quantity.value, least=least, most=most)
        self.cells[quantity.key] = page.put(row, column, content, shape)
        return self.cells[quantity.key]

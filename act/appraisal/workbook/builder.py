"""The workbook as it is filled: its sheets, where each input and each result stands, and what all sheets share."""

from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart

from act.appraisal.engine import Run, Simulation
from act.appraisal.engine.report_sentence import ModelOrigin
from act.appraisal.model.year_names import year_names
from act.appraisal.workbook.cell import Cell
from act.appraisal.workbook.input_cells import InputCells
from act.appraisal.workbook.sheet_writer import SheetWriter
from act.appraisal.workbook.styles import Styles

SHEETS = (
    "Summary",
    "Charts",
    "Inputs",
    "Prices",
    "Index",
    "Discounting",
    "Costs",
    "Benefits",
    "Effect",
    "Years",
    "Payback",
    "Agencies",
    "Cashable",
    "Sources",
)
"""The sheets of every workbook."""
TORNADO, SIMULATION = "Tornado", "Simulation"
"""Sheets of what was drawn: the first where an input is uncertain, the second where a simulation was asked for."""
MADE = datetime(2000, 1, 1)  # noqa: DTZ001
"""The date in every file, so that one model always gives the same bytes."""


class WorkbookBuilder:
    """`input_cells` holds the cell of each input by its key, `results` the cell of each Figure by its key.

    `origin` says what the model was read from, `simulation` holds draws of it; None: not known, not asked for.
    """

    def __init__(self, run: Run, origin: ModelOrigin | None = None, simulation: Simulation | None = None) -> None:
        self.run, self.model, self.origin, self.simulation = run, run.model, origin, simulation
        self.year_names = year_names(run.model.first_year, run.model.years)
        self.input_cells = InputCells(run.model)
        self.results: dict[str, Cell] = {}
        self._bytes = BytesIO()
        self._book = Workbook(
            self._bytes, {"in_memory": True, "default_format_properties": {"font_name": "Arial", "font_size": 10}}
        )
        self._book.set_properties({"title": run.model.title, "created": MADE})
        self._styles = Styles(self._book)
        drawn = [*([TORNADO] if run.model.uncertain else ()), *([SIMULATION] if simulation else ())]
        self._pages = {
            name: SheetWriter(name, self._book.add_worksheet(name), self._styles) for name in (*SHEETS, *drawn)
        }

    def page(self, name: str) -> SheetWriter:
        """Return one sheet by its name."""
        return self._pages[name]

    def result(self, key: str, cell: Cell) -> Cell:
        """Remember where a result stands."""
        self.results[f"appraisal.{key}"] = cell
        return cell

    def chart(self, kind: str) -> Chart:
        """Make a native chart, such as "column"; it is shown once it is put on a sheet."""
        chart: Chart = self._book.add_chart({"type": kind})
        return chart

    def closed(self) -> bytes:
        """Finish the workbook and return its bytes."""
        for page in self._pages.values():
            page.finish()
        self._book.close()
        return self._bytes.getvalue()

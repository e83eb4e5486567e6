"""Compares the results in a workbook with those of the engine, Figure by Figure."""

from collections.abc import Mapping

from act.appraisal.engine import Run
from act.appraisal.engine.figures import figures
from act.appraisal.workbook import filled
from act.appraisal.workbook.cell import Cell
from tests.appraisal.workbook.cells import Sheets, sheets

HALF_A_PENNY = 0.005
NEARLY = 1e-9


def written_otherwise(run: Run) -> list[str]:
    """The results of the engine that a workbook says otherwise as it is written."""
    book = filled(run)
    return differences(run, book.results, sheets(book.closed()))


def differences(run: Run, places: Mapping[str, Cell], cells: Sheets) -> list[str]:
    """The results of the engine that cells do not say too. A break-even value stands in none: Goal Seek finds it."""
    found = []
    for figure in figures(run):
        if figure.key.startswith("appraisal.break_even."):
            continue
        place = places[figure.key]
        cell = cells[place.sheet][place.row][place.column]
        if not _same(None if figure.value is None else float(figure.value), cell):
            found.append(f"{figure.key} is {figure.value} by the engine, and {cell!r} in {place.place}")
    return found


def _same(value: float | None, cell: object) -> bool:
    if value is None:
        return cell in ("not a number", "not reached")
    if not isinstance(cell, int | float) or isinstance(cell, bool):
        return False
    return abs(cell - value) < HALF_A_PENNY and abs(cell - value) <= NEARLY * max(1.0, abs(value))

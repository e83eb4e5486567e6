"""Compares the results in a workbook with those of the engine, Figure by Figure."""

from act.methods.appraisal.engine import Run
from act.methods.appraisal.engine.figures import figures
from act.methods.appraisal.sheet import filled
from tests.methods.appraisal.sheet.cells import Sheets

HALF_A_PENNY = 0.005
NEARLY = 1e-9


def differences(run: Run, cells: Sheets) -> list[str]:
    """Every result of the engine that the workbook's cells do not say too; a break-even value is found by Goal Seek."""
    places = filled(run).results
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

"""Opens a spreadsheet of somebody else's and gives its cells. Formulas are not run: the saved values are read."""

from collections.abc import Mapping
from pathlib import Path

from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase, Sheets
from act.costs.raw_cells import RawCell, raw_cells


def sheets_of(file: Path) -> Sheets:
    """Every sheet by its name, as rows of cells from the first row and column on. An error is its words: "#REF!".

    Raises OSError when the file cannot be opened, NotTheUnitCostDatabase when it is not a spreadsheet, or when it holds
    formulas whose values were never saved: as values they are empty, and would be left out without a word.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    with file.open("rb") as opened:
        try:
            book = CalamineWorkbook.from_filelike(opened)
            sheets = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
        except CalamineError:
            raise NotTheUnitCostDatabase(
                "This is not a spreadsheet that can be read. Give an .xlsx workbook."
            ) from None
        raw = raw_cells(opened)
    _check_worked_out(raw)
    for name, cells in raw.items():
        rows = sheets.get(name, [])
        for cell in cells:
            if cell.row < len(rows) and cell.column < len(rows[cell.row]):
                rows[cell.row][cell.column] = cell.error
    return sheets


def _check_worked_out(raw: Mapping[str, list[RawCell]]) -> None:
    empty = [f"{name}, cell {cell.address}" for name, cells in raw.items() for cell in cells if not cell.error]
    if empty:
        more = f", and {len(empty) - 1:,} more" if len(empty) > 1 else ""
        raise NotTheUnitCostDatabase(
            f"The file holds formulas that were never worked out ({empty[0]}{more}); open and save it in Excel."
        )

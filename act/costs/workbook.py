"""Opens a spreadsheet of somebody else's and gives its cells. Formulas are not run: the saved values are read."""

from pathlib import Path

from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase, Sheets


def sheets_of(file: Path) -> Sheets:
    """Every sheet by its name, as rows of cells from the first row and column on.

    Raises OSError when the file cannot be opened, NotTheUnitCostDatabase when it is not a spreadsheet.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    with file.open("rb") as opened:
        try:
            book = CalamineWorkbook.from_filelike(opened)
            return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
        except CalamineError:
            raise NotTheUnitCostDatabase(
                "This is not a spreadsheet that can be read. Give an .xlsx workbook."
            ) from None

"""Reads a workbook as it lies in its file, finds cells by what stands beside them, and types into them."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from python_calamine import CalamineWorkbook
from xlsxwriter.utility import xl_rowcol_to_cell

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Sheets = dict[str, list[list[object]]]
Place = tuple[str, int, int]


def sheets(file: bytes) -> Sheets:
    """Every cell by sheet, row and column; an empty one is ""."""
    book = CalamineWorkbook.from_filelike(BytesIO(file))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def beside(file: bytes, sheet: str, row: object, column: str, after: str = "") -> Place:
    """The place where a row, named in its first cell and below the heading `after`, meets a column."""
    cells = sheets(file)[sheet]
    across = next(line.index(column) for line in cells if column in line)
    begins = next(number for number, line in enumerate(cells) if not after or line[0] == after)
    down = next(number for number, line in enumerate(cells) if number >= begins and line[0] == row)
    return sheet, down, across


def typed(file: bytes, changes: dict[Place, float | str]) -> bytes:
    """The file with other values in some of its cells, and nothing worked out again."""
    out = BytesIO()
    with ZipFile(BytesIO(file)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        names = list(sheets(file))
        for item in old.infolist():
            content = old.read(item)
            for (sheet, row, column), value in changes.items():
                if item.filename == f"xl/worksheets/sheet{names.index(sheet) + 1}.xml":
                    content = _typed(content, xl_rowcol_to_cell(row, column), value)
            new.writestr(item, content)
    return out.getvalue()


def _typed(content: bytes, address: str, value: float | str) -> bytes:
    tree = etree.fromstring(content)
    (cell,) = tree.findall(f".//{{{MAIN}}}c[@r='{address}']")
    assert cell.find(f"{{{MAIN}}}f") is None, f"{address} holds a formula, so nobody would type there"
    for child in list(cell):
        cell.remove(child)
    if isinstance(value, str):
        cell.set("t", "inlineStr")
        inside = etree.SubElement(cell, f"{{{MAIN}}}is")
        etree.SubElement(inside, f"{{{MAIN}}}t").text = value
    else:
        cell.attrib.pop("t", None)
        etree.SubElement(cell, f"{{{MAIN}}}v").text = repr(float(value))
    return bytes(etree.tostring(tree))

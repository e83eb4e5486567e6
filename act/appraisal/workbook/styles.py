"""How cells look: what may be changed is boxed and tinted, what follows from it is plain."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

INK, QUIET, LINE, FIELD, FRAME, BAND = "#0B0C0C", "#505A5F", "#B1B4B6", "#EEF4FA", "#7A9CC0", "#F3F2F1"


class NumberFormat(StrEnum):
    """How a number is written."""

    GENERAL = "General"
    WORDS = "@"
    POUNDS = "£#,##0;-£#,##0"
    PENCE = "£#,##0.00;-£#,##0.00"
    SHARE = "0.0%"
    RATE = "0.00%"
    MULTIPLE = "0.00##"
    NUMBER = "#,##0.00"
    FACTOR = "0.0000"
    YEAR = '"Year "0'


class CellRole(StrEnum):
    """What a cell is for."""

    TITLE = "title"
    LEAD = "lead"
    HEADING = "heading"
    COLUMN = "column"
    LINE = "line"
    LABEL = "label"
    BESIDE = "beside"
    YEAR = "year"
    QUIET = "quiet"
    INPUT = "input"
    FORMULA = "formula"
    TOTAL = "total"
    RESULT = "result"


LOOKS: Mapping[CellRole, Mapping[str, Any]] = {
    CellRole.TITLE: {"bold": True, "font_size": 16},
    CellRole.LEAD: {"bold": True, "font_size": 12, "text_wrap": True, "valign": "top"},
    CellRole.HEADING: {"bold": True, "font_size": 11, "bottom": 1, "bottom_color": LINE},
    CellRole.COLUMN: {"bold": True, "text_wrap": True, "valign": "bottom", "bg_color": BAND, "bottom": 1},
    CellRole.LINE: {
        "bold": True,
        "text_wrap": True,
        "valign": "bottom",
        "bg_color": BAND,
        "bottom": 1,
        "align": "right",
    },
    CellRole.LABEL: {"text_wrap": True, "valign": "top"},
    CellRole.BESIDE: {"text_wrap": True, "valign": "top", "align": "left", "indent": 1},
    CellRole.YEAR: {"align": "left", "valign": "top"},
    CellRole.QUIET: {"text_wrap": True, "valign": "top", "align": "left", "indent": 1, "font_color": QUIET},
    CellRole.INPUT: {
        "bg_color": FIELD,
        "border": 1,
        "border_color": FRAME,
        "locked": False,
        "valign": "top",
        "align": "right",
    },
    CellRole.FORMULA: {"valign": "top", "align": "right"},
    CellRole.TOTAL: {"bold": True, "top": 1, "top_color": INK, "valign": "top"},
    CellRole.RESULT: {"bold": True, "valign": "top", "align": "right"},
}


class Styles:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book, self._made = book, dict[tuple[CellRole, NumberFormat], Format]()

    def format(self, role: CellRole, shape: NumberFormat = NumberFormat.GENERAL) -> Format:
        """Return the format of a role and a shape."""
        key = (role, shape)
        if key not in self._made:
            self._made[key] = self._book.add_format({"font_color": INK, **LOOKS[role], "num_format": shape.value})
        return self._made[key]


def wraps(role: CellRole) -> bool:
    """Tell whether words of a role go on in a second line when a cell is too narrow for them."""
    return bool(LOOKS[role].get("text_wrap"))

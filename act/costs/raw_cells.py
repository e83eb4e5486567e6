"""What a workbook's file says of its cells and their values leave out: errors, and formulas never worked out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import IO
from zipfile import BadZipFile, ZipFile

BOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_SHEET, _RELATION = re.compile(r"<(?:\w+:)?sheet\b([^>]*)>"), re.compile(r"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*)(?<!/)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]+)</")
_KIND, _PLACE = re.compile(rb"""\bt=["'](\w+)["']"""), re.compile(rb"""\br=["']([A-Z]+)(\d+)["']""")


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell that has no value: where it is, counted from 0, and its error ("#REF!"), or "" for a formula."""

    row: int
    column: int
    address: str
    error: str


def raw_cells(opened: IO[bytes]) -> Mapping[str, list[RawCell]]:
    """Find errors and formulas without a value, by sheet. Nothing for what is no .xlsx workbook, or is a broken one."""
    try:
        with ZipFile(opened) as parts:
            return {name: list(_of_sheet(parts.read(part))) for name, part in _parts(parts)}
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError):
        return {}  # whoever reads the values says what is wrong with it


def _parts(parts: ZipFile) -> Iterator[tuple[str, str]]:
    """List the sheets and the part of the file that each is in."""
    targets = {each.get("Id", ""): each.get("Target", "") for each in _tags(_RELATION, parts.read(RELATIONS))}
    for sheet in _tags(_SHEET, parts.read(BOOK)):
        # The namespace of "id" is a matter of the program that wrote the file: "r:id" as a rule.
        target = targets.get(next((value for name, value in sheet.items() if name.endswith(":id")), ""), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in parts.namelist():
            yield sheet.get("name", ""), part


def _tags(tag: re.Pattern[str], content: bytes) -> Iterator[dict[str, str]]:
    """Read the attributes of tags. No XML is parsed: the file is somebody else's, and XML can be made to do harm."""
    for found in tag.finditer(content.decode(errors="replace")):
        yield {name: unescape(one or other) for name, one, other in _ATTRIBUTE.findall(found[1])}


def _of_sheet(content: bytes) -> Iterator[RawCell]:
    for found in _CELL.finditer(content):
        attributes, body = found.groups()
        kind, place, value = _KIND.search(attributes), _PLACE.search(attributes), _VALUE.search(body)
        if not place:
            continue
        # A formula that came to empty text has no value either, but says that it is text.
        if kind and kind[1] == b"e" and value:
            yield _raw_cell(place, value[1].decode(errors="replace"))
        elif _FORMULA.search(body) and not value and not (kind and kind[1] == b"str"):
            yield _raw_cell(place, "")


def _raw_cell(place: re.Match[bytes], error: str) -> RawCell:
    letters, digits = place[1].decode(), place[2].decode()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return RawCell(int(digits) - 1, column - 1, f"{letters}{digits}", error)

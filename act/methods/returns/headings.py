"""The headings of a file: which table they are of, and where each column stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from act.methods.returns.problem import Problem, ProblemKind, shown
from act.methods.returns.sheet import CHILD, ReturnRow
from act.methods.returns.tables import ReturnTable, recognise
from act.methods.returns.text import UnreadableFile, trimmed

_OTHER_MARKS = {";": "semicolons", "\t": "tabs", "|": "upright lines"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """The table, the headings as written, the place of each column that is read, and what is wrong with them."""

    table: ReturnTable
    written: tuple[str, ...]
    places: Mapping[str, int]
    problems: tuple[Problem, ...]

    def amiss(self, cells: list[str]) -> str | None:
        """Say why a row cannot be read under these headings, or None when it can."""
        if tuple(trimmed(cells)) == self.written:
            return "The headings are repeated here. The row was left out. Remove it."
        wanted = len(self.written)
        wide = max(len(trimmed(cells)), min(len(cells), wanted))
        if wide == wanted:
            return None
        return f"The row has {wide} cells and was left out. It must have {wanted}, as the headings do."

    def row(self, number: int, cells: list[str]) -> ReturnRow:
        """Read one row under these headings."""
        return ReturnRow(number, {column: cells[place] for column, place in self.places.items()})


def headings_of(file: str, number: int, cells: list[str]) -> Headings:
    """Read the headings; capitals and spaces around them do not matter. Raises UnreadableFile if of no table."""
    written = trimmed(cells)
    names = [cell.strip().upper() for cell in written]
    table = recognise(names)
    if table is None:
        raise UnreadableFile(_unknown(written), number)
    places = {name: names.index(name) for name in table.columns if names.count(name) == 1}
    both = [(cell, name, name in table.columns) for cell, name in zip(written, names, strict=True)]
    complaints = [
        *(_written(cell, name) for cell, name, known in both if known and cell != name),
        *(_missing(name) for name in table.columns if name not in names),
        *(_twice(name) for name in table.columns if names.count(name) > 1),
        *(_extra(cell, table) for cell, _, known in both if not known),
    ]
    problems = tuple(
        Problem(file=file, kind=ProblemKind.COLUMN, row=number, column=name, sentence=text) for name, text in complaints
    )
    return Headings(table=table, written=tuple(written), places=places, problems=problems)


def _unknown(cells: list[str]) -> str:
    for mark, name in _OTHER_MARKS.items():
        if len(cells) == 1 and mark in cells[0]:
            return f"The columns are separated by {name}. Save the file with commas, so that it can be read."
    first = ", ".join(f"“{shown(cell)}”" for cell in cells[:3])
    return f"The headings ({first}{' and more' if len(cells) > 3 else ''}) are not those of a table of the return."


def _written(cell: str, name: str) -> tuple[str, str]:
    return name, f"The heading is written “{shown(cell)}” and was read as {name}. Write it as {name}."


def _missing(name: str) -> tuple[str, str]:
    if name == CHILD:
        return name, "The column CHILD is missing, so no child in this file can be counted. Put it first."
    return name, f"The column {name} is missing. The others were read."


def _twice(name: str) -> tuple[str, str]:
    return name, f"The column {name} is here more than once, so none of them was read. Keep one."


def _extra(cell: str, table: ReturnTable) -> tuple[str, str]:
    return shown(cell), f"“{shown(cell)}” is not a column of {table.name} and was not read. Remove it."

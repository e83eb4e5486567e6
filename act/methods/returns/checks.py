"""What a row, a table and a return must say to agree with themselves."""

from collections.abc import Iterator

from act.methods.returns.cells import fault
from act.methods.returns.problem import Problem, ProblemKind, shown
from act.methods.returns.sheet import CHILD, ReturnFile, ReturnRow

HEADER = "Header"


def alone(sheet: ReturnFile, year: int | None) -> Iterator[Problem]:
    """Find what is wrong within one table: its cells, its pairs, its keys, and whether the year knows it."""
    table = sheet.table
    if year is not None and not table.first_year <= year <= table.last_year:
        span = f"from {table.first_year} to {table.last_year}"
        sentence = f"{table.name} is not a table of {year} (we know it {span}). We read it all the same."
        yield Problem(file=sheet.file, kind=ProblemKind.YEAR, sentence=sentence)
    seen: dict[tuple[str, ...], int] = {}
    for row in sheet.rows:
        yield from _cells(sheet, row, year)
        yield from _pairs(sheet, row)
        yield from _repeated(sheet, row, seen)


def together(sheets: tuple[ReturnFile, ...]) -> Iterator[Problem]:
    """Find what is wrong between tables: one that is there twice, and children whom the header does not know."""
    first: dict[str, str] = {}
    for sheet in sheets:
        if earlier := first.get(sheet.table.name):
            sentence = f"{sheet.table.name} was already read from {earlier}. Both were counted. Keep one of them."
            yield Problem(file=sheet.file, kind=ProblemKind.REPEATED, sentence=sentence)
        first.setdefault(sheet.table.name, sheet.file)
    header = header_children(sheets)
    if header is None:
        return
    for sheet in sheets:
        for row in sheet.rows:
            child = row.cells.get(CHILD)
            if child and child not in header:
                sentence = f"“{shown(child)}” is not in the header. Add every child in a table to the header too."
                yield Problem(file=sheet.file, kind=ProblemKind.STRAY, row=row.number, column=CHILD, sentence=sentence)


def header_children(sheets: tuple[ReturnFile, ...]) -> frozenset[str] | None:
    """List the children of the header; None when none was read: then nothing says who the return is about."""
    headers = [sheet.children for sheet in sheets if sheet.table.name == HEADER and CHILD in sheet.columns]
    return frozenset().union(*headers) if headers else None


def _cells(sheet: ReturnFile, row: ReturnRow, year: int | None) -> Iterator[Problem]:
    for column, cell in row.cells.items():
        if wrong := fault(sheet.table, column, cell, year):
            kind, sentence = wrong
            yield Problem(file=sheet.file, kind=kind, row=row.number, column=column, sentence=sentence)


def _pairs(sheet: ReturnFile, row: ReturnRow) -> Iterator[Problem]:
    for pair in sheet.table.pairs:
        if not set(pair) <= row.cells.keys():
            continue
        there = [column for column in pair if row.cells[column]]
        if len(there) == 1:
            absent = pair[1] if there[0] == pair[0] else pair[0]
            sentence = f"{there[0]} is filled in but {absent} is not. Fill in both, or leave both empty."
            yield Problem(file=sheet.file, kind=ProblemKind.PAIR, row=row.number, column=absent, sentence=sentence)


def _repeated(sheet: ReturnFile, row: ReturnRow, seen: dict[tuple[str, ...], int]) -> Iterator[Problem]:
    keys = sheet.table.keys
    key = tuple(row.cells.get(column, "") for column in keys)
    if not all(key):
        return
    if key in seen:
        sentence = f"{' and '.join(keys)} are the same as in row {seen[key]}. Use each only once."
        yield Problem(file=sheet.file, kind=ProblemKind.REPEATED, row=row.number, column=keys[0], sentence=sentence)
    seen.setdefault(key, row.number)

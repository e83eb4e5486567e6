"""Reading a folder of CSV files: each by itself, then what they say together. Nothing is stored."""

from pathlib import Path

from act.methods.returns import checks
from act.methods.returns.headings import headings_of
from act.methods.returns.problem import Problem, ProblemKind, shown
from act.methods.returns.report import ReturnReport
from act.methods.returns.sheet import ReturnFile, ReturnRow
from act.methods.returns.text import EMPTY, UnreadableFile, decoded, records


def read(folder: Path, *, year: int | None = None) -> ReturnReport:
    """Read every file of a folder and report what was read, what was not, and why.

    With a collection year (2025 is 2024-25) codes are those of that year; without, those of any year we know.
    Raises OSError if the folder is missing, is not a folder, or may not be opened.
    """
    read_here = [_from_disk(path, year) for path in sorted(folder.iterdir()) if not path.name.startswith(".")]
    sheets = tuple(sheet for sheet, _ in read_here if sheet)
    problems = [problem for _, of_file in read_here for problem in of_file]
    return ReturnReport(year=year, sheets=sheets, problems=(*problems, *checks.together(sheets)))


def read_file(file: str, data: bytes, *, year: int | None = None) -> tuple[ReturnFile | None, tuple[Problem, ...]]:
    """Read the bytes of one file. No sheet when it is of no table; whatever the bytes, the problems say why."""
    problems: list[Problem] = []
    rows: list[ReturnRow] = []
    headings = None
    try:
        text, unusual = decoded(file, data)
        problems += unusual
        for number, cells in records(text):
            if headings is None:
                headings = headings_of(file, number, cells)
                problems += headings.problems
            elif amiss := headings.amiss(cells):
                problems.append(Problem(file=file, kind=ProblemKind.ROW, row=number, sentence=amiss))
            else:
                rows.append(headings.row(number, cells))
    except UnreadableFile as error:
        problems.append(Problem(file=file, kind=ProblemKind.FILE, row=error.row, sentence=str(error)))
    if headings is None:
        return None, tuple(problems or _empty(file))
    sheet = ReturnFile(file=file, table=headings.table, columns=tuple(headings.places), rows=tuple(rows))
    return sheet, (*problems, *checks.alone(sheet, year))


def _from_disk(path: Path, year: int | None) -> tuple[ReturnFile | None, tuple[Problem, ...]]:
    file = shown(path.name)
    if path.suffix.lower() != ".csv":
        return _not_read(file, "This was not read, because only files ending in .csv are.")
    try:
        if not path.is_file():
            return _not_read(file, "This was not read, because it is not a file.")
        return read_file(file, path.read_bytes(), year=year)
    except OSError as error:
        return _not_read(file, f"The file could not be opened: {error.strerror or error}.")


def _empty(file: str) -> tuple[Problem, ...]:
    return _not_read(file, EMPTY)[1]


def _not_read(file: str, sentence: str) -> tuple[None, tuple[Problem, ...]]:
    return None, (Problem(file=file, kind=ProblemKind.FILE, sentence=sentence),)

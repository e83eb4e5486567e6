"""From the bytes of a file to its rows of cells."""

import codecs
import csv
import io
from collections.abc import Iterator

from act.methods.returns.problem import Problem, ProblemKind

EMPTY = "The file is empty. It must hold the headings of a table and its rows."
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class UnreadableFile(ValueError):
    """The file cannot be read, or not from a row on; the message is a sentence."""

    def __init__(self, sentence: str, row: int | None = None) -> None:
        super().__init__(sentence)
        self.row = row


def decoded(file: str, data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Decode a file's text, and say what is unusual about how it is written. Raises UnreadableFile.

    UTF-8 with or without a mark at its start; failing that Windows-1252, which older spreadsheets write.
    """
    if not data.strip():
        raise UnreadableFile(EMPTY)
    if data.startswith(_UTF_16):
        raise UnreadableFile("The file is in UTF-16. Save it as “CSV UTF-8”, so that it can be read.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The full stop takes the place of the byte that is no UTF-8, so that its row counts even where it comes first.
        row = len((data[: error.start] + b".").splitlines())
        text = _windows(data)
        sentence = (
            "The file is in Windows-1252 and was read as that, from the first such letter here. Save it as UTF-8."
        )
        return text, (Problem(file=file, kind=ProblemKind.WRITING, row=row, sentence=sentence),)
    if not text.strip():
        raise UnreadableFile(EMPTY)
    return text, ()


def _windows(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise UnreadableFile("The file is not text in any encoding we know. Save it as CSV in UTF-8.") from None


def records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Read the rows of a CSV text that hold anything, numbered as a spreadsheet counts them.

    Raises Unreadable where the rest cannot be told apart.
    """
    lines = enumerate(csv.reader(io.StringIO(text, newline="")), start=1)
    row = 0
    try:
        for row, cells in lines:
            if any(cells):
                yield row, cells
    except csv.Error:
        sentence = "From this row on, the file cannot be read. A quotation mark may not be closed."
        raise UnreadableFile(sentence, row + 1) from None


def trimmed(cells: list[str]) -> list[str]:
    """Cut off the empty cells that spreadsheets add behind the last that holds anything."""
    last = max((place for place, cell in enumerate(cells) if cell), default=-1)
    return cells[: last + 1]

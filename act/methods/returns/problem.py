"""One thing that could not be read, or that the return does not take."""

from dataclasses import dataclass
from enum import StrEnum

MOST_SHOWN = 40


class ProblemKind(StrEnum):
    """What sort of thing is wrong: problems of one kind are told together."""

    FILE = "not read"
    WRITING = "how the file is written"
    COLUMN = "columns"
    ROW = "rows left out"
    EMPTY = "empty cell"
    DATE = "date"
    CODE = "code"
    YEAR = "collection year"
    PAIR = "one of two"
    REPEATED = "repeated"
    STRAY = "not in the header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Where it is, what is wrong and what would be right, in one sentence.

    `row` counts as a spreadsheet does: the headings are row 1. None for what concerns the whole file;
    `column` is None for what concerns a whole row.
    """

    file: str
    kind: ProblemKind
    sentence: str
    row: int | None = None
    column: str | None = None


def shown(text: str) -> str:
    """Make what stands in a file safe to print in a sentence: no control characters, and not too long."""
    cut = text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in cut)

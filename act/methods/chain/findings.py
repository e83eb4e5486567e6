"""What can be wrong with a chain, each in a sentence that anyone can read."""

from dataclasses import dataclass
from enum import StrEnum


class ChainFindingKind(StrEnum):
    """In which way a chain is not as it was written."""

    EDITED = "edited"
    """A row has changed since it was written."""
    MISSING = "missing"
    """Rows in the middle are gone."""
    ADDED = "added"
    """A row stands where none was written."""
    OUT_OF_ORDER = "out of order"
    """A row stands at the place of another."""
    CUT_OFF = "cut off"
    """The end is gone."""
    REWRITTEN = "rewritten"
    """Another row stands where one was anchored."""
    OLDER_COPY = "older copy"
    """The whole database stands as it did before."""
    NOT_ANCHORED = "not anchored"
    """Nothing outside the database says how far it had come."""


@dataclass(frozen=True, slots=True)
class ChainFinding:
    """One thing that is wrong: which chain (empty: the whole database), at which place, in which way."""

    kind: ChainFindingKind
    chain: str
    place: int | None
    sentence: str

    def __str__(self) -> str:
        return f"{self.chain}: {self.sentence}" if self.chain else self.sentence


def rows(first: int, last: int) -> str:
    """Name a row, or rows: "row 7", "rows 7 to 9"."""
    return f"row {first:,}" if first == last else f"rows {first:,} to {last:,}"

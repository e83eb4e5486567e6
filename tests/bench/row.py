"""What one benchmark found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `ratio` is the one that `asked` speaks of; `ours` and `theirs` carry their unit."""

    what: str
    asked: str
    ratio: float
    holds: bool
    note: str
    ours: str = ""
    theirs: str = ""

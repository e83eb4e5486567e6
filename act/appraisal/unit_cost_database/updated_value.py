"""One value of a unit cost workbook in two prices, and what the newer one should be."""

from dataclasses import dataclass
from decimal import Decimal
from math import isfinite

CLOSE = Decimal("1e-9")
"""How far a value may lie from ours, as a share of it: a spreadsheet keeps some fifteen digits."""
READABLE = Decimal("1e15")
"""Larger numbers are given as a power of ten: nobody counts three hundred digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatedValue:
    """One value of the workbook in two prices, and what it should be. Rows count as a spreadsheet counts them.

    `wrong` says that text stands in the place of either number.
    """

    sheet: str
    row: int
    code: str
    value_class: str
    value: Decimal | None
    year: str
    updated: Decimal | None
    expected: Decimal | None
    wrong: str = ""

    @property
    def alone(self) -> bool:
        """Whether it has no updated value beside it, nor anything in the place of one."""
        return self.updated is None and not self.wrong

    @property
    def matches(self) -> bool:
        """Whether the workbook's updated value is the one that its own index gives."""
        if self.wrong or self.updated is None or self.expected is None:
            return False
        return abs(self.updated - self.expected) <= CLOSE * max(abs(self.expected), Decimal(1))

    @property
    def place(self) -> str:
        """Where it stands."""
        return f"{self.sheet}, row {self.row} ({self.code or 'no code'}), {self.value_class}"

    @property
    def sentence(self) -> str:
        """Where it is, what is there and what was expected."""
        there = "" if self.value is None else f"{digits(self.value)} of {self.year or 'no year'}"
        if self.updated is None:
            return f"{self.place}: {self.wrong or f'{there} has no updated value beside it.'}"
        updated = digits(self.updated)
        if self.wrong or self.expected is None:
            return f"{self.place}: {updated} cannot be checked, as {self.wrong or self._reason}"
        return f"{self.place}: {there} is updated to {updated}; expected {digits(self.expected, '.10f')}."

    @property
    def _reason(self) -> str:
        if self.value is None:
            return "there is no value that it updates."
        if not self.year:
            return f"{digits(self.value)} has no year."
        return f"“{self.year}” is not a year of the workbook's price index."

    def as_dict(self) -> dict[str, object]:
        """Give it as plain values. Numbers are JSON numbers, as in every file that the program writes."""
        return {
            "sheet": self.sheet,
            "row": self.row,
            "code": self.code,
            "class": self.value_class,
            "value": _plain(self.value),
            "year": self.year,
            "updated": _plain(self.updated),
            "expected": _plain(self.expected),
            "what": self.sentence,
        }


def digits(value: Decimal, shape: str = "f") -> str:
    """Write a number as a reader can take it in."""
    return f"{value:{shape}}" if abs(value) < READABLE else f"{value:.6e}"


def _plain(value: Decimal | None) -> float | None:
    """Give a number as JSON can have it; one beyond all floating point is only in the sentence."""
    return None if value is None or not isfinite(float(value)) else float(value)

"""Prices of one year in the money of another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from act.methods.dated_data import read_data


class UnknownYear(LookupError):
    """An index has no value for a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deflator:
    """One edition of a price index: a value for each financial year, written "2013/14", or calendar year, "2013".

    An index of one's own is made with its edition and values alone; two are equal when those are. `verified`:
    somebody opened the publication itself.
    """

    edition: str
    index: Mapping[str, Decimal]
    published: str = field(default="", compare=False)
    title: str = field(default="", compare=False)
    source: str = field(default="", compare=False)
    address: str = field(default="", compare=False)
    licence: str = field(default="", compare=False)
    verified: bool = field(default=False, compare=False)

    def uprate(self, value: Decimal, from_year: str, to_year: str) -> Decimal:
        """Bring a price of one year to the money of another: ``value x index(to) / index(from)``.

        Source: Greater Manchester Unit Cost Database v1.4 (New Economy, 2015), where it gives all 779 updated values.
        Raises UnknownYear.
        """
        return value * self._of(to_year) / self._of(from_year)

    def _of(self, year: str) -> Decimal:
        if year not in self.index:
            kept = f"it has {next(iter(self.index))} to {list(self.index)[-1]}" if self.index else "it is empty"
            raise UnknownYear(f"The price index of edition {self.edition} has no value for {year!r}; {kept}.")
        return self.index[year]


@cache
def deflator(edition: str) -> Deflator:
    """Read an edition that is kept here. Raises LookupError naming those that are."""
    rows: list[dict[str, Any]] = read_data(__package__, "deflator")["editions"]
    for row in rows:
        if row["edition"] == edition:
            return Deflator(**{**row, "index": {year: Decimal(value) for year, value in row["index"].items()}})
    kept = ", ".join(row["edition"] for row in rows)
    raise LookupError(f"No price index of edition {edition!r} is kept; it would be one of: {kept}.")

"""Prices of one year in the money of another."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from act.methods.dated import read_data


class UnknownYear(LookupError):
    """An index has no value for a financial year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deflator:
    """One edition of a price index: a value for each financial year, written "2013/14"."""

    edition: str
    index: Mapping[str, Decimal]

    def uprate(self, value: Decimal, from_year: str, to_year: str) -> Decimal:
        """A price of one year in the money of another: ``value x index(to) / index(from)``.

        Source: Greater Manchester Unit Cost Database v1.4 (New Economy, 2015), where it gives all 779 updated values.
        Raises UnknownYear.
        """
        return value * self._of(to_year) / self._of(from_year)

    def _of(self, year: str) -> Decimal:
        if year not in self.index:
            raise UnknownYear(f"The price index of edition {self.edition} has no value for {year!r}.")
        return self.index[year]


@cache
def deflator(edition: str) -> Deflator:
    """An edition that is kept here. Raises LookupError."""
    rows: list[dict[str, Any]] = read_data(__package__, "deflator")["editions"]
    for row in rows:
        if row["edition"] == edition:
            return Deflator(edition=edition, index={year: Decimal(value) for year, value in row["index"].items()})
    raise LookupError(f"No price index of edition {edition!r} is kept.")

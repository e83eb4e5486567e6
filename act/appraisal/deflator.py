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
    somebody opened the publication itself. `forecast_from`: the first year that the edition forecast, "" for none.
    """

    edition: str
    index: Mapping[str, Decimal]
    published: str = field(default="", compare=False)
    title: str = field(default="", compare=False)
    source: str = field(default="", compare=False)
    address: str = field(default="", compare=False)
    licence: str = field(default="", compare=False)
    verified: bool = field(default=False, compare=False)
    forecast_from: str = field(default="", compare=False)

    def is_forecast(self, year: str) -> bool:
        """Tell whether the edition forecast the value of a year, because it was published before that year was over."""
        return bool(self.forecast_from) and year[:4] >= self.forecast_from[:4]

    @property
    def reach(self) -> str:
        """Say from which year to which it has values, financial and calendar years apart."""
        kinds = ([year for year in self.index if ("/" in year) is financial] for financial in (True, False))
        return ", and ".join(f"{min(years)} to {max(years)}" for years in kinds if years)

    def uprate(self, value: Decimal, from_year: str, to_year: str) -> Decimal:
        """Bring a price of one year to the money of another: ``value x index(to) / index(from)``.

        Source: Greater Manchester Unit Cost Database v1.4 (New Economy, 2015), where it gives all 779 updated values.
        Raises UnknownYear.
        """
        return value * self._of(to_year) / self._of(from_year)

    def _of(self, year: str) -> Decimal:
        if year not in self.index:
            kept = f"it has {self.reach}" if self.index else "it is empty"
            raise UnknownYear(f"The price index of edition {self.edition} has no value for {year!r}; {kept}.")
        return self.index[year]


@cache
def deflator(edition: str) -> Deflator:
    """Read an edition that is kept here. Raises LookupError naming those that are."""
    for each in deflators():
        if each.edition == edition:
            return each
    kept = ", ".join(each.edition for each in deflators())
    raise LookupError(f"No price index of edition {edition!r} is kept; it would be one of: {kept}.")


@cache
def deflators() -> tuple[Deflator, ...]:
    """Read every edition that is kept here, in the order in which they were put there."""
    rows: list[dict[str, Any]] = read_data(__package__, "deflator")["editions"]
    return tuple(
        Deflator(**{**row, "index": {year: Decimal(value) for year, value in row["index"].items()}}) for row in rows
    )


def default_deflator() -> Deflator:
    """Return the edition of a model that names none: an outturn, and no forecast."""
    return deflator(read_data(__package__, "deflator")["default"])


def with_years(*years: str) -> Deflator | None:
    """Find the latest edition that has all of some years, an outturn before a forecast; None when none has."""
    having = [each for each in reversed(deflators()) if all(year in each.index for year in years)]
    return min(having, key=lambda each: any(map(each.is_forecast, years)), default=None)

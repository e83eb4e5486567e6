"""What accommodation costs: each price with its source, and which one belongs to which accommodation on a day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from act.appraisal.deflator import Deflator, deflator
from act.appraisal.unit_cost import UnitCost, ValueClass, unit_cost
from act.methods.accommodation import Accommodation
from act.methods.dated_data import in_force, read_data

WEEKS_A_YEAR = 52
"""A year of accommodation is 52 weeks, as in the reconstruction of £5.48; 365 days would make 52.14."""


class PriceUnit(StrEnum):
    """What a price is for one of."""

    WEEK = "week"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class AppliedPrice:
    """A price as it is used; `stands_in` says why, when it was made for something else."""

    price: UnitCost
    stands_in: str = ""

    @property
    def verified(self) -> bool:
        """Whether this is the price of the thing itself, and its source was opened."""
        return self.price.verified and not self.stands_in


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceBook:
    """Every price, the index that brings them to one year, and the dated rules that choose between them."""

    year: str
    index: Deflator
    prices: Mapping[str, UnitCost]
    rules: Mapping[str, tuple[Mapping[str, Any], ...]]

    def weekly(self, price: UnitCost) -> Decimal:
        """Return pounds a week in the money of the book's year, not rounded. Raises UnknownYear."""
        weeks = WEEKS_A_YEAR if PriceUnit(price.unit) is PriceUnit.YEAR else 1
        return self.index.uprate(price.value, price.price_year, self.year) / weeks

    def of_expected(self, accommodation: Accommodation, on: date) -> AppliedPrice | None:
        """Return the price of what was expected; None when no price is known on that day."""
        return self._first("expected", on, lambda rule: rule["accommodation"] == accommodation)

    def of_stay(self, kind: str, provider: str, on: date) -> AppliedPrice | None:
        """Return a place's price by its codes of placement type ("HOME" for none) and provider; None if not known."""
        return self._first(
            "stays", on, lambda rule: kind in rule["kinds"] and provider in rule.get("providers", (provider,))
        )

    def _first(self, name: str, on: date, fits: Callable[[Mapping[str, Any]], bool]) -> AppliedPrice | None:
        for rule in self.rules[name]:
            if in_force(on, rule["valid_from"], rule.get("valid_to")) and fits(rule):
                return AppliedPrice(self.prices[rule["price"]], rule.get("stands_in", ""))
        return None


@cache
def price_book() -> PriceBook:
    """Read the prices that are kept here, in the money of 2015/16, the year that ACT was costed in."""
    data = read_data(__package__, "prices")
    prices = [*map(_of_shelf, data["prices"]), *map(_our_own, data["own"])]
    return PriceBook(
        year=data["price_year"],
        index=deflator(data["deflator"]),
        prices={price.code: price for price in prices},
        rules={name: tuple(data[name]) for name in ("expected", "stays")},
    )


def _of_shelf(row: Mapping[str, Any]) -> UnitCost:
    """Take a unit cost that ships, in the words of the row."""
    cost = unit_cost(row["code"], ValueClass.FISCAL, row["edition"])
    return replace(cost, **{name: words for name, words in row.items() if name in ("title", "unit", "note")})


def _our_own(row: Mapping[str, Any]) -> UnitCost:
    return UnitCost(**{**row, "value": Decimal(row["value"]), "value_class": ValueClass(row["value_class"])})

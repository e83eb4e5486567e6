"""Unit costs with their origin: what one of something costs, who says so, and whether anybody has checked.

A catalogue holds them by edition, code and value class. What ships is the Greater Manchester Unit Cost Database v1.4
(`unit_costs.csv`: every value of it, CC BY 4.0) and some single figures that are cited (`unit_costs_cited.toml`).
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from act.methods.dated_data import read_data
from act.methods.listing import listed


class ValueClass(StrEnum):
    """What kind of worth a value is. Source: Greater Manchester Unit Cost Database v1.4, sheet Guidance."""

    FISCAL = "fiscal"
    ECONOMIC = "economic"
    SOCIAL = "social"


class UnknownUnitCost(LookupError):
    """A unit cost that is not in the catalogue, or not without saying more; the message is a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCost:
    """What one `unit` of something costs, in pounds of `price_year` ("2013/14"; empty where no source states it).

    `agency` is a key of the agencies, `agency_part` the words for a part of it. `transfer`: money that only changes
    hands and is left out of public value. `rag`: the database's own rating of the value, red, amber or green (R, A,
    G). `verified`: somebody opened the source and read this value and its price year there.
    """

    code: str
    title: str
    value: Decimal
    unit: str
    price_year: str
    edition: str
    agency: str
    value_class: ValueClass
    licence: str
    source: str
    address: str
    verified: bool
    note: str
    agency_part: str = ""
    book: str = ""
    theme: str = ""
    rag: str = ""
    transfer: bool = False

    @property
    def key(self) -> tuple[str, str, ValueClass]:
        """Edition, code and class: no two in one catalogue are the same."""
        return self.edition, self.code, self.value_class

    @property
    def origin(self) -> str:
        """Where the value was read and what that rests on, for printing."""
        return f"{self.book}, from {self.source}" if self.book else self.source


@dataclass(frozen=True, slots=True)
class UnitCostCatalogue:
    """Unit costs by edition, code and class; of two editions, the one put there later comes first."""

    costs: Mapping[tuple[str, str, ValueClass], UnitCost]

    @classmethod
    def of(cls, costs: Iterable[UnitCost]) -> "UnitCostCatalogue":
        """Make a catalogue of these, the last winning where two have the same key."""
        return cls(MappingProxyType({cost.key: cost for cost in costs}))

    def with_book(self, more: Iterable[UnitCost]) -> "UnitCostCatalogue":
        """Put a reader's workbook on top of this catalogue: where both have a value, the workbook wins."""
        added = {cost.key: cost for cost in more}
        return UnitCostCatalogue.of([*(cost for key, cost in self.costs.items() if key not in added), *added.values()])

    def find(self, code: str, value_class: ValueClass | None = None, edition: str | None = None) -> UnitCost:
        """Find one unit cost. The class may be left out if the code has one, the edition if the newest is meant.

        Raises UnknownUnitCost.
        """
        coded = [cost for cost in self.costs.values() if cost.code == code]
        if not coded:
            raise UnknownUnitCost(f"No unit cost {code!r} is kept{self._nearest(code)}.")
        of_edition = [cost for cost in coded if edition in (None, cost.edition)]
        if not of_edition:
            raise UnknownUnitCost(
                f"Unit cost {code} is not in edition {edition!r}; it is in {listed(_editions(coded))}."
            )
        fitting = [cost for cost in of_edition if value_class in (None, cost.value_class)]
        if not fitting:
            raise UnknownUnitCost(
                f"Unit cost {code} has no {value_class} value; it has {listed(_classes(of_edition))}."
            )
        newest = [cost for cost in fitting if cost.edition == fitting[-1].edition]
        if len(newest) > 1:
            raise UnknownUnitCost(f"Unit cost {code} has more than one value: say {listed(_classes(newest), 'or')}.")
        return newest[0]

    def _nearest(self, code: str) -> str:
        known = {cost.code.casefold(): cost.code for cost in self.costs.values()}
        near = [known[each] for each in get_close_matches(code.casefold(), known, n=3, cutoff=0.5)]
        return f"; the nearest codes are {listed(near)}" if near else ""


@cache
def unit_cost_catalogue() -> UnitCostCatalogue:
    """Read everything that ships."""
    return UnitCostCatalogue.of([*_published(), *_cited()])


def unit_cost(code: str, value_class: ValueClass | None = None, edition: str | None = None) -> UnitCost:
    """Find one unit cost of those that ship. Raises UnknownUnitCost, as `UnitCostCatalogue.find` does."""
    return unit_cost_catalogue().find(code, value_class, edition)


def _published() -> Iterable[UnitCost]:
    names = {field.name for field in fields(UnitCost)}
    lines = files(__package__).joinpath("unit_costs.csv").read_text(encoding="utf-8").splitlines()
    for row in csv.DictReader(lines):
        kept: dict[str, Any] = {name: cell for name, cell in row.items() if name in names}
        yield _made(kept | {name: row[name] == "yes" for name in ("verified", "transfer")})


def _cited() -> Iterable[UnitCost]:
    return (_made(row) for row in read_data(__package__, "unit_costs_cited")["unit_costs"])


def _made(row: Mapping[str, Any]) -> UnitCost:
    return UnitCost(**{**row, "value": Decimal(row["value"]), "value_class": ValueClass(row["value_class"])})


def _editions(costs: Iterable[UnitCost]) -> list[str]:
    return list(dict.fromkeys(cost.edition for cost in costs))


def _classes(costs: Iterable[UnitCost]) -> list[str]:
    return list(dict.fromkeys(cost.value_class.value for cost in costs))

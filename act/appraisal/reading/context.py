"""What the lines of a file stand on: its inputs, unit costs, agencies, price index and horizon."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.deflator import Deflator, UnknownYear, deflators, with_years
from act.appraisal.model import Quantity, Timing, UnitPrice
from act.appraisal.reading.toml_table import TomlTable
from act.appraisal.unit_cost import UnitCostCatalogue, ValueClass


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePrice:
    """A unit cost that the file gives itself, with the class and the agency it says, if it says them."""

    unit_price: UnitPrice
    value_class: ValueClass | None
    gains: Mapping[str, float]
    transfer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelContext:
    """Everything that a line may refer to by name."""

    price_year: str
    index: Deflator
    years: int
    inputs: Mapping[str, Quantity]
    agencies: Mapping[str, AppraisalAgency]
    own: Mapping[str, LinePrice]
    catalogue: UnitCostCatalogue
    timing: Timing = Timing.START

    def uprate(self, table: TomlTable, key: str, year: str) -> float:
        """Return what a price of a year is multiplied by. Raises ModelError for a year the index does not know."""
        try:
            return float(self.index.uprate(Decimal(1), year, self.price_year))
        except UnknownYear:
            complaint = f"the price index {self.index.edition} has no value for “{year}”; it has {self.index.reach}"
            raise table.wrong(key, f"{complaint}; {self._remedy(year)}.") from None

    def _remedy(self, year: str) -> str:
        """Say which edition has a year, or how to give an index that has it."""
        better = with_years(year, self.price_year) or with_years(year)
        if better and better.edition != self.index.edition:
            return f'write deflator = "{better.edition}" in [appraisal], which has it'
        newest = max((each.reach.partition(",")[0][-7:] for each in deflators() if "/" in each.reach), default="")
        return f"give a year that it has, or an index of your own in [deflator] (those kept here end with {newest})"

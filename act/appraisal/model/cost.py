"""What a programme costs, who pays, and in which years."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from act.appraisal.model.correction import OptimismCorrection
from act.appraisal.model.quantity import Quantity
from act.appraisal.model.timing import Timing
from act.appraisal.model.unit_price import UnitPrice


class CostCategory(StrEnum):
    """What sort of cost. What is given in kind counts for public value and not for the cash case."""

    CAPITAL = "capital"
    REVENUE = "revenue"
    IN_KIND = "in_kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """``pounds x quantity x (1 + optimism)`` in each year, times `by_year`.

    Below nothing it is an income, which optimism bias makes smaller: ``1 - optimism``, and never less than nothing.
    `dated`: the file says in which years it falls. `pays` are shares by agency that add up to 1. `sets` name the sums
    of costs that it belongs to: a running cost and the whole grant are two sets, and the return is worked out on each.
    """

    key: str
    label: str
    unit_price: UnitPrice
    quantity: Quantity
    by_year: tuple[float, ...]
    kind: CostCategory
    pays: Mapping[str, float]
    sets: tuple[str, ...]
    optimism: OptimismCorrection
    dated: bool = True
    discount_row: str = ""
    timing: Timing = Timing.START

    @property
    def cash(self) -> bool:
        """Whether money is paid."""
        return self.kind is not CostCategory.IN_KIND

"""One line of benefit: who is reached, what changes, what one change is worth, when, and to whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from act.appraisal.model.correction import OptimismCorrection
from act.appraisal.model.quantity import Quantity
from act.appraisal.model.timing import Timing
from act.appraisal.model.unit_price import UnitPrice
from act.appraisal.unit_cost import ValueClass


class Counterfactual(StrEnum):
    """What the impact is measured against, and so what becomes of deadweight (what would have happened anyway)."""

    COMPARISON = "comparison"
    JUDGED = "judged"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectProfile:
    """When the effect on those who enter comes, in years from their entry, and how it fades.

    It begins after `lag` years, climbs by the shares of `ramp` year by year, stays for `years` in all, and after the
    ramp loses the share `drop_off` of what is left each year. `shape` gives the shares outright instead.
    Source of drop-off: A Guide to Social Return on Investment (SROI Network, 2012).
    """

    lag: Quantity
    years: Quantity
    drop_off: Quantity
    ramp: tuple[float, ...] = (1.0,)
    shape: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CashableShare:
    """The share of a fiscal benefit that can be taken out of a budget, from which year on, and why."""

    share: Quantity
    from_year: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitImpact:
    """The share of those reached for whom the outcome changes: `change`, or the rate without less the rate with.

    A rate may count events for each person, such as missing episodes, and so be above 1. `events`: `change` is fewer
    events for each person, above 1 or below 0. Source of the difference: Aos, Benefits and Costs (WSIPP, 2013).
    """

    change: Quantity | None = None
    without: Quantity | None = None
    with_: Quantity | None = None
    events: bool = False

    @property
    def rates(self) -> tuple[Quantity, ...]:
        """The rate without and the rate with, where it is given so: then it is a comparison by itself."""
        return tuple(filter(None, (self.without, self.with_)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """A line of benefit. `population` enters in the years of `entry` (multiples of it, from year 0).

    ``population x engagement x retention x impact x (1 - deadweight) x attribution`` outcomes of those who enter in a
    year, each of `duration` units a year at `unit_price`, as `profile` says, times ``1 - optimism``; what is lost in a
    year is times ``1 + optimism`` instead, so that the correction never makes a loss smaller. Source: cost benefit
    analysis guidance for local partnerships (HM Treasury and New Economy, 2014), as far as it has been read.
    `gains` are shares by agency that add up to 1; of a transfer `pays` may say whose loss the same pounds are.
    `overlap` names what it shares with other lines.
    """

    key: str
    label: str
    population: Quantity
    entry: tuple[float, ...]
    engagement: Quantity
    retention: Quantity
    impact: BenefitImpact
    counterfactual: Counterfactual
    deadweight: Quantity | None
    attribution: Quantity
    unit_price: UnitPrice
    duration: Quantity
    profile: EffectProfile
    value_class: ValueClass
    transfer: bool
    gains: Mapping[str, float]
    pays: Mapping[str, float]
    cashable: CashableShare | None
    overlap: str
    optimism: OptimismCorrection
    discount_row: str = ""
    timing: Timing = Timing.START

    @property
    def gross(self) -> bool:
        """Whether what would have happened anyway is still in it."""
        return self.counterfactual is Counterfactual.NONE and self.deadweight is None

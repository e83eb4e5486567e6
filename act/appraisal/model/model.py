"""A whole appraisal as it stands in its file: costs and lines of benefit over years, and how they are discounted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from act.appraisal.agencies import AppraisalAgency
from act.appraisal.deflator import Deflator
from act.appraisal.discount import DiscountSchedule
from act.appraisal.model.benefit import Benefit
from act.appraisal.model.bounds import SHARE, Bounds, benefit_bounds, cost_bounds
from act.appraisal.model.checks import (
    benefit_errors,
    bounds_errors,
    break_even_errors,
    cost_errors,
    horizon_errors,
    overlap_errors,
    set_errors,
)
from act.appraisal.model.cost import Cost
from act.appraisal.model.error import ModelError, wrong
from act.appraisal.model.quantity import Quantity
from act.appraisal.model.timing import Timing, YearKind
from act.methods.figure import Basis


class DecisionBasis(StrEnum):
    """Which net benefit a decision rests on: fiscal benefit less cash cost, or public value less all costs."""

    FISCAL = "fiscal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Discounting:
    """Rates of the file's own, or a schedule: each by the row that lines ask for, "" for those that ask for none."""

    name: str
    rates: Mapping[str, Quantity] = field(default_factory=dict)
    rows: Mapping[str, DiscountSchedule] = field(default_factory=dict)

    @property
    def rate(self) -> Quantity | None:
        """The file's own rate, None where it names a schedule."""
        return self.rates.get("")

    @property
    def verified(self) -> bool:
        """Whether the source of the rates was opened."""
        rates = all(rate.verified for rate in self.rates.values())
        return rates and all(row.verified for row in self.rows.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Costs and benefits over `years` years; year 0 is not discounted. Money is in prices of `price_year`.

    `basis` says what kind of numbers these are: computed, reconstructed or projected. `headline` is the set of costs
    that the first return is worked out on, `whole` the set that holds all the money, "" for every cost once. `timing`
    is when within a year pounds fall unless a line says otherwise. `break_even` are the keys of inputs whose break-even
    value is asked for. Raises ModelError for anything that cannot be appraised.
    """

    title: str
    about: str
    price_year: str
    index: Deflator
    first_year: str
    years: int
    discounting: Discounting
    decision: DecisionBasis
    basis: Basis
    agencies: Mapping[str, AppraisalAgency]
    costs: tuple[Cost, ...]
    benefits: tuple[Benefit, ...]
    headline: str
    whole: str = ""
    break_even: tuple[str, ...] = ()
    year_kind: YearKind | None = None
    timing: Timing = Timing.START

    def __post_init__(self) -> None:
        for error in self._errors():
            raise error

    @property
    def sets(self) -> tuple[str, ...]:
        """The sets of costs, the headline first, the others as they come."""
        others = dict.fromkeys(each for cost in self.costs for each in cost.sets)
        return (self.headline, *(each for each in others if each != self.headline))

    @property
    def gross(self) -> bool:
        """Whether any line still holds what would have happened anyway: then every total is called gross."""
        return any(line.gross for line in self.benefits)

    @property
    def gross_word(self) -> str:
        """What stands before "benefit" in the label of every total: "gross ", or nothing."""
        return "gross " if self.gross else ""

    @property
    def falls_late(self) -> bool:
        """Whether any pounds fall later in their year than at its start: then even one year is discounted."""
        timings = (*(cost.timing for cost in self.costs), *(line.timing for line in self.benefits))
        return any(timing is not Timing.START for timing in timings)

    @property
    def decided_on(self) -> str:
        """What the decision rests on, in words."""
        return "fiscal benefit" if self.decision is DecisionBasis.FISCAL else "public value"

    @property
    def index_years(self) -> tuple[str, ...]:
        """The years between which the index moves a price."""
        prices = [*(cost.unit_price for cost in self.costs), *(line.unit_price for line in self.benefits)]
        moved = [price.price_year for price in prices if price.price_year != self.price_year]
        return tuple(dict.fromkeys((*moved, self.price_year))) if moved else ()

    @property
    def index_verified(self) -> bool:
        """Whether the index was opened at its source and is no forecast for any year that it is used for."""
        return self.index.verified and not any(map(self.index.is_forecast, self.index_years))

    @property
    def public(self) -> frozenset[str]:
        """The keys of the public bodies."""
        return frozenset(key for key, agency in self.agencies.items() if agency.public)

    def counted(self, line: Benefit) -> float:
        """Return the share of a line that is a gain taken together: what public bodies pay of a transfer is none."""
        return 1.0 - sum(share for agency, share in line.pays.items() if self.agencies[agency].public)

    @property
    def inputs(self) -> tuple[Quantity, ...]:
        """Every input, each once, in the order of the file."""
        return tuple({quantity.key: quantity for quantity, _ in self._bounded()}.values())

    @property
    def uncertain(self) -> tuple[Quantity, ...]:
        """The inputs that are spread out."""
        return tuple(quantity for quantity in self.inputs if quantity.spread)

    @property
    def bounds(self) -> dict[str, Bounds]:
        """The bounds of every input by its key, wherever it stands: the narrowest, where lines differ."""
        narrowest: dict[str, Bounds] = {}
        for quantity, (low, high) in self._bounded():
            least, most = narrowest.get(quantity.key, (low, high))
            narrowest[quantity.key] = (max(least, low), min(most, high))
        return narrowest

    def ends(self, quantity: Quantity) -> Bounds:
        """Return the bounds of one input; whoever asks for many takes `bounds` once."""
        return self.bounds[quantity.key]

    def _errors(self) -> Iterator[ModelError]:
        """Yield what is wrong, the whole before its lines: the first is what the author of the file is told."""
        yield from horizon_errors(self.years)
        if not self.benefits:
            yield wrong("benefits", "no line is given; give at least one, as in [benefits.care].")
        yield from set_errors(self.headline, self.whole, self.costs)
        yield from bounds_errors((rate, SHARE) for rate in self.discounting.rates.values())
        yield from break_even_errors(self.break_even, self.inputs)
        for cost in self.costs:
            yield from cost_errors(cost, self.years)
        for line in self.benefits:
            yield from benefit_errors(line, self.years, self.agencies)
        yield from overlap_errors(self.benefits)

    def _bounded(self) -> Iterator[tuple[Quantity, Bounds]]:
        for cost in self.costs:
            yield from cost_bounds(cost)
        for benefit in self.benefits:
            yield from benefit_bounds(benefit)
        yield from ((rate, SHARE) for rate in self.discounting.rates.values())

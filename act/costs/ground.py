"""What a Figure of an appraisal rests on: records, prices, a cost; and from that, how far to trust it."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Self

from act.appraisal import AppliedPrice
from act.costs.appraisal import Appraisal
from act.costs.queries import Costs
from act.methods.figure import Audience, Basis, Figure, Records

RECORDS_SOURCE = "this service's own records"
PATHS, STAYS = Records("costs.expected_paths"), Records("costs.stays")


@dataclass(frozen=True, kw_only=True)
class Ground:
    """`n` young people (None: nobody is counted), the prices used, the cost it is set against, nights yet to come."""

    n: int | None
    records: Records | None
    prices: tuple[AppliedPrice, ...] = ()
    cost: Costs | None = None
    assumed: bool = False
    projected: bool = False

    @classmethod
    def counted(cls, found: Appraisal) -> Self:
        """Expected paths alone."""
        return cls(n=found.avoided.young_people, records=PATHS, projected=found.avoided.nights.projected > 0)

    @classmethod
    def priced(cls, found: Appraisal) -> Self:
        """Expected paths at every price that the appraisal uses."""
        return replace(cls.counted(found), prices=found.avoided.used)

    def beside(self, cost: Costs, *, assumed: bool = False) -> Self:
        """The same set against a cost, perhaps with inputs that are assumed."""
        return replace(self, cost=cost, assumed=assumed)

    @property
    def basis(self) -> Basis:
        """A reconstructed cost makes a reconstruction; nights yet to come make a projection."""
        if self.cost and self.cost.reconstructed:
            return Basis.RECONSTRUCTED
        return Basis.PROJECTED if self.projected else Basis.COMPUTED

    @property
    def verified(self) -> bool:
        """Whether the source of everything that it rests on was opened."""
        return not self.assumed and all(each.verified for each in self.prices) and (not self.cost or self.cost.verified)

    @property
    def sources(self) -> tuple[str, ...]:
        """Records, then prices, then costs."""
        prices = [f"{each.price.title} ({each.price.code}): {each.price.origin}" for each in self.prices]
        own = [RECORDS_SOURCE] if self.records else []
        return (*own, *prices, *(self.cost.sources if self.cost else ()))

    def figure(
        self,
        key: str,
        label: str,
        value: Decimal | None,
        *,
        unit: str,
        method: str,
        inputs: tuple[str, ...] = (),
        high: Decimal | None = None,
    ) -> Figure:
        """The Figure that stands on it."""
        return Figure(
            key=key,
            label=label,
            value=value,
            high=high,
            unit=unit,
            n=self.n,
            basis=self.basis,
            method=method,
            inputs=inputs,
            sources=self.sources,
            verified=self.verified,
            audience=Audience.EVALUATOR,
            records=self.records,
        )

"""What a Figure of an appraisal rests on: records, prices, a cost; and from that, how far to trust it."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Self

from act.appraisal import AppliedPrice
from act.costs.appraisal import Appraisal
from act.costs.queries import Costs
from act.methods.figure import Audience, Basis, Figure, Records

RECORDS_SOURCE = "this service's own records"


@dataclass(frozen=True, kw_only=True)
class AppraisalBasis:
    """What one Figure rests on.

    `n`: young people counted (None: it counts nobody, and has no records behind it). `prices`: those used. `cost`:
    the cost it is compared with.
    `assumed`: it also uses stated assumptions. `projected`: it includes nights still to come.
    """

    n: int | None
    prices: tuple[AppliedPrice, ...] = ()
    cost: Costs | None = None
    assumed: bool = False
    projected: bool = False

    @classmethod
    def counted(cls, appraisal: Appraisal) -> Self:
        """return the basis of a Figure made from expected paths alone."""
        return cls(n=appraisal.avoided.young_people, projected=appraisal.avoided.nights.projected > 0)

    @classmethod
    def priced(cls, appraisal: Appraisal) -> Self:
        """return the basis of a Figure made from expected paths at every price that the appraisal uses."""
        return replace(cls.counted(appraisal), prices=appraisal.avoided.used(appraisal.book))

    def set_against(self, cost: Costs, *, assumed: bool = False) -> Self:
        """Return the same basis compared with a cost, perhaps with assumed inputs."""
        return replace(self, cost=cost, assumed=assumed)

    @property
    def basis(self) -> Basis:
        """RECONSTRUCTED where paths are set against a cost, or the cost is; else PROJECTED or COMPUTED.

        A stated cost alone does not make a ratio a fact: what was expected without ACT is a judgement.
        """
        if self.cost and (self.n is not None or self.cost.reconstructed):
            return Basis.RECONSTRUCTED
        return Basis.PROJECTED if self.projected else Basis.COMPUTED

    @property
    def verified(self) -> bool:
        """Whether every source it rests on has been checked."""
        return (
            not self.assumed and all(price.verified for price in self.prices) and (not self.cost or self.cost.verified)
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """Records, then prices, then costs."""
        prices = [f"{used.price.title} ({used.price.code}): {used.price.origin}" for used in self.prices]
        own = [] if self.n is None else [RECORDS_SOURCE]
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
        """Make a Figure that rests on it."""
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
            records=None if self.n is None else Records(key),
        )

"""Reads of what the service costs, for those who count in an authority that the cost is for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from act.costs.models import CostBasis, CostKind, ServiceCost
from act.trust.models import Authority
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


def costs(standing: Standing) -> list[ServiceCost]:
    """Return every cost for an authority that this person counts, by kind, the latest first.

    Where one was entered again (same kind, name, first day and authorities), only the last entry counts.
    """
    mine = standing.authorities(Permission.SEE_NUMBERS)
    latest: dict[tuple[object, ...], ServiceCost] = {}
    for cost in ServiceCost.objects.prefetch_related("authorities"):
        covered = frozenset(authority.pk for authority in cost.authorities.all())
        if covered & mine:
            latest.setdefault((cost.kind, cost.label, cost.begins, covered), cost)
    return list(latest.values())


def may_cover(standing: Standing) -> list[Authority]:
    """Return the authorities that this person may record a cost for, by name."""
    return list(Authority.objects.filter(pk__in=standing.authorities(Permission.KEEP_COSTS)))


@dataclass(frozen=True)
class Costs:
    """The costs of one kind that hold on a day, together."""

    kind: CostKind
    rows: tuple[ServiceCost, ...]

    @property
    def pounds(self) -> Decimal:
        """The sum in pounds; 0 when nothing is recorded."""
        return sum((row.pounds for row in self.rows), Decimal(0))

    @property
    def authorities(self) -> dict[UUID, str]:
        """The names of the authorities that they are for, by key."""
        return {authority.pk: authority.name for row in self.rows for authority in row.authorities.all()}

    @property
    def reconstructed(self) -> bool:
        """Whether any of them is an estimate of ours."""
        return any(row.basis == CostBasis.RECONSTRUCTED for row in self.rows)

    @property
    def verified(self) -> bool:
        """Whether somebody checked every one against its source."""
        return all(row.verified for row in self.rows)

    @property
    def sources(self) -> tuple[str, ...]:
        """Where they come from, each once."""
        return tuple(dict.fromkeys(row.source for row in self.rows))

    @property
    def notes(self) -> str:
        """The notes to show with them, each once."""
        return " ".join(dict.fromkeys(row.note for row in self.rows if row.note))


def of_kind(costs: Iterable[ServiceCost], kind: CostKind, on: date) -> Costs:
    """Return the costs of a kind whose period includes a day, leaving out those of £0."""
    held = (row for row in costs if row.kind == kind and row.begins <= on <= row.ends and row.pounds)
    return Costs(kind, tuple(held))

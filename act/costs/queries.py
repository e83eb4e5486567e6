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
    """Every cost that counts, by kind, the latest first: of those written again, the one written last."""
    mine = standing.authorities(Permission.SEE_NUMBERS)
    found: dict[tuple[object, ...], ServiceCost] = {}
    for cost in ServiceCost.objects.prefetch_related("authorities"):
        covered = frozenset(each.pk for each in cost.authorities.all())
        if covered & mine:
            found.setdefault((cost.kind, cost.label, cost.begins, covered), cost)
    return list(found.values())


def may_cover(standing: Standing) -> list[Authority]:
    """The authorities that this person may keep a cost for, by name."""
    return list(Authority.objects.filter(pk__in=standing.authorities(Permission.KEEP_COSTS)))


@dataclass(frozen=True)
class Costs:
    """The costs of one kind that hold on a day, together."""

    kind: CostKind
    rows: tuple[ServiceCost, ...]

    @property
    def pounds(self) -> Decimal:
        """All of them; 0 when nothing is kept."""
        return sum((row.pounds for row in self.rows), Decimal(0))

    @property
    def authorities(self) -> dict[UUID, str]:
        """Whom they are for, by key, with the name."""
        return {each.pk: each.name for row in self.rows for each in row.authorities.all()}

    @property
    def reconstructed(self) -> bool:
        """Whether any of them is."""
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
        """What is to be said wherever they are shown."""
        return " ".join(dict.fromkeys(row.note for row in self.rows if row.note))


def of_kind(kept: Iterable[ServiceCost], kind: CostKind, on: date) -> Costs:
    """Those of a kind that hold on a day and cost anything."""
    held = (row for row in kept if row.kind == kind and row.begins <= on <= row.ends and row.pounds)
    return Costs(kind, tuple(held))

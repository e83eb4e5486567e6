"""Who may keep what the service costs, and what a cost must say."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from uuid import UUID

from act.costs.models import CostBasis
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_keep(standing: Standing, authorities: Collection[UUID]) -> bool:
    """Finance of every authority that the cost is for."""
    return bool(authorities) and standing.authorities(Permission.KEEP_COSTS).issuperset(authorities)


def check_keep(standing: Standing, authorities: Collection[UUID]) -> None:
    """Raises Refused unless `can_keep`."""
    if not authorities:
        raise Refused("Choose at least one authority that the cost is for.", field="authorities")
    if not can_keep(standing, authorities):
        raise Refused(
            "Only finance of every authority that a cost is for keeps it: ask them, or choose your own.",
            field="authorities",
        )


def check_days(begins: date, ends: date) -> None:
    """Raises Refused for a last day before the first."""
    if ends < begins:
        raise Refused("The last day must be the first day or later.", field="ends")


def check_pounds(pounds: Decimal) -> None:
    """Raises Refused for less than nothing."""
    if pounds < 0:
        raise Refused("The amount must be 0 or more, for example 305000.", field="pounds")


def check_explained(basis: CostBasis, note: str) -> None:
    """Raises Refused for a reconstruction that does not say how it was made."""
    if basis is CostBasis.RECONSTRUCTED and not note.strip():
        raise Refused("Say how the amount was estimated. This is shown wherever the cost is.", field="note")

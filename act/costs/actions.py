"""The only writer of costs."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from act.costs.models import CostBasis, CostCover, CostKind, ServiceCost
from act.costs.policy import check_days, check_explained, check_keep, check_pounds
from act.trust import audit
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class CostTold:
    """What finance says about one cost: pounds for a time, first and last day included, for some authorities."""

    kind: CostKind
    label: str
    pounds: Decimal
    begins: date
    ends: date
    authorities: frozenset[UUID]
    basis: CostBasis
    note: str = ""
    source: str
    verified: bool = False


@transaction.atomic
def keep_cost(*, by: Standing, told: CostTold) -> ServiceCost:
    """Keeps a cost. One of the same kind, name, first day and authorities takes the place of the earlier, which stays.

    Raises Refused for somebody who is not finance of every authority, wrong days, pounds below nothing, and a
    reconstruction without a note.
    """
    check_keep(by, told.authorities)
    check_days(told.begins, told.ends)
    check_pounds(told.pounds)
    check_explained(told.basis, told.note)
    said = {name: value for name, value in vars(told).items() if name != "authorities"}
    cost = ServiceCost(**said, kept_by=by.user)
    cost.clean_fields(exclude={"kept_by"})
    cost.save(force_insert=True)
    CostCover.objects.bulk_create(CostCover(cost=cost, covered_id=key) for key in sorted(told.authorities))
    audit.act("costs.cost_kept", by=by, about=audit.NOBODY)
    return cost

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
class CostFacts:
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
def record_cost(*, by: Standing, facts: CostFacts) -> ServiceCost:
    """Record a cost. Where kind, name, first day and authorities are the same, it counts instead of the earlier one.

    The earlier one stays on record.

    Raises Refused for somebody who is not finance of every authority, wrong days, an amount below zero, and an
    estimate without a note.
    """
    check_keep(by, facts.authorities)
    check_days(facts.begins, facts.ends)
    check_pounds(facts.pounds)
    check_explained(facts.basis, facts.note)
    cost = ServiceCost(
        kind=facts.kind,
        label=facts.label,
        pounds=facts.pounds,
        begins=facts.begins,
        ends=facts.ends,
        basis=facts.basis,
        note=facts.note,
        source=facts.source,
        verified=facts.verified,
        kept_by=by.user,
    )
    cost.clean_fields(exclude={"kept_by"})
    cost.save(force_insert=True)
    CostCover.objects.bulk_create(CostCover(cost=cost, covered_id=key) for key in sorted(facts.authorities))
    audit.act("costs.cost_kept", by=by, about=audit.NOBODY)
    return cost

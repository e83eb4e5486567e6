"""Costs and postings for tests: recorded as finance and the operator record them."""

from datetime import date
from decimal import Decimal
from typing import Any

from act.costs.actions import CostFacts, record_cost
from act.costs.models import CostBasis, CostKind, ServiceCost
from act.demo.cast import ROCHDALE, WIGAN
from act.trust.models import Authority
from act.trust.scope.standing import Standing
from tests.world import World, posted

BOTH = (WIGAN, ROCHDALE)
RUNNING: dict[str, Any] = {
    "kind": CostKind.RUNNING,
    "label": "Running cost of the pilot",
    "pounds": Decimal(305_000),
    "begins": date(2016, 2, 1),
    "ends": date(2017, 1, 31),
    "basis": CostBasis.RECONSTRUCTED,
    "note": "A made-up year of running cost.",
    "source": "Invented for tests",
    "verified": False,
}
GRANT: dict[str, Any] = {
    **RUNNING,
    "kind": CostKind.GRANT,
    "label": "The whole grant",
    "pounds": Decimal(956_000),
    "basis": CostBasis.STATED,
    "note": "",
}


def cost_facts(*codes: str, of: dict[str, Any] = RUNNING, **changes: Any) -> CostFacts:
    """A cost of some authorities (both without any), with what is changed."""
    keys = Authority.objects.filter(code__in=codes or BOTH).values_list("pk", flat=True)
    return CostFacts(**{**of, "authorities": frozenset(keys), **changes})


def recorded(by: Standing, *codes: str, of: dict[str, Any] = RUNNING, **changes: Any) -> ServiceCost:
    """Record the same."""
    return record_cost(by=by, facts=cost_facts(*codes, of=of, **changes))


def post(world: World, username: str, role: str, code: str) -> None:
    """One more posting."""
    authority = Authority.objects.get(code=code)
    posted(user=world.user(username), authority=authority, role=role, since="2016-02-01")

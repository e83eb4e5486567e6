"""What the audit says, read as those who may."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Q

from act.trust.audit.chain import NO_SINGLE_AUTHORITY
from act.trust.models import AuditRow, ChainHead
from tests.attack.stage import Stage

Places = Mapping[UUID, int]
"""How far each chain of the audit has come."""


@dataclass(frozen=True)
class Entry:
    """One row of the audit, with the young people it is about."""

    kind: str
    what: str
    status: int | None
    about: frozenset[UUID]
    method: str = "GET"


def places(stage: Stage, username: str) -> Places:
    """How far each chain has come by now."""
    with stage.acting(username):
        return dict(ChainHead.objects.values_list("chain", "length"))


def since(stage: Stage, username: str, before: Places) -> list[Entry]:
    """What one person did, saw or was refused since then, in the order in which it was written."""
    user = stage.world.user(username)
    with stage.acting(username):
        rows = AuditRow.objects.filter(_beyond(before), actor_id=user.pk).order_by("at", "id")
        return [
            Entry(
                row.kind,
                row.what,
                row.status,
                frozenset(each.young_person_id for each in row.subjects.all()),
                row.method,
            )
            for row in rows.prefetch_related("subjects")
        ]


def _beyond(before: Places) -> Q:
    """Rows after a place in each chain, and all of a chain that had not begun."""
    chains = {None if chain == NO_SINGLE_AUTHORITY else chain: place for chain, place in before.items()}
    beyond = [Q(**_in_chain(chain), place__gt=place) for chain, place in chains.items()]
    begun = Q(authority__in=[chain for chain in chains if chain])
    if None in chains:
        begun |= Q(authority__isnull=True)
    return reduce(or_, beyond, ~begun)


def _in_chain(chain: UUID | None) -> dict[str, object]:
    return {"authority": chain} if chain else {"authority__isnull": True}

"""Who holds which posting: for choosing a worker and for the team's page."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from act.trust.models import DatedQuerySet, Posting, TieKind, User
from act.trust.scope.roles import Role

ROLE_OF = {
    TieKind.KEY_WORKER: Role.KEY_WORKER,
    TieKind.SOCIAL_WORKER: Role.SOCIAL_WORKER,
    TieKind.COVER: Role.KEY_WORKER,
}
"""The role that each kind of tie to a young person needs."""


def postings(authorities: Iterable[UUID], on: date) -> DatedQuerySet[Posting]:
    """Return live postings of some authorities, by authority, role and name."""
    return (
        Posting.objects.filter(authority_id__in=frozenset(authorities))
        .live(on)
        .select_related("user", "authority", "agency")
        .order_by("authority__name", "role", "user__name", "id")
    )


def holders(authority_id: UUID, role: Role, on: date) -> DatedQuerySet[Posting]:
    """Return those who hold a role in an authority today and can sign in."""
    return postings([authority_id], on).filter(role=role, user__is_active=True)


def holds(user: User, authority_id: UUID, role: Role, on: date) -> bool:
    """Tell whether a person holds a role in an authority."""
    return holders(authority_id, role, on).filter(user=user).exists()

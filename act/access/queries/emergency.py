"""Reads of emergency openings: a manager's queue, and one that somebody may close or look at."""

from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.access.actions.emergency import can_end
from act.trust.models import Opening
from act.trust.models.opening import OpeningQuerySet
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


def managed_openings(standing: Standing) -> OpeningQuerySet:
    """Return every opening in the authorities whose openings this person reviews, their own too."""
    places = standing.authorities(Permission.REVIEW_OPENINGS)
    openings: OpeningQuerySet = Opening.objects.filter(seen(standing), authority_id__in=places)
    return openings.select_related("user", "authority", "ended_by", "reviewed_by")


def to_review(standing: Standing) -> "QuerySet[Opening]":
    """Return those that wait for a manager, the oldest first; nobody's own."""
    return managed_openings(standing).unreviewed().exclude(user_id=standing.user_id)


def waiting_since(standing: Standing) -> list[datetime]:
    """Return when each that waits was opened, the oldest first; nothing for whoever looks at none."""
    return _waiting_since(standing) if standing.may(Permission.REVIEW_OPENINGS) else []


@compiled_once
def _waiting_since(standing: Standing) -> "QuerySet[Opening, datetime]":
    return to_review(standing).values_list("opened_at", flat=True)


def reviewed(standing: Standing) -> "QuerySet[Opening]":
    """Return those that a manager has looked at, the latest first."""
    return managed_openings(standing).filter(reviewed_at__isnull=False).order_by("-reviewed_at", "-id")


def opening_to_read(standing: Standing, key: UUID) -> Opening:
    """Return one opening for a manager of the authority. Raises Http404."""
    opening = managed_openings(standing).filter(pk=key).first()
    if opening is None:
        raise Http404
    return opening


def opening_to_end(standing: Standing, key: UUID) -> Opening:
    """Return one opening for the worker who opened it, or a manager of the authority. Raises Http404."""
    opening = Opening.objects.filter(seen(standing), pk=key).first()
    if opening is None or not can_end(standing, opening):
        raise Http404
    return opening

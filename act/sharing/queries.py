"""Reads of shares: what a partner may read just now, and, for those who may share, who can read what."""

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, Max, OuterRef, QuerySet
from django.http import Http404

from act.sharing.actions import can_share
from act.trust.audit import Subject
from act.trust.models import AuditKind, AuditRow, DatedQuerySet, Posting, Share
from act.trust.models.audit import SHARED_PAGE
from act.trust.scope import team
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing


def shared_with(standing: Standing) -> "QuerySet[Share]":
    """Return what this person may read as a partner just now, whatever ends soonest first.

    A share leads nowhere once it was ended or its day has come, once its partner's posting at its agency is over, and
    while the young person's record is hidden from the partner.
    """
    own = Posting.objects.live(standing.on).filter(
        user_id=OuterRef("user_id"),
        authority_id=OuterRef("authority_id"),
        agency_id=OuterRef("agency_id"),
        role=Role.PARTNER,
    )
    live = Share.objects.live(standing.on).filter(
        seen(standing), Exists(own), user=standing.user, authority_id__in=standing.authorities(Permission.READ_SHARED)
    )
    return live.select_related("authority", "agency", "by").order_by("until", "id")


def shared(standing: Standing, key: UUID) -> Share:
    """Return one share that leads this person somewhere. Raises Http404."""
    live = shared_with(standing).filter(pk=key).first()
    if live is None:
        raise Http404
    return live


def shares_of(standing: Standing, who: Subject) -> list[Share]:
    """Return every share of a young person, for those who may share; the latest first."""
    if not can_share(standing, who):
        return []
    records = standing.keys_of(who.young_person_id)
    given = Share.objects.filter(seen(standing), authority_id=who.authority_id, young_person_id__in=records)
    return list(given.select_related("user", "agency", "by", "ended_by").order_by("-since", "-id"))


def share_to_end(standing: Standing, who: Subject, key: UUID) -> Share:
    """Return one share of a young person, for those who may end it. Raises Http404."""
    given = next((share for share in shares_of(standing, who) if share.pk == key), None)
    if given is None:
        raise Http404
    return given


def last_looks(shares: list[Share]) -> dict[UUID, datetime]:
    """Return when the partner last looked at each of some shares that may be shown; nothing where they never did."""
    rows = AuditRow.objects.filter(what=SHARED_PAGE, kind=AuditKind.SIGHT, object_id__in=[share.pk for share in shares])
    return dict(rows.order_by().values_list("object_id").annotate(last=Max("at"))) if shares else {}


def partners(standing: Standing, who: Subject) -> DatedQuerySet[Posting]:
    """Return everybody of a partner agency who works with the young person's authority, by name."""
    return team.holders(who.authority_id, Role.PARTNER, standing.on)

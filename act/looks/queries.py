"""Who looked at a young person's record, and who wrote in it: read from the audit, for those who may see that."""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet
from django.db.models.functions import TruncDate

from act.design.words import LONDON
from act.looks.earlier_joins import EarlierJoin, sights_while_joined
from act.trust.models import AuditKind, AuditSubject, Posting, Tie, User
from act.trust.scope.people import people_for, seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


def looks(
    standing: Standing, young_person_id: UUID, *kinds: AuditKind, joins: Collection[EarlierJoin] = ()
) -> "QuerySet[AuditSubject]":
    """Return every sight of a young person, or act about them, newest first, with its row.

    Sights of another record count while `joins` lasted.
    """
    subjects = _about(standing, young_person_id, joins).filter(row__kind__in=kinds)
    return subjects.select_related("row").order_by("-row__at", "-row_id")


def days_of_looking(
    standing: Standing, young_person_id: UUID, joins: Collection[EarlierJoin] = ()
) -> dict[UUID, list[date]]:
    """Return on which days, by British clocks, each person looked or wrote; the latest day first.

    Sights of another record count while `joins` lasted.
    """
    on = TruncDate("row__at", tzinfo=LONDON)
    actor_days = (
        _about(standing, young_person_id, joins).order_by().annotate(on=on).values_list("actor_id", "on").distinct()
    )
    days: dict[UUID, list[date]] = {}
    for actor, day in actor_days:
        days.setdefault(actor, []).append(day)
    return {actor: sorted(looked_on, reverse=True) for actor, looked_on in days.items()}


def onlookers(keys: Iterable[UUID]) -> dict[UUID, User]:
    """Return people by their keys."""
    return User.objects.in_bulk(set(keys))


def roles_held(authority_id: UUID, keys: Iterable[UUID]) -> list[Posting]:
    """Return every role that some people hold or held in an authority, the latest first."""
    postings = Posting.objects.filter(authority_id=authority_id, user__in=set(keys)).select_related("agency")
    return list(postings.order_by("-since", "role"))


def all_ties(standing: Standing, young_person_id: UUID) -> list[Tie]:
    """Return everyone who is or was beside a young person, the latest first."""
    return list(
        people_for(standing, Tie)
        .filter(young_person_id__in=standing.keys_of(young_person_id))
        .order_by("-since", "kind")
    )


def _about(standing: Standing, young_person_id: UUID, joins: Collection[EarlierJoin] = ()) -> "QuerySet[AuditSubject]":
    seeing = standing.authorities(Permission.SEE_WHO_LOOKED)
    records = standing.keys_of(young_person_id)
    subjects = AuditSubject.objects.filter(seen(standing), authority_id__in=seeing)
    if not joins:
        return subjects.filter(young_person_id__in=records)
    # Both keys first, which the index serves; then when each of them counts.
    either = subjects.filter(young_person_id__in=records | {join.kept_id for join in joins})
    return either.filter(Q(young_person_id__in=records) | sights_while_joined(joins, records))

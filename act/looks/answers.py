"""Reads of what managers found when they asked about looks; nobody reads what was found about themselves."""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from act.looks.models import LookReview, ReviewedLook
from act.trust.models import AuditSubject
from act.trust.scope.people import people_for, seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

AskedUntil = dict[tuple[str, str, str], datetime]
"""By authority, who looked, and at whom: up to which moment a manager has asked."""


def answered(standing: Standing, places: Collection[str], since: datetime) -> AskedUntil:
    """Return what was asked about looks after a moment."""
    rows = people_for(standing, ReviewedLook).filter(authority_id__in=places, review__until__gte=since)
    columns = "authority_id", "review__about_id", "young_person_id", "review__until"
    return {
        (str(place), str(about), str(person)): until
        for place, about, person, until in rows.order_by("review__until").values_list(*columns)
    }


def answers(standing: Standing) -> "QuerySet[LookReview]":
    """Return every answer that this person may read, the latest first; none about hidden records alone."""
    shown = people_for(standing, ReviewedLook).filter(review=OuterRef("pk"))
    reviews = LookReview.objects.filter(
        Exists(shown), authority_id__in=standing.authorities(Permission.ASK_ABOUT_LOOKS)
    )
    return reviews.exclude(about=standing.user).select_related("about", "by", "authority").order_by("-at", "-id")


def people_of(standing: Standing, reviews: Iterable[LookReview]) -> dict[UUID, list[UUID]]:
    """Return the young people whom some answers are about, by the answer's key."""
    people: dict[UUID, list[UUID]] = {review.pk: [] for review in reviews}
    for look in people_for(standing, ReviewedLook).filter(review__in=list(people)).order_by("pk"):
        people[look.review_id].append(look.young_person_id)
    return people


def was_answered(standing: Standing, key: UUID) -> bool:
    """Tell whether a look, by its row of the audit, is one that a manager has asked about."""
    places = standing.authorities(Permission.ASK_ABOUT_LOOKS)
    looks = AuditSubject.objects.filter(seen(standing), row_id=key, authority_id__in=places).select_related("row")
    asked = people_for(standing, ReviewedLook).exclude(review__about=standing.user)
    return any(
        asked.filter(
            young_person_id__in=standing.keys_of(look.young_person_id),
            review__about_id=look.actor_id,
            review__until__gte=look.row.at,
        ).exists()
        for look in looks
    )

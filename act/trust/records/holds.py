"""Read whether a record is on legal hold, and say so to a worker or manager who would remove an entry from it."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet

from act.design.words import long_date
from act.trust.models import RecordHold
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing


def holds_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[RecordHold]":
    """Return the open holds on some records, as far as this person is told of them, the first one first."""
    holds = people_for(standing, RecordHold).filter(young_person_id__in=records, ended_at__isnull=True)
    return holds.order_by("since", "id")


def open_hold(standing: Standing, young_person_id: UUID) -> RecordHold | None:
    """Return the hold that is open on a record, or on one joined to it."""
    return holds_about(standing, standing.keys_of(young_person_id)).select_related("started_by").first()


def held_words(standing: Standing, young_person_id: UUID) -> str:
    """Say why nothing can be removed from a record, and what to do instead; empty where no hold is open."""
    hold = open_hold(standing, young_person_id)
    if hold is None:
        return ""
    instead = (
        "It takes two managers to end the hold."
        if hold.started_by_id == standing.user_id
        else f"Leave the entry as it is, and tell {hold.started_by.name} what is wrong with it."
    )
    since = long_date(hold.since)
    return f"This record has been on legal hold since {since}, so nothing can be removed from it. {instead}"


def check_not_held(standing: Standing, young_person_id: UUID) -> None:
    """Raise Refused while a hold is open on a record, or on one joined to it."""
    words = held_words(standing, young_person_id)
    if words:
        raise Refused(words)

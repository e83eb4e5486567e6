"""The times when a record was read as one with another: whoever opened the other one then was shown this one too."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from act.design.words import full_when
from act.people.models import YoungPerson
from act.trust.models import AuditKind, AuditSubject, RecordLink
from act.trust.scope.people import seen
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class EarlierJoin:
    """From when until when the record was joined to another one, in real moments, and which record went on."""

    kept_id: UUID
    since: datetime
    until: datetime

    @property
    def words(self) -> str:
        """Say when, and why its looks are in the list."""
        return (
            f"From {full_when(self.since)} to {full_when(self.until)} this record was joined to another one. Pages "
            "of either showed both then, so they are all listed here."
        )


def earlier_joins(standing: Standing, young_person: YoungPerson) -> list[EarlierJoin]:
    """Return when a record was joined to one that goes on without it now, the latest first.

    Joins to a record that is hidden from this person are left out, and so are their looks.
    """
    records = standing.keys_of(young_person.pk)
    ended = RecordLink.objects.filter(seen(standing, "kept_id"), ended_at__isnull=False, young_person_id__in=records)
    links = ended.filter(authority_id=young_person.authority_id).exclude(kept_id__in=records).order_by("-agreed_at")
    return [EarlierJoin(link.kept_id, link.agreed_at, link.ended_at) for link in links if link.ended_at]


def sights_while_joined(joins: Iterable[EarlierJoin], records: Iterable[UUID]) -> Q:
    """Return the condition on subjects of a sight of the other record while it was joined to one of `records`.

    A page that was about both is a sight of these already.
    """
    then = Q()
    for join in joins:
        then |= Q(young_person_id=join.kept_id, row__at__gte=join.since, row__at__lt=join.until)
    of_these: QuerySet[AuditSubject] = AuditSubject.objects.filter(row_id=OuterRef("row_id"))
    return then & Q(row__kind=AuditKind.SIGHT) & ~Q(Exists(of_these.filter(young_person_id__in=records)))

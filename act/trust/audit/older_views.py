"""Adds the views of records that the audit had before they were kept apart (`AuditedView`): after `act migrate`, and
each night for what that left out.
"""

from collections.abc import Iterator
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.db.models import Count, Min

from act.trust.audit.writing import view_of
from act.trust.models import AuditedView, AuditKind, AuditRow, AuditSubject, Authority
from act.trust.records.inserting import AT_ONCE, insert
from act.trust.scope.acting import verifying


def add_older_views() -> int:
    """Add what is older than the first view of each authority, and say how many. Later ones came by themselves."""
    with verifying(), transaction.atomic():
        return sum(_added(key) for key in Authority.objects.order_by("pk").values_list("pk", flat=True))


def _added(authority: UUID) -> int:
    subjects, count = _of_older_pages(authority), 0
    while some := list(islice(subjects, AT_ONCE)):
        insert([view_of(subject.row, subject) for subject in some])
        count += len(some)
    return count


def _of_older_pages(authority: UUID) -> Iterator[AuditSubject]:
    first = AuditedView.objects.filter(authority=authority).aggregate(at=Min("at"))["at"]
    pages = AuditRow.objects.filter(authority=authority, kind=AuditKind.SIGHT, object_id__isnull=False)
    if first:
        pages = pages.filter(at__lt=first)
    alone = pages.order_by().annotate(people=Count("subjects")).filter(people=1).values("pk")
    return AuditSubject.objects.filter(row__in=alone).select_related("row").iterator(chunk_size=AT_ONCE)

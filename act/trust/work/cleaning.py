"""Deletes what is kept for a while only. None of it is a record of anybody."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Q, QuerySet
from django_tasks_db.models import DBTaskResult

from act.trust import clock
from act.trust.models import IdempotencyKey, NightlyCheck, SignInAttempt, UnsentForm
from act.trust.scope.acting import cleaning

KEPT_FOR = timedelta(days=30)
"""Unsent words outlast a long leave; a form is not sent again after its sign-in has ended."""
CHECKS_KEPT_FOR = timedelta(days=365)


def clean() -> dict[str, int]:
    """Delete what is too old, and give how many rows of each kind that was."""
    now = clock.real_now()
    with cleaning(), transaction.atomic():
        return {name: rows.delete()[0] for name, rows in _too_old(now)}


def _too_old(now: datetime) -> Iterator[tuple[str, QuerySet]]:  # type: ignore[type-arg]
    before = now - KEPT_FOR
    yield "ended sign-ins", Session.objects.filter(expire_date__lt=now)
    yield "unsent forms", UnsentForm.objects.filter(at__lt=before)
    yield "attempts to sign in", SignInAttempt.objects.filter(at__lt=before)
    yield "keys of sent forms", IdempotencyKey.objects.filter(at__lt=before)
    yield "finished tasks", DBTaskResult.objects.filter(Q(finished_at__lt=before))
    yield "nightly checks", NightlyCheck.objects.filter(at__lt=now - CHECKS_KEPT_FOR)

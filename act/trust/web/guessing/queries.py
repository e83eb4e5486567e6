"""Who is told of attempts to sign in: the owner of the account, and whoever manages or administers them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet, Sum

from act.trust.models import Posting
from act.trust.models.sign_in_attempt import AttemptOutcome, SignInAttempt
from act.trust.scope.compiled import compiled_once
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class FailedAttempts:
    """How often signing in as somebody failed on devices that they had not used before."""

    user_id: UUID
    name: str
    times: int


def failed_attempts(standing: Standing, since: datetime) -> list[FailedAttempts]:
    """Return the failed attempts at one's own account and at those of colleagues whom one manages or administers."""
    found = _failed_attempts(standing, standing.managed | standing.authorities(Permission.ADMINISTER), since)
    return [FailedAttempts(row["user_id"], row["user__name"], row["number"]) for row in found]


@compiled_once
def _failed_attempts(standing: Standing, places: Collection[UUID], since: datetime) -> "QuerySet[Any, Any]":
    colleagues = Posting.objects.live(standing.on).filter(authority__in=places).values("user_id")
    theirs = Q(user=standing.user_id) | Q(user__in=colleagues)
    rows = SignInAttempt.objects.filter(theirs, known=False, at__gte=since).exclude(outcome=AttemptOutcome.RIGHT)
    by_account = rows.values("user_id", "user__name").annotate(number=Sum("times"))
    return by_account.order_by("user__name", "user_id")

"""Reads of what referrers were asked, and of a referral by the person who sent it."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.referrals.models import Referral, ReferralQuestion
from act.referrals.states import State
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, seen
from act.trust.scope.standing import Standing

ROWS = 8
"""So many questions at most in a list of what waits."""


def questions(standing: Standing, referral: Referral) -> list[ReferralQuestion]:
    """Return what was asked about a referral that this person may read, the first question first."""
    return questions_by_referral(standing, [referral.pk])[referral.pk]


def questions_by_referral(standing: Standing, keys: Collection[UUID]) -> dict[UUID, list[ReferralQuestion]]:
    """Return the same for some referrals, by their key."""
    by_referral: dict[UUID, list[ReferralQuestion]] = defaultdict(list)
    for question in _questions(standing, keys):
        by_referral[question.referral_id].append(question)
    return by_referral


@compiled_once
def _questions(standing: Standing, keys: Collection[UUID]) -> "QuerySet[ReferralQuestion]":
    rows = people_for(standing, ReferralQuestion).filter(referral__in=keys)
    return rows.select_related("asked_by", "asked_of").order_by("asked_on", "id")


@compiled_once
def questions_to_answer(standing: Standing) -> "QuerySet[ReferralQuestion]":
    """Return what this person is asked about referrals that they sent, the oldest first."""
    rows = ReferralQuestion.objects.filter(seen(standing), asked_of_id=standing.user_id, answered_on__isnull=True)
    rows = rows.filter(referral__state=State.MORE_NEEDED)
    return rows.select_related("asked_by", "referral").order_by("asked_on", "id")[:ROWS]


def own_referral(standing: Standing, key: UUID) -> Referral:
    """Return one referral that this person sent, whether or not they may read it. Raises Http404."""
    rows = Referral.objects.filter(seen(standing), referred_by=standing.user, pk=key)
    record = rows.select_related("authority").first()
    if record is None:
        raise Http404
    return record


def own_questions(standing: Standing, referral: Referral) -> list[ReferralQuestion]:
    """Return what this person was asked about a referral that they sent, the first question first."""
    rows = ReferralQuestion.objects.filter(seen(standing), referral=referral, asked_of=standing.user)
    return list(rows.select_related("asked_by", "asked_of").order_by("asked_on", "id"))

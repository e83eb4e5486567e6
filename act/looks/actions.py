"""The only writer of what managers found when they asked about looks."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from act.looks.models import LookFinding, LookReview, ReviewedLook
from act.looks.policy import check_ask
from act.looks.questions import AccessQuestion
from act.trust import audit
from act.trust.models import User
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def answer(question: AccessQuestion, *, by: Standing, found: LookFinding, words: str, now: datetime) -> LookReview:
    """Record what a manager found, at a real moment, once and for good: only later looks raise the question again.

    Raises Refused for somebody who may not ask, for no words, and where another manager was first.
    """
    check_ask(by, question.authority.pk, question.who.pk)
    if not words.strip():
        raise Refused("Enter what they said.", field="words")
    User.objects.select_for_update(no_key=True).get(pk=question.who.pk)  # one at a time, so that one manager is first
    people = [UUID(key) for key in question.alert.people]
    earlier = LookReview.objects.filter(authority=question.authority, about=question.who, until__gte=question.until)
    if earlier.filter(looks__young_person_id__in=people).exists():
        raise Refused("Another manager has already answered this. What they wrote stays.")
    review = LookReview(
        authority=question.authority,
        about=question.who,
        by=by.user,
        at=now,
        since=question.since,
        until=question.until,
        signs=" ".join(sign.kind for sign in question.alert.signs),
        found=found,
        words=words.strip(),
    )
    review.save(force_insert=True)
    ReviewedLook.objects.bulk_create(
        ReviewedLook(authority=question.authority, review=review, young_person_id=key) for key in people
    )
    audit.act("workforce.look_answered", by=by, about=question.subjects, on=review)
    return review

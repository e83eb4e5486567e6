"""A question back to the referrer, and the answer."""

from datetime import date

from django.db import transaction

from act.referrals.models import Referral, ReferralQuestion
from act.referrals.policy import check_answer, check_move
from act.referrals.states import State
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Standing


@transaction.atomic
def ask(referral: Referral, *, by: Standing, seen: int, words: str, on: date) -> ReferralQuestion:
    """Ask the referrer one thing; until they answer, the referral waits for them.

    Raises Stale when the referral was changed since version `seen`; Refused once it is decided, while another question
    waits for its answer, and for anybody but a manager of the authority.
    """
    check_move(by, referral, State.MORE_NEEDED)
    now = lock(referral, seen=seen)
    question = ReferralQuestion(
        authority_id=now.authority_id,
        young_person_id=now.young_person_id,
        referral=now,
        words=words,
        asked_by=by.user,
        asked_of_id=now.referred_by_id,
        asked_on=on,
    )
    question.check_fields()
    question.save(force_insert=True)
    save(now, state=State.MORE_NEEDED)
    audit.act("referrals.asked", by=by, about=[now], on=now)
    return question


@transaction.atomic
def answer_question(referral: Referral, *, by: Standing, seen: int, words: str, on: date) -> ReferralQuestion:
    """Answer what was asked last; the referral waits for the decision again.

    Raises Stale when the referral was changed since version `seen`; Refused once it is decided, when nothing is asked,
    and for anybody but the referrer.
    """
    check_answer(by, referral)
    now = lock(referral, seen=seen)
    asked = ReferralQuestion.objects.select_for_update().filter(referral=now, answered_on__isnull=True).latest("pk")
    asked.answer, asked.answered_on, asked.version = words, on, asked.version + 1
    asked.check_fields()
    asked.save(force_update=True, update_fields=["answer", "answered_on", "version"])
    save(now, state=State.WAITING)
    audit.act("referrals.question_answered", by=by, about=[now], on=now)
    return asked

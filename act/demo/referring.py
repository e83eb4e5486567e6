"""A life's way to ACT: the referral question by question, the decision, and who comes beside them."""

from datetime import date

from act.casework import actions as casework
from act.demo.life import Decided, Life
from act.demo.standing import standing_as
from act.referrals import actions as referrals
from act.referrals.facts import referral_facts
from act.referrals.models import Draft, Referral
from act.referrals.queries import referral
from act.trust.models import Authority, User
from act.trust.scope.standing import Standing


def refer(life: Life) -> Referral:
    """From the first question to the key worker, as far as the life has come."""
    authority = Authority.objects.get(code=life.authority)
    with standing_as(life.referred_by) as by:
        draft = referrals.start(by=by, authority_id=authority.pk)
        draft = _answered(draft, by, life)
        sent = referrals.send(draft, by=by, seen=draft.version, facts=referral_facts(draft), on=life.referred_on)
    if life.decided:
        _decide(life.decided, sent)
        if life.beside:
            _allocate(life.decided.by, sent, *life.beside)
    return sent


def _answered(draft: Draft, by: Standing, life: Life) -> Draft:
    for question, said in life.answers.items():
        draft = referrals.answer(draft, by=by, seen=draft.version, question=question, answers=said)
    return draft


def _decide(decided: Decided, sent: Referral) -> None:
    path = None
    if decided.path:
        accommodation, begins, weeks, certainty, evidence, judged_with = decided.path
        path = referrals.ExpectedPathFacts(
            accommodation=accommodation,
            expected_from=begins,
            weeks=weeks,
            certainty=certainty,
            evidence=evidence,
            judged_with=judged_with,
        )
    with standing_as(decided.by) as by:
        found = referral(by, sent.pk)
        referrals.decide(
            found,
            by=by,
            seen=found.version,
            accepted=decided.accepted,
            reasons=decided.reasons,
            path=path,
            on=decided.on,
        )


def _allocate(manager: str, sent: Referral, key_worker: str, social_worker: str, on: date) -> None:
    with standing_as(manager) as by:
        found = referral(by, sent.pk)
        casework.allocate(
            found,
            by=by,
            seen=found.version,
            key_worker=User.objects.get(username=key_worker),
            social_worker=User.objects.get(username=social_worker),
            on=on,
        )

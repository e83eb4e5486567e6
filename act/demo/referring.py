"""Makes the referral of a story: its answers one by one, the manager's decision, and the key worker."""

from datetime import date

from act.casework import actions as casework
from act.demo.acting_as import standing_as
from act.demo.story import Story, StoryDecision
from act.referrals import actions as referrals
from act.referrals.facts import referral_facts
from act.referrals.models import Draft, Referral
from act.referrals.queries import referral
from act.trust.models import Authority, User
from act.trust.scope.standing import Standing


def refer(story: Story) -> Referral:
    """Make, send, decide and allocate the referral, as far as the story goes. Returns the referral as sent."""
    authority = Authority.objects.get(code=story.authority)
    with standing_as(story.referred_by) as by:
        draft = referrals.start(by=by, authority_id=authority.pk)
        draft = _answered(draft, by, story)
        sent = referrals.send(draft, by=by, seen=draft.version, facts=referral_facts(draft), on=story.referred_on)
    decide_and_allocate(story, sent)
    return sent


def decide_and_allocate(story: Story, sent: Referral) -> None:
    """Decide a referral that was sent, and choose the key worker, as far as the story goes."""
    if story.decision:
        _decide(story.decision, sent)
        if story.allocation:
            _allocate(story.decision.by, sent, *story.allocation)


def _answered(draft: Draft, by: Standing, story: Story) -> Draft:
    for question, answer in story.answers.items():
        draft = referrals.answer(draft, by=by, seen=draft.version, question=question, answers=answer)
    return draft


def _decide(decision: StoryDecision, sent: Referral) -> None:
    path = None
    if decision.path:
        accommodation, begins, weeks, certainty, evidence, judged_with = decision.path
        path = referrals.ExpectedPathFacts(
            accommodation=accommodation,
            expected_from=begins,
            weeks=weeks,
            certainty=certainty,
            evidence=evidence,
            judged_with=judged_with,
        )
    with standing_as(decision.by) as by:
        undecided = referral(by, sent.pk)
        referrals.decide(
            undecided,
            by=by,
            seen=undecided.version,
            accepted=decision.accepted,
            reasons=decision.reasons,
            path=path,
            on=decision.on,
        )


def _allocate(manager: str, sent: Referral, key_worker: str, social_worker: str, on: date) -> None:
    with standing_as(manager) as by:
        accepted = referral(by, sent.pk)
        casework.allocate(
            accepted,
            by=by,
            seen=accepted.version,
            key_worker=User.objects.get(username=key_worker),
            social_worker=User.objects.get(username=social_worker),
            on=on,
        )

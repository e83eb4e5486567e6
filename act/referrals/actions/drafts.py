"""Write a draft referral, question by question, and send it."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from act.people.actions import create_young_person
from act.referrals.facts import ReferralFacts, initials
from act.referrals.models import Draft, Referral
from act.referrals.policy import check_refer, check_unsent, check_writer
from act.trust import audit
from act.trust.models import TieKind
from act.trust.records.versions import lock
from act.trust.scope.roles import ROLES, Permission, Role
from act.trust.scope.standing import PostingHeld, Standing
from act.trust.scope.ties import tie
from act.trust.web.unsent_words import delete_words


@transaction.atomic
def start(*, by: Standing, authority_id: UUID) -> Draft:
    """Create an empty draft. Raises Refused where the writer holds no role that refers."""
    check_refer(by, authority_id)
    draft = Draft(authority_id=authority_id, started_by=by.user)
    draft.save(force_insert=True)
    audit.act("referrals.started", by=by, about=[draft], on=draft)
    return draft


@transaction.atomic
def answer(draft: Draft, *, by: Standing, seen: int, question: str, answers: dict[str, Any]) -> Draft:
    """Save the answers to one question.

    Raises Stale when another page saved since version `seen`; Refused once the referral was sent.
    """
    now = lock(draft, seen=seen)
    check_unsent(now)
    now.answers = {**now.answers, question: answers}
    now.version += 1
    now.save(force_update=True)
    audit.act("referrals.answered", by=by, about=[now], on=now)
    return now


@transaction.atomic
def throw_away(draft: Draft, *, by: Standing, seen: int, pages: str) -> UUID:
    """Delete a draft for good, with the unsent words of its pages, which all lie beneath `pages`. Returns its key.

    The audit keeps that it was done, and keys alone. Raises Stale when another page saved since version `seen`;
    Refused for anybody but its writer, and once it was sent.
    """
    check_writer(by, draft)
    now = lock(draft, seen=seen)
    check_unsent(now)
    Draft.objects.filter(pk=now.pk).delete()
    delete_words(by, beneath=pages)
    audit.act("referrals.thrown_away", by=by, about=[now], on=now)
    return now.pk


@transaction.atomic
@audit.at_the_end()
def send(draft: Draft, *, by: Standing, seen: int, facts: ReferralFacts, on: date) -> Referral:
    """Create the young person's record and the referral from a draft, and empty the draft.

    A children's social worker who refers is tied to the young person from that day. Raises Stale when the draft was
    changed since version `seen`; Refused once it was sent, or where the writer no longer holds a role that refers.
    """
    now = lock(draft, seen=seen)
    check_unsent(now)
    check_refer(by, now.authority_id)
    posting = _posting(by, now.authority_id)
    young_person = create_young_person(by=by, who=facts.young_person, agreed=facts.agreed, on=on)
    referral = Referral(
        authority_id=now.authority_id,
        young_person=young_person,
        referred_by=by.user,
        referred_as=posting.role,
        agency_id=posting.agency_id,
        initials=initials(facts.young_person.name),
        made_on=on,
        lives=facts.lives,
        lives_words=facts.lives_words,
        harm=facts.harm,
        exploitation_risk=facts.exploitation_risk,
        exploitation_words=facts.exploitation_words,
        breakdown_risk=facts.breakdown_risk,
        breakdown_of=facts.breakdown_of,
        breakdown_words=facts.breakdown_words,
        strengths=facts.strengths,
        social_worker_named=facts.social_worker_named,
    )
    referral.check_fields()
    referral.save(force_insert=True)
    if posting.role is Role.SOCIAL_WORKER:
        tie(
            user=by.user,
            authority_id=now.authority_id,
            young_person_id=young_person.pk,
            kind=TieKind.SOCIAL_WORKER,
            since=on,
        )
    # The draft row stays, without its answers, so that a second press of Send finds what the first one made.
    now.answers, now.sent_as, now.version = {}, referral.pk, now.version + 1
    now.save(force_update=True)
    audit.act("referrals.sent", by=by, about=[referral], on=referral)
    return referral


def _posting(by: Standing, authority_id: UUID) -> PostingHeld:
    """Return the posting in which they refer: their own work with young people before any other."""
    order = list(Role)
    fitting = [
        posting
        for posting in by.postings
        if posting.authority_id == authority_id and Permission.REFER in ROLES[posting.role].permissions
    ]
    return min(fitting, key=lambda posting: order.index(posting.role))

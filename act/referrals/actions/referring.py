"""Writing a referral, question by question, and sending it."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from act.people.actions import create_young_person
from act.referrals.models import Draft, Referral
from act.referrals.policy import check_refer, check_unsent
from act.referrals.told import Told, initials
from act.trust import audit
from act.trust.models import TieKind
from act.trust.records.versions import lock
from act.trust.scope.roles import ROLES, Permission, Role
from act.trust.scope.standing import PostingHeld, Standing
from act.trust.scope.ties import tie


@transaction.atomic
def start(*, by: Standing, authority_id: UUID) -> Draft:
    """An empty draft. Raises Refused where the writer holds no role that refers."""
    check_refer(by, authority_id)
    draft = Draft(authority_id=authority_id, started_by=by.user)
    draft.save(force_insert=True)
    audit.act("referrals.started", by=by, about=[draft], on=draft)
    return draft


@transaction.atomic
def answer(draft: Draft, *, by: Standing, seen: int, question: str, said: dict[str, Any]) -> Draft:
    """Keeps the answers to one question. Raises Stale when another page saved since version `seen`."""
    now = lock(draft, seen=seen)
    check_unsent(now)
    now.answers = {**now.answers, question: said}
    now.version += 1
    now.save(force_update=True)
    audit.act("referrals.answered", by=by, about=[now], on=now)
    return now


@transaction.atomic
@audit.at_the_end()
def send(draft: Draft, *, by: Standing, seen: int, told: Told, on: date) -> Referral:
    """Makes the young person's record and the referral, and empties the draft.

    A children's social worker who refers is tied to the young person from that day.
    """
    now = lock(draft, seen=seen)
    check_unsent(now)
    check_refer(by, now.authority_id)
    posting = _posting(by, now.authority_id)
    young_person = create_young_person(by=by, who=told.who, agreed=told.agreed, on=on)
    referral = Referral(
        authority_id=now.authority_id,
        young_person=young_person,
        referred_by=by.user,
        referred_as=posting.role,
        agency_id=posting.agency_id,
        initials=initials(told.who.name),
        made_on=on,
        **told.referral,
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
    now.answers, now.sent_as, now.version = {}, referral.pk, now.version + 1
    now.save(force_update=True)
    audit.act("referrals.sent", by=by, about=[referral], on=referral)
    return referral


def _posting(by: Standing, authority_id: UUID) -> PostingHeld:
    """The posting in which they refer: their own work with young people before any other."""
    order = list(Role)
    fitting = [
        posting
        for posting in by.postings
        if posting.authority_id == authority_id and Permission.REFER in ROLES[posting.role].permissions
    ]
    return min(fitting, key=lambda posting: order.index(posting.role))

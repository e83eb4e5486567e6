"""Bring a referral to the record that a young person has already, take that back, or add it to their time with ACT."""

from datetime import date
from uuid import UUID

from django.db import transaction

from act.people.duplicates import actions as matches
from act.people.models import PersonMatch, YoungPerson
from act.referrals.models import Referral
from act.referrals.policy import check_move, check_waiting
from act.referrals.queries import is_only_referral, is_with_act
from act.referrals.states import UNDECIDED, State
from act.trust import audit
from act.trust.audit import Subject
from act.trust.models import Tie, TieKind
from act.trust.records.versions import lock, save
from act.trust.scope.hidden import hidden_records
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from act.trust.scope.ties import tie, untie


@transaction.atomic
@audit.at_the_end()
def join(referral: Referral, *, by: Standing, seen: int, kept: YoungPerson, on: date, reason: str = "") -> Referral:
    """Say that a waiting referral is about a young person who has a record already, and bring it there.

    It then waits on that record, as a further referral. Nothing else moves: what the referrer wrote about the young
    person stays on the record that they made. Nor does the referral, where the record has others, or where the
    authorities are two. Raises Stale when the referral was changed since version `seen`; Refused once it is decided,
    and for anybody but a manager who may see both records.
    """
    check_waiting(by, referral)
    now = lock(referral, seen=seen)
    written_on = now.young_person
    moves = written_on.authority_id == kept.authority_id and is_only_referral(now)
    goes_to = matches.say_same(
        written_on, by=by, kept=kept, on=on, reason=reason, referral_id=now.pk if moves else None
    )
    if moves:
        _bring_social_worker(now, to=goes_to, on=on)
        save(now, young_person=goes_to)
        audit.act("referrals.joined", by=by, about=[Subject.of(written_on), Subject.of(goes_to)], on=now)
    return now


@transaction.atomic
@audit.at_the_end()
def take_back(one: YoungPerson, *, by: Standing, other: YoungPerson, on: date, reason: str = "") -> PersonMatch | None:
    """Take back that two records are about one person, with the referral that was brought from one to the other.

    A referral that was decided on the record kept stays there. Raises Refused as `matches.take_back` does.
    """
    link = matches.take_back(one, by=by, other=other, on=on, reason=reason)
    if link and link.referral_id:
        _bring_back(Referral.objects.select_for_update().get(pk=link.referral_id), link, by=by, on=on)
    return link


@transaction.atomic
def add_to_record(referral: Referral, *, by: Standing, seen: int) -> Referral:
    """Close a referral about a young person who is with ACT already: it needs no decision.

    Raises Stale when it was changed since version `seen`; Refused once it is decided, for somebody who is not with
    ACT, and for anybody but a manager.
    """
    check_move(by, referral, State.ADDED)
    now = lock(referral, seen=seen)
    if not is_with_act(by, now):
        raise Refused(f"{now.young_person.first_name} isn't with ACT now. Decide on this referral instead.")
    save(now, state=State.ADDED)
    audit.act("referrals.added", by=by, about=[now], on=now)
    return now


def _bring_back(referral: Referral, link: PersonMatch, *, by: Standing, on: date) -> None:
    """Let a referral wait again on the record that it came from, unless it was decided on the other one."""
    state = State(referral.state)
    if state == State.ADDED:
        check_move(by, referral, State.WAITING)
        state = State.WAITING
    elif state not in UNDECIDED:
        return
    kept = Subject.of(referral)
    _return_social_worker(referral, link, on)
    save(referral, young_person=link.young_person, state=state)
    audit.act("referrals.parted", by=by, about=[kept, Subject.of(referral)], on=referral)


def _bring_social_worker(referral: Referral, *, to: YoungPerson, on: date) -> None:
    """Let the children's social worker of a record that becomes empty work with the one that the referral goes to.

    Not where another one does already, or where that record is hidden from them.
    """
    present = _social_worker(referral.young_person_id, on)
    untie(authority_id=referral.authority_id, young_person_id=referral.young_person_id, on=on)
    if present and not _social_worker(to.pk, on) and to.pk not in hidden_records(present.user, [to.pk], on):
        tie(
            user=present.user,
            authority_id=to.authority_id,
            young_person_id=to.pk,
            kind=TieKind.SOCIAL_WORKER,
            since=on,
        )


def _return_social_worker(referral: Referral, link: PersonMatch, on: date) -> None:
    """Let the social worker whom the referral brought along work with the record that it came from, and only that."""
    came = _social_worker(referral.young_person_id, on)
    if came and came.user_id == referral.referred_by_id and came.since == link.said_on:
        untie(authority_id=came.authority_id, young_person_id=came.young_person_id, on=on, user=came.user)
    if referral.referred_as == Role.SOCIAL_WORKER:
        tie(
            user=referral.referred_by,
            authority_id=link.authority_id,
            young_person_id=link.young_person_id,
            kind=TieKind.SOCIAL_WORKER,
            since=on,
        )


def _social_worker(young_person_id: UUID, on: date) -> Tie | None:
    ties = Tie.objects.live(on).filter(young_person_id=young_person_id, kind=TieKind.SOCIAL_WORKER)
    return ties.select_related("user").first()

"""The manager's decision, with the expected path, and what follows from it."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from act.methods.accommodation import Accommodation
from act.people.models import YoungPerson
from act.referrals.eligibility import eligibility
from act.referrals.labels import Certainty
from act.referrals.models import Decision, ExpectedPath, Referral
from act.referrals.policy import check_move
from act.referrals.queries import is_with_act
from act.referrals.states import State
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@dataclass(frozen=True, kw_only=True)
class ExpectedPathFacts:
    """What was expected without ACT, as the manager judged it."""

    accommodation: Accommodation
    expected_from: date
    weeks: int
    certainty: Certainty
    evidence: str
    judged_with: str


@transaction.atomic
def decide(
    referral: Referral,
    *,
    by: Standing,
    seen: int,
    accepted: bool,
    reasons: str,
    path: ExpectedPathFacts | None,
    on: date,
) -> Decision:
    """Accept a referral (with the expected path) or not, with reasons either way.

    Raises Stale when the referral was changed since version `seen`; Refused when it is decided already,
    when the person may not decide, when an acceptance names no expected path, or for somebody who is with ACT.
    """
    to = State.ACCEPTED if accepted else State.NOT_ACCEPTED
    check_move(by, referral, to)
    now = lock(referral, seen=seen)
    if accepted and path is None:
        raise Refused("Enter what would probably have happened without ACT. It can't be judged fairly later.")
    if accepted:
        # Two managers who accept two referrals of one young person come one after the other.
        YoungPerson.objects.select_for_update().get(pk=now.young_person_id)
    if accepted and is_with_act(by, now):
        raise Refused(f"{now.young_person.first_name} is with ACT already. Add this referral to their record instead.")
    tests = eligibility(now)
    decision = Decision(
        authority_id=now.authority_id,
        young_person_id=now.young_person_id,
        referral=now,
        accepted=accepted,
        reasons=reasons,
        # As the sentence stood on the day: the rule may change later, the decision must not.
        eligible=tests.met,
        eligibility_words=str(tests.sentence(now.young_person.first_name)),
        decided_by=by.user,
        decided_on=on,
    )
    decision.save(force_insert=True)
    if accepted and path is not None:
        _record_expected_path(now, by=by, path=path, on=on)
    save(now, state=to)
    audit.act("referrals.decided", by=by, about=[now], on=now)
    return decision


@transaction.atomic
def mark_allocated(referral: Referral, *, by: Standing, seen: int) -> Referral:
    """Move an accepted referral on once its key worker is chosen. Called by casework, inside its own transaction.

    Raises Stale when the referral was changed since version `seen`; Refused where it is not waiting for a key worker.
    """
    check_move(by, referral, State.ALLOCATED)
    now = lock(referral, seen=seen)
    save(now, state=State.ALLOCATED)
    return now


def _record_expected_path(referral: Referral, *, by: Standing, path: ExpectedPathFacts, on: date) -> None:
    row = ExpectedPath(
        authority_id=referral.authority_id,
        young_person_id=referral.young_person_id,
        referral=referral,
        judged_by=by.user,
        judged_on=on,
        accommodation=path.accommodation,
        expected_from=path.expected_from,
        weeks=path.weeks,
        certainty=path.certainty,
        evidence=path.evidence,
        judged_with=path.judged_with,
    )
    row.check_fields()
    row.save(force_insert=True)

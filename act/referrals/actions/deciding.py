"""The manager's decision, with the expected path, and what follows from it."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from act.methods.accommodation import Accommodation
from act.referrals.eligible import eligibility
from act.referrals.labels import Certainty
from act.referrals.models import Decision, ExpectedPath, Referral
from act.referrals.policy import check_move
from act.referrals.states import State
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@dataclass(frozen=True, kw_only=True)
class PathTold:
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
    path: PathTold | None,
    on: date,
) -> Decision:
    """Accepts (with the expected path) or not, with reasons either way.

    Raises Stale when the referral was changed since version `seen`; Refused when it is decided already,
    when the person may not decide, or when an acceptance names no expected path.
    """
    to = State.ACCEPTED if accepted else State.NOT_ACCEPTED
    check_move(by, referral, to)
    now = lock(referral, seen=seen)
    if accepted and path is None:
        raise Refused("Enter what would probably have happened without ACT. It can't be judged fairly later.")
    found = eligibility(now)
    decision = Decision(
        authority_id=now.authority_id,
        young_person_id=now.young_person_id,
        referral=now,
        accepted=accepted,
        reasons=reasons,
        eligible=found.met,
        eligibility_words=str(found.sentence(now.young_person.first_name)),
        decided_by=by.user,
        decided_on=on,
    )
    decision.save(force_insert=True)
    if accepted and path is not None:
        _expect(now, by=by, path=path, on=on)
    save(now, state=to)
    audit.act("referrals.decided", by=by, about=[now], on=now)
    return decision


@transaction.atomic
def beside(referral: Referral, *, by: Standing, seen: int) -> Referral:
    """A key worker has been chosen: for casework's allocation."""
    check_move(by, referral, State.BESIDE)
    now = lock(referral, seen=seen)
    save(now, state=State.BESIDE)
    return now


def _expect(referral: Referral, *, by: Standing, path: PathTold, on: date) -> None:
    row = ExpectedPath(
        authority_id=referral.authority_id,
        young_person_id=referral.young_person_id,
        referral=referral,
        judged_by=by.user,
        judged_on=on,
        **vars(path),
    )
    row.check_fields()
    row.save(force_insert=True)

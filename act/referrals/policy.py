"""Who may refer, follow and decide."""

from uuid import UUID

from act.referrals.models import Draft, Referral
from act.referrals.states import MOVES, STATE_LABELS, State
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

ONLY = {
    Permission.DECIDE_ON_REFERRALS: "Only a manager in this authority can do this. Ask them.",
    Permission.ALLOCATE: "Only a manager in this authority can do this. Ask them.",
    Permission.REFER: "Only the person who sent this referral can do this. Ask them.",
}
"""Who moves a referral on, by the permission that it takes: said to everybody else."""


def can_refer(standing: Standing, authority_id: UUID) -> bool:
    """Return whether a posting of theirs in the authority lets them refer."""
    return authority_id in standing.authorities(Permission.REFER)


def check_refer(standing: Standing, authority_id: UUID) -> None:
    """Raise Refused unless `can_refer`."""
    if not can_refer(standing, authority_id):
        raise Refused("You don't have a role in that authority. Choose one that you work in.")


def check_writer(standing: Standing, draft: Draft) -> None:
    """Raise Refused for anybody but the writer of a draft."""
    if draft.started_by_id != standing.user_id:
        raise Refused("Only the person who is writing this referral can throw it away. Ask them.")


def check_unsent(draft: Draft) -> None:
    """Raise Refused for a draft that was sent."""
    if draft.sent_as is not None:
        raise Refused("This referral has already been sent. You can follow it under Referrals.")


def can_move(standing: Standing, referral: Referral, to: State) -> bool:
    """Return whether this person may move a referral on from its present state."""
    permission = MOVES[State(referral.state)].get(to)
    if permission is None or referral.authority_id not in standing.authorities(permission):
        return False
    return permission != Permission.REFER or referral.referred_by_id == standing.user_id


def check_move(standing: Standing, referral: Referral, to: State) -> None:
    """Raise Refused unless `can_move`."""
    if to not in MOVES[State(referral.state)]:
        raise Refused(
            f"This referral is now '{STATE_LABELS[State(referral.state)]}', so it can't become "
            f"'{STATE_LABELS[to]}'. Open it again to see what has happened."
        )
    if not can_move(standing, referral, to):
        raise Refused(ONLY[MOVES[State(referral.state)][to]])


def can_answer(standing: Standing, referral: Referral) -> bool:
    """Return whether this person was asked something about the referral that they sent, and may answer now."""
    return referral.state == State.MORE_NEEDED and can_move(standing, referral, State.WAITING)


def check_answer(standing: Standing, referral: Referral) -> None:
    """Raise Refused unless `can_answer`."""
    if referral.state != State.MORE_NEEDED:
        raise Refused("This question doesn't need an answer any more. Open the referral to see what has happened.")
    check_move(standing, referral, State.WAITING)


def check_waiting(standing: Standing, referral: Referral) -> None:
    """Raise Refused for a referral that is decided, and for somebody who may not decide on it."""
    check_move(standing, referral, State.ACCEPTED)

"""The states of a referral and who moves it on: one table (the diagram in docs/reference is made from it)."""

from enum import StrEnum

from act.trust.scope.roles import Permission


class State(StrEnum):
    """The state of a referral. A decision against it ends it; a new worry is a new referral.

    One about a young person who is with ACT already is added to their record, and needs no decision.
    """

    WAITING = "waiting"
    MORE_NEEDED = "more_needed"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    ALLOCATED = "allocated"
    ADDED = "added"


STATE_LABELS = {
    State.WAITING: "Waiting for a decision",
    State.MORE_NEEDED: "More needed: waiting for the referrer",
    State.ACCEPTED: "Accepted, choosing a key worker",
    State.NOT_ACCEPTED: "Not accepted",
    State.ALLOCATED: "Key worker started",
    State.ADDED: "Already with ACT: added to their record",
}

UNDECIDED = frozenset({State.WAITING, State.MORE_NEEDED})
"""The states in which a manager may still decide: a question that isn't answered holds nothing up."""

_DECISION = {
    State.ACCEPTED: Permission.DECIDE_ON_REFERRALS,
    State.NOT_ACCEPTED: Permission.DECIDE_ON_REFERRALS,
    State.ADDED: Permission.DECIDE_ON_REFERRALS,
}
MOVES: dict[State, dict[State, Permission]] = {
    State.WAITING: {State.MORE_NEEDED: Permission.DECIDE_ON_REFERRALS, **_DECISION},
    State.MORE_NEEDED: {State.WAITING: Permission.REFER, **_DECISION},
    State.ACCEPTED: {State.ALLOCATED: Permission.ALLOCATE},
    State.NOT_ACCEPTED: {},
    State.ALLOCATED: {},
    State.ADDED: {State.WAITING: Permission.DECIDE_ON_REFERRALS},
}
"""From a state to the states that may follow, and the permission that moves it.

`Permission.REFER` is held by many: it moves the referrals that a person sent themselves, and no others.
A referral that was added to a record waits again when it turns out that the record is somebody else's.
"""


def diagram() -> str:
    """Return the table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {State.WAITING}: {Permission.REFER}"]
    lines += [
        f"    {start} --> {end}: {permission}" for start, ends in MOVES.items() for end, permission in ends.items()
    ]
    return "\n".join(lines) + "\n"

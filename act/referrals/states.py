"""Where a referral can stand and who moves it on: one table (the diagram in docs/reference is made from it)."""

from enum import StrEnum

from act.trust.scope.roles import Permission


class State(StrEnum):
    """Where a referral stands."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    BESIDE = "beside"


STATE_LABELS = {
    State.WAITING: "Waiting for a decision",
    State.ACCEPTED: "Accepted, choosing a key worker",
    State.NOT_ACCEPTED: "Not accepted",
    State.BESIDE: "Key worker started",
}

MOVES: dict[State, dict[State, Permission]] = {
    State.WAITING: {State.ACCEPTED: Permission.DECIDE_ON_REFERRALS, State.NOT_ACCEPTED: Permission.DECIDE_ON_REFERRALS},
    State.ACCEPTED: {State.BESIDE: Permission.ALLOCATE},
    State.NOT_ACCEPTED: {},
    State.BESIDE: {},
}
"""From a state to the states that may follow, and the permission that moves it."""


def diagram() -> str:
    """The table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {State.WAITING}: {Permission.REFER}"]
    lines += [
        f"    {start} --> {end}: {permission}" for start, ends in MOVES.items() for end, permission in ends.items()
    ]
    return "\n".join(lines) + "\n"

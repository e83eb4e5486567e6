"""Where a referral can stand and who moves it on: one table (the diagram in docs/reference is made from it)."""

from enum import StrEnum

from act.trust.roles import Verb


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

MOVES: dict[State, dict[State, Verb]] = {
    State.WAITING: {State.ACCEPTED: Verb.DECIDE, State.NOT_ACCEPTED: Verb.DECIDE},
    State.ACCEPTED: {State.BESIDE: Verb.ALLOCATE},
    State.NOT_ACCEPTED: {},
    State.BESIDE: {},
}
"""From a state to the states that may follow, and the verb that moves it."""


def diagram() -> str:
    """The table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {State.WAITING}: {Verb.REFER}"]
    lines += [f"    {start} --> {end}: {verb}" for start, ends in MOVES.items() for end, verb in ends.items()]
    return "\n".join(lines) + "\n"

"""The end of ACT support: its states and who moves it from one to another, as a table, and the rule on its days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from act.methods.dated_data import read_data, row_in_force
from act.methods.timepoints import months_after


class EndingState(StrEnum):
    """Where an ending is: support goes on until it is agreed, and goes on again once it is undone."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"
    SENT_BACK = "sent_back"
    AGREED = "agreed"
    UNDONE = "undone"


class EndingRole(StrEnum):
    """What a user is to an ending."""

    PROPOSER = "proposer"
    MANAGER = "manager"
    OTHER_MANAGER = "other_manager"


ENDING_STATE_LABELS = {
    EndingState.PROPOSED: "Waiting for a manager to agree",
    EndingState.WITHDRAWN: "Withdrawn",
    EndingState.SENT_BACK: "Sent back",
    EndingState.AGREED: "Agreed",
    EndingState.UNDONE: "Undone",
}
TRANSITIONS: Mapping[tuple[EndingState, EndingState], frozenset[EndingRole]] = {
    (EndingState.PROPOSED, EndingState.WITHDRAWN): frozenset({EndingRole.PROPOSER, EndingRole.MANAGER}),
    (EndingState.PROPOSED, EndingState.SENT_BACK): frozenset({EndingRole.OTHER_MANAGER}),
    (EndingState.PROPOSED, EndingState.AGREED): frozenset({EndingRole.OTHER_MANAGER}),
    (EndingState.SENT_BACK, EndingState.WITHDRAWN): frozenset({EndingRole.PROPOSER, EndingRole.MANAGER}),
    (EndingState.AGREED, EndingState.UNDONE): frozenset({EndingRole.MANAGER}),
}
"""Who moves an ending from one state to another. What isn't here never happens: a new proposal is a new ending."""
OPEN = frozenset({EndingState.PROPOSED, EndingState.AGREED})
"""The states of which a time with ACT has one ending at most."""


def roles_in(*, is_proposer: bool, is_manager: bool, is_second: bool) -> frozenset[EndingRole]:
    """Return what a user is to an ending: the second person, who agrees, is a manager who didn't propose it."""
    roles = {
        EndingRole.PROPOSER: is_proposer,
        EndingRole.MANAGER: is_manager,
        EndingRole.OTHER_MANAGER: is_manager and is_second,
    }
    return frozenset(role for role, is_theirs in roles.items() if is_theirs)


def may_move(before: EndingState, after: EndingState, roles: frozenset[EndingRole]) -> bool:
    """Tell whether a user with these roles may move an ending from one state to another."""
    return not TRANSITIONS.get((before, after), frozenset()).isdisjoint(roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingRule:
    """The rule on the days for which a row of ending.toml holds; whence it is, and if checked.

    Raises ValueError for days, months or weeks below 1.
    """

    valid_from: date
    valid_to: date | None = None
    undo_days: int
    reading_months: int
    follow_up_weeks: int
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if min(self.undo_days, self.reading_months, self.follow_up_weeks) < 1:
            raise ValueError("An ending can be undone, read on and followed up for 1 day, month and week at least.")

    def last_day_to_undo(self, agreed_on: date) -> date:
        """Return the last day on which an ending can be undone."""
        return agreed_on + timedelta(days=self.undo_days)

    def reads_until(self, ended_on: date) -> date:
        """Return the first day on which those who worked with the young person no longer read."""
        return months_after(ended_on, self.reading_months)

    def follow_up_on(self, ended_on: date) -> date:
        """Return the day of the follow-up, unless another one is chosen."""
        return ended_on + timedelta(weeks=self.follow_up_weeks)


def ending_rule(on: date) -> EndingRule:
    """Return the rule in force on a day. Raises LookupError if none is."""
    return row_in_force(_rows(), on, "rule for endings is")


@cache
def _rows() -> tuple[EndingRule, ...]:
    return tuple(EndingRule(**row) for row in read_data(__package__, "ending")["rules"])

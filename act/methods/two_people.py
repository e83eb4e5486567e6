"""What one person alone may not do: one asks, another one agrees. The rules as a table, without clock or database.

The periods are our own, and not verified. The rule that they are two, and neither is whom it is for, is held by the
database as well.
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Matter(StrEnum):
    """What two people are asked about."""

    ROLE = "role"
    PAPER = "paper"


class RequestState(StrEnum):
    """How what was asked stands."""

    WAITING = "waiting"
    AGREED = "agreed"
    USED = "used"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoPersonRule:
    """Which roles ask and which agree (names of roles), how long an answer is waited for, and how long it holds.

    `holds` is None for what takes effect in the moment of the agreement.
    """

    words: str
    asks: frozenset[str]
    agrees: frozenset[str]
    waits: timedelta
    holds: timedelta | None


RULES: dict[Matter, TwoPersonRule] = {
    Matter.ROLE: TwoPersonRule(
        words="a role",
        asks=frozenset({"manager", "administrator"}),
        agrees=frozenset({"manager", "administrator"}),
        waits=timedelta(days=14),
        holds=None,
    ),
    Matter.PAPER: TwoPersonRule(
        words="a paper list of young people",
        asks=frozenset({"manager"}),
        agrees=frozenset({"manager"}),
        waits=timedelta(days=2),
        holds=timedelta(hours=24),
    ),
}
LONGEST = timedelta(days=31)
"""Nothing waits longer for an answer, whatever the table says: the database refuses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoPersonRequest:
    """Something that was asked, and what has become of it, by real moments. `by` and the others are keys."""

    matter: Matter
    by: str
    lapses: datetime
    about: str = ""
    agreed: datetime | None = None
    ended: datetime | None = None
    ended_by: str = ""
    used: datetime | None = None

    def state(self, now: datetime) -> RequestState:
        """Tell the state of the request at a moment."""
        # What was agreed can only be taken back: a refusal ends what waits, so "agreed" tells the two apart.
        if self.ended is not None:
            return RequestState.TAKEN_BACK if self.ended_by == self.by or self.agreed else RequestState.REFUSED
        if self.used is not None:
            return RequestState.USED
        if self.agreed is None:
            return RequestState.WAITING if now < self.lapses else RequestState.LAPSED
        holds = RULES[self.matter].holds
        return RequestState.AGREED if holds is None or now < self.agreed + holds else RequestState.LAPSED

    def may_answer(self, who: str, roles: Set[str]) -> bool:
        """Tell whether somebody with these roles is the second person: neither who asked, nor whom it is for."""
        return who not in {self.by, self.about} and not RULES[self.matter].agrees.isdisjoint(roles)

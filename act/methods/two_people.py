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


class State(StrEnum):
    """How what was asked stands."""

    WAITING = "waiting"
    AGREED = "agreed"
    USED = "used"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which roles ask and which agree (names of roles), how long an answer is waited for, and how long it holds.

    `holds` is None for what takes effect in the moment of the agreement.
    """

    words: str
    asks: frozenset[str]
    agrees: frozenset[str]
    waits: timedelta
    holds: timedelta | None


RULES: dict[Matter, Rule] = {
    Matter.ROLE: Rule(
        words="a role",
        asks=frozenset({"manager", "administrator"}),
        agrees=frozenset({"manager", "administrator"}),
        waits=timedelta(days=14),
        holds=None,
    ),
    Matter.PAPER: Rule(
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
class Asked:
    """Something that was asked, and what has become of it, by real moments. `by` and the others are keys."""

    matter: Matter
    by: str
    lapses: datetime
    about: str = ""
    agreed: datetime | None = None
    ended: datetime | None = None
    ended_by: str = ""
    used: datetime | None = None

    def state(self, now: datetime) -> State:
        """How it stands at a moment."""
        if self.ended is not None:
            return State.TAKEN_BACK if self.ended_by == self.by or self.agreed else State.REFUSED
        if self.used is not None:
            return State.USED
        if self.agreed is None:
            return State.WAITING if now < self.lapses else State.LAPSED
        holds = RULES[self.matter].holds
        return State.AGREED if holds is None or now < self.agreed + holds else State.LAPSED

    def may_answer(self, who: str, roles: Set[str]) -> bool:
        """Whether somebody with these roles is the second person: neither who asked, nor whom it is for."""
        return who not in {self.by, self.about} and not RULES[self.matter].agrees.isdisjoint(roles)

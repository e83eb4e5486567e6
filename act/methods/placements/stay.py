"""A stay: where a young person lived, from the day it began up to the day it ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from act.methods import duration
from act.methods.placements import definitions


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One stay without anybody in it. Half-open: the next begins on the day this one ends; None while it goes on."""

    kind: str
    began_on: date
    ended_on: date | None = None
    provider: str = ""
    liberty: bool = False
    unregistered: bool = False
    ended_because: str = ""

    def nights(self, on: date) -> int:
        """Count nights so far on a day. Raises ValueError for a day before it began."""
        return duration.nights(self.began_on, self._until(on))

    def weeks(self, on: date) -> Decimal:
        """Count weeks so far on a day: nights divided by seven. Raises ValueError for a day before it began."""
        return duration.weeks(self.began_on, self._until(on))

    @property
    def why_secure(self) -> tuple[str, ...]:
        """Why it counts as secure or equivalent, by the definition of the day it began."""
        return definitions.why_secure(self.kind, liberty=self.liberty, unregistered=self.unregistered, on=self.began_on)

    @property
    def broke_down(self) -> bool:
        """Whether it ended in a breakdown, by the definition of the day it ended."""
        return self.ended_on is not None and definitions.broke_down(self.ended_because, self.ended_on)

    @property
    def temporary(self) -> bool:
        """Whether it is one to come back from."""
        return definitions.is_temporary(self.kind, self.began_on)

    def _until(self, on: date) -> date:
        return on if self.ended_on is None else min(self.ended_on, on)


def moves(stays: Iterable[Stay], since: date) -> int:
    """Count how often a young person moved from a day on, in their stays in any order.

    A change of status with the same carer is no move, nor is going away for a while and coming back to the same kind
    of place and provider. Our own rule, not a published one.
    """
    in_order = sorted(stays, key=lambda stay: stay.began_on)
    away = [stay.began_on for stay in in_order if stay.temporary]
    usual = pairwise(stay for stay in in_order if not stay.temporary)
    return sum(_moved(before, after, away) for before, after in usual if after.began_on >= since)


def _moved(before: Stay, after: Stay, away: list[date]) -> bool:
    # A temporary stay lies between: then it is a move only if the place came back to is another one.
    if any(before.began_on < day < after.began_on for day in away):
        return (before.kind, before.provider) != (after.kind, after.provider)
    return before.ended_on is not None and definitions.is_move(before.ended_because, before.ended_on)

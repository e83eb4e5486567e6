"""Reliable change: is the difference between two scores larger than the measure's own error would make it?

Jacobson and Truax (1991), Journal of Consulting and Clinical Psychology 59, with the square root of two that
Christensen and Mendoza (1986), Behavior Therapy 17, put right.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

SOURCE = "Jacobson and Truax (1991), with the correction of Christensen and Mendoza (1986)"
Z_95 = 1.96

FIRST_SELF_REPORT = (
    "A first self-report often looks better than life was, because trust takes time. "
    "A later answer that looks worse can be a more honest one: talk it through together."
)


class Direction(StrEnum):
    """Which way a score moves when life gets better."""

    HIGHER_IS_BETTER = "higher is better"
    LOWER_IS_BETTER = "lower is better"


class Verdict(StrEnum):
    """What two scores of one person say. "No reliable change" is not "no change"."""

    BETTER = "reliably better"
    WORSE = "reliably worse"
    NONE = "no reliable change"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSpread:
    """How much a measure scatters: SD of first scores, in points, and reliability (0 to 1), with their source.

    `source` says which group and which kind of reliability, for the choice changes the result (Maassen, 2004).
    Raises ValueError for an SD that is not above 0, a reliability outside 0 to 1, or no source.
    """

    sd: float
    reliability: float
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if not (self.sd > 0 and math.isfinite(self.sd)):
            raise ValueError(f"The standard deviation is {self.sd}; it must be above 0.")
        if not 0 <= self.reliability < 1:
            raise ValueError(f"The reliability is {self.reliability}; it must be from 0 up to, not including, 1.")
        if not self.source.strip():
            raise ValueError("The standard deviation and the reliability need their source.")

    @property
    def standard_error(self) -> float:
        """Standard error of the difference between two scores, in points: SD x sqrt(2) x sqrt(1 - reliability)."""
        return self.sd * math.sqrt(2) * math.sqrt(1 - self.reliability)

    @property
    def criterion(self) -> float:
        """The difference, in points, beyond which change is reliable at 95%: 1.96 standard errors."""
        return Z_95 * self.standard_error


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Two scores of one person on one scale, and what they say; verified as far as the spread behind it is."""

    before: float
    after: float
    spread: ScoreSpread
    direction: Direction
    first_self_report: bool = False

    @property
    def difference(self) -> float:
        """After minus before, in points of the scale, whichever way is better."""
        return self.after - self.before

    @property
    def index(self) -> float:
        """The reliable change index: the difference in standard errors, with the sign of the difference."""
        return self.difference / self.spread.standard_error

    @property
    def verdict(self) -> Verdict:
        """Better or worse when the index lies beyond 1.96 either way, the direction decides which."""
        if abs(self.index) <= Z_95:
            return Verdict.NONE
        rises_well = self.direction is Direction.HIGHER_IS_BETTER
        return Verdict.BETTER if (self.difference > 0) is rises_well else Verdict.WORSE

    @property
    def verified(self) -> bool:
        """Whether the SD and reliability behind the verdict were read at their source."""
        return self.spread.verified

    @property
    def sentence(self) -> str:
        """The verdict in words; where a first self-report seems to fall, with what that so often means."""
        verdict = f"From {self.before:g} to {self.after:g}: {self.verdict}."
        if self.first_self_report and self.verdict is Verdict.WORSE:
            return f"{verdict} {FIRST_SELF_REPORT}"
        return verdict


def reliable_change(
    before: float, after: float, *, spread: ScoreSpread, direction: Direction, first_self_report: bool = False
) -> Change:
    """Compare two scores of one person on one scale.

    `first_self_report` says that `before` is the first form the young person filled in themselves.
    Raises ValueError when a score is not a number.
    """
    if not (math.isfinite(before) and math.isfinite(after)):
        raise ValueError(f"Both scores must be numbers, not {before} and {after}.")
    return Change(before=before, after=after, spread=spread, direction=direction, first_self_report=first_self_report)

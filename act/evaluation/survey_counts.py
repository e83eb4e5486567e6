"""How many agree with a statement of the staff survey, and how that changed between two anonymous waves."""

from collections.abc import Iterable
from dataclasses import dataclass

from act.evaluation.survey_questions import AGREE, AGREEMENT
from act.methods.intervals import Interval, difference_of_shares, wilson

FEWEST = 8
"""Answers to fewer are not shown: what one person said could be guessed."""


@dataclass(frozen=True)
class StatementCounts:
    """How often each answer to one statement was chosen in a wave, from "strongly disagree" to "strongly agree"."""

    chosen: tuple[int, ...]

    @classmethod
    def of(cls, answers: Iterable[int | None]) -> "StatementCounts":
        """Count answers from 1 to 5; None is "rather not say", and no answer."""
        given = list(answers)
        return cls(tuple(given.count(value) for value in AGREEMENT))

    @classmethod
    def together(cls, parts: Iterable["StatementCounts"]) -> "StatementCounts":
        """Add up the counts of several authorities."""
        return cls(tuple(map(sum, zip(*(part.chosen for part in parts), strict=True))))

    @property
    def n(self) -> int:
        """How many answered the statement, leaving out "rather not say"."""
        return sum(self.chosen)

    @property
    def few(self) -> bool:
        """Whether so few answered that nothing is shown or said."""
        return self.n < FEWEST

    @property
    def agreeing(self) -> int:
        """How many agree or strongly agree."""
        return sum(self.chosen[AGREE - 1 :])

    @property
    def share(self) -> float:
        """How many of those who answered agree, in per cent. Raises ZeroDivisionError where nobody answered."""
        return 100 * self.agreeing / self.n

    @property
    def interval(self) -> Interval:
        """The 95% interval of the share (Wilson). Raises ValueError where nobody answered."""
        return wilson(self.agreeing, self.n)


@dataclass(frozen=True)
class AgreementChange:
    """The share who agree in a later wave less that in an earlier one, in percentage points.

    Nobody can be matched between anonymous waves, so they are two groups: Newcombe's interval.
    """

    earlier: StatementCounts
    later: StatementCounts

    @property
    def points(self) -> float:
        """The difference: above 0, more agree in the later wave."""
        return self.later.share - self.earlier.share

    @property
    def interval(self) -> Interval:
        """Its 95% interval in percentage points."""
        return difference_of_shares(self.later.agreeing, self.later.n, self.earlier.agreeing, self.earlier.n)

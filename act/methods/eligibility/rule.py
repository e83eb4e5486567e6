"""ACT's eligibility rule: two tests, both needed.

1. Medium or high risk of exploitation, or already exploited.
2. High risk of family or placement breakdown.

A test is met, not met, or not yet known. No score is made, and nothing is decided here.

Source: Scott and Botcherby (2017), Wigan and Rochdale CSE Innovation Project: evaluation summary.
"""

from dataclasses import dataclass
from typing import Literal

from act.methods.eligibility import sentences
from act.methods.eligibility.answers import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm

Met = bool | None
Test = Literal["exploitation", "breakdown"]

# Suspected harm neither meets the test nor rules it out: someone has still to find out.
_HARM_COLUMNS = (Harm.HAPPENED, Harm.SUSPECTED, Harm.NONE_KNOWN, Harm.NOT_ASKED)
_EXPLOITATION: dict[ExploitationRisk, tuple[Met, ...]] = {
    ExploitationRisk.HIGH: (True, True, True, True),
    ExploitationRisk.MEDIUM: (True, True, True, True),
    ExploitationRisk.LOW: (True, None, False, None),
    ExploitationRisk.NOT_ASSESSED: (True, None, None, None),
}
_BREAKDOWN: dict[BreakdownRisk, Met] = {
    BreakdownRisk.HIGH: True,
    BreakdownRisk.MEDIUM: False,
    BreakdownRisk.LOW: False,
    BreakdownRisk.NOT_ASSESSED: None,
}


@dataclass(frozen=True, slots=True)
class Part:
    """One of the two tests: met, not met (False) or not yet known (None), why, and what is missing."""

    test: Test
    met: Met
    reason: str
    missing: str


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What the two tests say together: a help to the manager, not a decision."""

    risk: ExploitationRisk
    harm: Harm
    breakdown: BreakdownRisk
    breakdown_of: BreakdownOf
    parts: tuple[Part, Part]

    @property
    def met(self) -> Met:
        """True when both are met, False when either is not, None when it hangs on what is not yet known."""
        answers = [part.met for part in self.parts]
        if False in answers:
            return False
        return None if None in answers else True

    def sentence(self, name: str) -> sentences.Sentence:
        """Say the finding in words, with the name the young person likes. Raises ValueError without a name."""
        template = sentences.circumstances(self.risk, self.harm, self.breakdown, self.breakdown_of)
        not_met = [part.missing for part in self.parts if part.met is False]
        unknown = [part.missing for part in self.parts if part.met is None]
        return sentences.spoken(template + sentences.finding(not_met, unknown), name)


def assess(*, risk: ExploitationRisk, harm: Harm, breakdown: BreakdownRisk, breakdown_of: BreakdownOf) -> Eligibility:
    """Read ACT's two tests from what the referral says."""
    exploited = _EXPLOITATION[risk][_HARM_COLUMNS.index(harm)]
    broken_down = _BREAKDOWN[breakdown]
    first = Part(
        "exploitation",
        exploited,
        sentences.exploitation_reason(risk, harm),
        sentences.exploitation_missing(exploited, risk, harm),
    )
    second = Part(
        "breakdown",
        broken_down,
        sentences.breakdown_reason(breakdown, breakdown_of),
        sentences.breakdown_missing(broken_down, breakdown_of),
    )
    return Eligibility(risk, harm, breakdown, breakdown_of, (first, second))

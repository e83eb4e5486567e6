"""From a referral to the eligibility sentence: the record's answers given to the method."""

from act.methods.eligibility import BreakdownOf, BreakdownRisk, Eligibility, ExploitationRisk, Harm, assess
from act.referrals.models import Draft, Referral


def eligibility(referral: Referral) -> Eligibility:
    """Assess a referral by the two tests of ACT."""
    return assess(
        risk=ExploitationRisk(referral.exploitation_risk),
        harm=Harm(referral.harm),
        breakdown=BreakdownRisk(referral.breakdown_risk),
        breakdown_of=BreakdownOf(referral.breakdown_of),
    )


def eligibility_of_draft(draft: Draft) -> Eligibility:
    """Assess a draft by the same tests. Its questions on risk, harm and breakdown must have been answered."""
    return assess(
        risk=ExploitationRisk(draft.answer("risk", "exploitation_risk")),
        harm=Harm(draft.answer("harm", "harm")),
        breakdown=BreakdownRisk(draft.answer("breakdown", "breakdown_risk")),
        breakdown_of=BreakdownOf(draft.answer("breakdown", "breakdown_of")),
    )

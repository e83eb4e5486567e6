"""From a referral to the eligibility sentence: the record's answers given to the method."""

from act.methods.eligibility import BreakdownOf, BreakdownRisk, Eligibility, ExploitationRisk, Harm, assess
from act.referrals.models import Draft, Referral


def eligibility(referral: Referral) -> Eligibility:
    """What the two tests say about a referral."""
    return assess(
        risk=ExploitationRisk(referral.exploitation_risk),
        harm=Harm(referral.harm),
        breakdown=BreakdownRisk(referral.breakdown_risk),
        breakdown_of=BreakdownOf(referral.breakdown_of),
    )


def eligibility_of_draft(draft: Draft) -> Eligibility:
    """The same for a draft whose questions are answered."""
    return assess(
        risk=ExploitationRisk(draft.answer("risk", "exploitation_risk")),
        harm=Harm(draft.answer("harm", "harm")),
        breakdown=BreakdownRisk(draft.answer("breakdown", "breakdown_risk")),
        breakdown_of=BreakdownOf(draft.answer("breakdown", "breakdown_of")),
    )

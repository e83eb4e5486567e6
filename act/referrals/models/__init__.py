"""From a draft to a decision."""

from act.referrals.models.decision import Decision, ExpectedPath
from act.referrals.models.draft import Draft
from act.referrals.models.question import ReferralQuestion
from act.referrals.models.referral import Referral

__all__ = ["Decision", "Draft", "ExpectedPath", "Referral", "ReferralQuestion"]

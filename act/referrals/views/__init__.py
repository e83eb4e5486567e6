"""Pages to write, list, read and decide referrals."""

from act.referrals.views.decisions import decide, referral
from act.referrals.views.drafts import check, question, start
from act.referrals.views.referral_list import referrals

__all__ = ["check", "decide", "question", "referral", "referrals", "start"]

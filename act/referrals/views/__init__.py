"""Writing, following and deciding referrals."""

from act.referrals.views.deciding import decide, referral
from act.referrals.views.following import referrals
from act.referrals.views.referring import check, question, start

__all__ = ["check", "decide", "question", "referral", "referrals", "start"]

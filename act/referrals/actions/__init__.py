"""The only writers of referrals."""

from act.referrals.actions.deciding import PathTold, beside, decide
from act.referrals.actions.referring import answer, send, start

__all__ = ["PathTold", "answer", "beside", "decide", "send", "start"]

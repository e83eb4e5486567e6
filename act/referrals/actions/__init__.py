"""The only writers of referrals."""

from act.referrals.actions.decisions import ExpectedPathFacts, decide, mark_allocated
from act.referrals.actions.drafts import answer, send, start

__all__ = ["ExpectedPathFacts", "answer", "decide", "mark_allocated", "send", "start"]

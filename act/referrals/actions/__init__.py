"""The only writers of referrals."""

from act.referrals.actions.asking import answer_question, ask
from act.referrals.actions.continuing import WorryFacts, continue_referral
from act.referrals.actions.decisions import ExpectedPathFacts, decide, mark_allocated
from act.referrals.actions.drafts import answer, send, start, throw_away
from act.referrals.actions.joining import add_to_record, join, take_back

__all__ = [
    "ExpectedPathFacts",
    "WorryFacts",
    "add_to_record",
    "answer",
    "answer_question",
    "ask",
    "continue_referral",
    "decide",
    "join",
    "mark_allocated",
    "send",
    "start",
    "take_back",
    "throw_away",
]

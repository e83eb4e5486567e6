"""Pages to write, list, read and decide referrals."""

from act.referrals.views.asking import ask, own
from act.referrals.views.decisions import decide, referral
from act.referrals.views.drafts import check, question, start, throw_away
from act.referrals.views.joining import add_to_record, not_the_same, same_person
from act.referrals.views.referral_list import referrals

__all__ = [
    "add_to_record",
    "ask",
    "check",
    "decide",
    "not_the_same",
    "own",
    "question",
    "referral",
    "referrals",
    "same_person",
    "start",
    "throw_away",
]

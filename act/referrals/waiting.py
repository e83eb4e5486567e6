"""Says how long a referral that isn't decided has waited, and for whom."""

from collections.abc import Sequence
from datetime import date

from act.design.words import long_date, plural
from act.methods.waiting import days_waited
from act.referrals.models import Referral, ReferralQuestion
from act.referrals.states import State


def waiting_words(referral: Referral, questions: Sequence[ReferralQuestion], on: date) -> str:
    """Say for how many working days a referral has waited for the manager, and for the referrer.

    `questions` are those of this referral, the first one first.
    """
    days = days_waited(referral.made_on, ((each.asked_on, each.answered_on) for each in questions), on=on)
    with_manager, with_referrer = plural(days.manager, "working day"), plural(days.referrer, "working day")
    if referral.state == State.MORE_NEEDED:
        asked = f"Waiting for the referrer, asked on {long_date(questions[-1].asked_on)}"
        return f"{asked}. So far {with_manager} with the manager and {with_referrer} with the referrer"
    if days.referrer:
        return f"Waiting for a decision for {with_manager}, and {with_referrer} with the referrer"
    since = f"for {with_manager}, since {long_date(referral.made_on)}" if days.manager else "since today"
    return f"Waiting for a decision {since}"

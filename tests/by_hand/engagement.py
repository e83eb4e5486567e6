"""From referral to staying."""

from tests.by_hand.lives import Counted, Life, Lives, joined, middle

EARLY = {"asked_to_stop", "moved_away"}


def engagement(lives: Lives) -> Counted:
    """Referrals, decisions, who said yes to ACT, who left early, and how long it took to begin."""
    stories = [story for life in lives for story in life.stories]
    decisions = [story.decision for story in stories if story.decision]
    those = joined(lives)
    waits = [(story.allocation[2] - story.referred_on).days for story in stories if story.allocation]
    return {
        "referrals.received": len(stories),
        "referrals.accepted": (sum(decision.accepted for decision in decisions), len(decisions)),
        "engagement.agreed": (sum(_wants_act(life) for life in those), len(those)),
        "engagement.left_early": (
            sum(any(time.ended in EARLY for time in life.times) for life in those),
            len(those),
        ),
        "engagement.waited": middle(waits),
    }


def _wants_act(life: Life) -> bool:
    return bool(life.answers["agreement"]["agreed"] == "agreed")

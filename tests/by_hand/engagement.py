"""From referral to staying."""

from tests.by_hand.lives import Counted, Life, Lives, joined, middle, time_of

EARLY = {"asked_to_stop", "moved_away"}


def engagement(lives: Lives) -> Counted:
    """Referrals, decisions, who said yes to ACT, who left early, and how long it took to begin."""
    stories = [story for life in lives for story in life.stories]
    decisions = [story.decision for story in stories if story.decision]
    those = joined(lives)
    waits = [wait for life in lives for wait in _waits(life)]
    return {
        "referrals.received": len(stories),
        "referrals.accepted": (sum(decision.accepted for decision in decisions), len(decisions)),
        "engagement.agreed": (sum(_wants_act(life) for life in those), len(those)),
        "engagement.left_early": (
            sum(any(time_of(story).ended in EARLY for story in life.with_key_worker) for life in those),
            len(those),
        ),
        "engagement.waited": middle(waits),
    }


def _wants_act(life: Life) -> bool:
    """What they said last; a referral whose referrer has not asked them says nothing."""
    said = [(story.referred_on, story.answers["agreement"]["agreed"]) for story in life.stories]
    return max([answer for answer in said if answer[1] != "not_asked"], default=(None, ""))[1] == "agreed"


def _waits(life: Life) -> list[int]:
    """Days from the referral that began each time with ACT to its first day."""
    first_days = {story.allocation[2]: story.referred_on for story in life.with_key_worker if story.allocation}
    return [(time.began - first_days[time.began]).days for time in life.times]

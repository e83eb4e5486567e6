"""Who joined."""

from tests.by_hand.lives import Counted, Life, Lives, joined


def people(lives: Lives) -> Counted:
    """Who joined, and how many were close to breaking down: only where the referral said that the risk was high."""
    those = joined(lives)
    return {
        "people.joined": len(those),
        "people.young_women": (sum(life.answers["gender"]["gender"] == "girl" for life in those), len(those)),
        "people.edge_of_care": (sum(_close(life, "family") for life in those), len(those)),
        "people.placement_at_risk": (sum(_close(life, "placement") for life in those), len(those)),
        "people.present": (sum(any(not time.ended for time in life.times) for life in those), len(those)),
    }


def _close(life: Life, breakdown_of: str) -> bool:
    led_to_act = [story.answers["breakdown"] for story in life.stories if story.allocation]
    return any((said["breakdown_of"], said["breakdown_risk"]) == (breakdown_of, "high") for said in led_to_act)

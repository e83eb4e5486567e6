"""Reads of danger alerts, missing episodes and decisions after them, always through a scope."""

from act.safety.elapsed import elapsed_in_words, length_in_words
from act.safety.queries.alerts import (
    alert_to_end,
    alerts_about,
    alerts_of,
    live_alerts,
    live_alerts_about,
    young_person_in_danger,
)
from act.safety.queries.interviews import ReturnInterviewDue, return_interviews_due
from act.safety.queries.missing import (
    episode_to_change,
    episode_to_remove,
    episodes_between,
    missing_episodes,
    missing_now,
    unfinished_episodes,
    unfinished_episodes_of,
    unfinished_of,
    young_person_missing,
)
from act.safety.queries.strategy import (
    StrategyAsked,
    decided,
    decisions_of,
    strategy_asked,
    strategy_asked_of,
)

__all__ = [
    "ReturnInterviewDue",
    "StrategyAsked",
    "alert_to_end",
    "alerts_about",
    "alerts_of",
    "decided",
    "decisions_of",
    "elapsed_in_words",
    "episode_to_change",
    "episode_to_remove",
    "episodes_between",
    "length_in_words",
    "live_alerts",
    "live_alerts_about",
    "missing_episodes",
    "missing_now",
    "return_interviews_due",
    "strategy_asked",
    "strategy_asked_of",
    "unfinished_episodes",
    "unfinished_episodes_of",
    "unfinished_of",
    "young_person_in_danger",
    "young_person_missing",
]

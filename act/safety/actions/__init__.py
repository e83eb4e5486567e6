"""The only writers of danger alerts, missing episodes, and what is decided after them."""

from act.safety.actions.alerts import end_alert, raise_alert
from act.safety.actions.interviews import record_interview
from act.safety.actions.missing import amend_missing, record_details, record_police, record_return, report_missing
from act.safety.actions.removals import move_missing, remove_missing
from act.safety.actions.strategy import decide_strategy
from act.safety.facts import (
    EpisodeFacts,
    FoundFacts,
    MissingFacts,
    PoliceFacts,
    ReturnInterviewFacts,
    StrategyFacts,
)

__all__ = [
    "EpisodeFacts",
    "FoundFacts",
    "MissingFacts",
    "PoliceFacts",
    "ReturnInterviewFacts",
    "StrategyFacts",
    "amend_missing",
    "decide_strategy",
    "end_alert",
    "move_missing",
    "raise_alert",
    "record_details",
    "record_interview",
    "record_police",
    "record_return",
    "remove_missing",
    "report_missing",
]

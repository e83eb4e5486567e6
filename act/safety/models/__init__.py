"""Danger alerts, missing episodes, and what was decided after them."""

from act.safety.models.danger_alert import DangerAlert
from act.safety.models.missing import MissingEpisode
from act.safety.models.strategy import StrategyDecision

__all__ = ["DangerAlert", "MissingEpisode", "StrategyDecision"]

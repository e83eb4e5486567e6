"""What the workforce room keeps: patterns of hours, time away, and duty. Nothing about a young person."""

from act.workforce.models.duty_turn import DutyTurn
from act.workforce.models.time_away import TimeAway
from act.workforce.models.work_pattern import WorkPattern

__all__ = ["DutyTurn", "TimeAway", "WorkPattern"]

"""What the workforce room keeps: patterns of hours, time away, duty, and a manager's oversight notes."""

from act.workforce.models.duty_turn import DutyTurn
from act.workforce.models.oversight_note import OversightNote
from act.workforce.models.time_away import TimeAway
from act.workforce.models.work_pattern import WorkPattern

__all__ = ["DutyTurn", "OversightNote", "TimeAway", "WorkPattern"]

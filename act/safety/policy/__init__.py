"""Who may say and record what about a young person's safety."""

from act.safety.policy.alerts import can_end_alert, can_raise_alert
from act.safety.policy.missing import can_change_episode, can_record_missing

__all__ = ["can_change_episode", "can_end_alert", "can_raise_alert", "can_record_missing"]

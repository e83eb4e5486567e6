"""Pages of duty, hours and time away."""

from act.workforce.views.duty import change_duty, end_duty, plan_week, rota
from act.workforce.views.hours import end_away, hours, say_away

__all__ = ["change_duty", "end_away", "end_duty", "hours", "plan_week", "rota", "say_away"]

"""Pages of duty, hours, time away and oversight notes."""

from act.workforce.views.duty import change_duty, end_duty, plan_week, rota
from act.workforce.views.hours import end_away, hours, say_away
from act.workforce.views.oversight import oversight_notes, write_note

__all__ = [
    "change_duty",
    "end_away",
    "end_duty",
    "hours",
    "oversight_notes",
    "plan_week",
    "rota",
    "say_away",
    "write_note",
]

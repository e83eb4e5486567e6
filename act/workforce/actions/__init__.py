"""The only writers of hours, time away and duty."""

from act.workforce.actions.duty import change_duty, end_duty, plan_duty
from act.workforce.actions.hours import set_hours
from act.workforce.actions.oversight import write_note
from act.workforce.actions.time_away import end_away, say_away
from act.workforce.facts import DutyFacts, OversightFacts

__all__ = [
    "DutyFacts",
    "OversightFacts",
    "change_duty",
    "end_away",
    "end_duty",
    "plan_duty",
    "say_away",
    "set_hours",
    "write_note",
]

"""Reads of courses, goals and measures, always through a scope."""

from act.outcomes.queries.courses import course, is_open, young_person_to_measure
from act.outcomes.queries.due import Due, measures, point, to_do
from act.outcomes.queries.forms import assessment_to_amend, assessments, paper_form, reason, reasons, scored
from act.outcomes.queries.goals import GoalSeen, Rated, goal_to_change, goals, standing_goals

__all__ = [
    "Due",
    "GoalSeen",
    "Rated",
    "assessment_to_amend",
    "assessments",
    "course",
    "goal_to_change",
    "goals",
    "is_open",
    "measures",
    "paper_form",
    "point",
    "reason",
    "reasons",
    "scored",
    "standing_goals",
    "to_do",
    "young_person_to_measure",
]

"""Reads of courses, goals and measures, always through a scope."""

from act.outcomes.queries.assessments import (
    assessment_to_amend,
    assessments,
    form_scores,
    non_completion,
    non_completions,
    paper_form,
    reasons_of,
)
from act.outcomes.queries.courses import course, courses, is_open, young_person_to_measure
from act.outcomes.queries.due_measures import DoneDays, DueMeasure, days_of, due_measures, measures, point_status
from act.outcomes.queries.goals import GoalWithRatings, Rated, goal_to_change, goals, open_goals
from act.outcomes.queries.removals import (
    form_to_remove,
    goals_to_remove_from,
    non_completion_to_remove,
    ratings,
    ratings_to_remove,
)

__all__ = [
    "DoneDays",
    "DueMeasure",
    "GoalWithRatings",
    "Rated",
    "assessment_to_amend",
    "assessments",
    "course",
    "courses",
    "days_of",
    "due_measures",
    "form_scores",
    "form_to_remove",
    "goal_to_change",
    "goals",
    "goals_to_remove_from",
    "is_open",
    "measures",
    "non_completion",
    "non_completion_to_remove",
    "non_completions",
    "open_goals",
    "paper_form",
    "point_status",
    "ratings",
    "ratings_to_remove",
    "reasons_of",
    "young_person_to_measure",
]

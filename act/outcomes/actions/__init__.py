"""The only writers of courses, goals, their ratings, forms, and reasons for non-completion."""

from act.outcomes.actions.assessments import amend_measure, enter_measure
from act.outcomes.actions.courses import begin_course, check_goal_outcomes, end_course, reopen_course
from act.outcomes.actions.goals import amend_goal_words, end_goal, rate_goals, set_goal
from act.outcomes.actions.non_completions import amend_non_completion, record_non_completion
from act.outcomes.actions.removals import remove_form, remove_non_completion, remove_rating

__all__ = [
    "amend_goal_words",
    "amend_measure",
    "amend_non_completion",
    "begin_course",
    "check_goal_outcomes",
    "end_course",
    "end_goal",
    "enter_measure",
    "rate_goals",
    "record_non_completion",
    "remove_form",
    "remove_non_completion",
    "remove_rating",
    "reopen_course",
    "set_goal",
]

"""The only writers of courses, goals, their ratings, forms, and why a form was not filled in."""

from act.outcomes.actions.courses import begin, end_course
from act.outcomes.actions.goals import end_goal, put_words_right, rate_goals, set_goal
from act.outcomes.actions.measures import amend_measure, enter_measure
from act.outcomes.actions.reasons import amend_not_filled_in, not_filled_in

__all__ = [
    "amend_measure",
    "amend_not_filled_in",
    "begin",
    "end_course",
    "end_goal",
    "enter_measure",
    "not_filled_in",
    "put_words_right",
    "rate_goals",
    "set_goal",
]

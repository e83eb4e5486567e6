"""Pages of goals and measures."""

from act.outcomes.views.goals import end_goal, goal_words, goals, new_goal, rate
from act.outcomes.views.measures import amend, enter, measures, non_completion
from act.outcomes.views.removals import remove_form, remove_rating, remove_reason

__all__ = [
    "amend",
    "end_goal",
    "enter",
    "goal_words",
    "goals",
    "measures",
    "new_goal",
    "non_completion",
    "rate",
    "remove_form",
    "remove_rating",
    "remove_reason",
]

"""The shape of goals, ratings, filled-in forms, and of why one was not filled in."""

from act.outcomes.forms.goals import EndGoalForm, GoalForm, GoalWordsForm, RateForm
from act.outcomes.forms.measures import MeasureForm, NotFilledInForm

__all__ = ["EndGoalForm", "GoalForm", "GoalWordsForm", "MeasureForm", "NotFilledInForm", "RateForm"]

"""Forms for goals, ratings, measures copied from paper, and reasons for non-completion."""

from act.outcomes.forms.goals import EndGoalForm, GoalForm, GoalWordsForm, RateForm
from act.outcomes.forms.measures import MeasureForm, NonCompletionForm
from act.outcomes.forms.removals import RatingRemovalForm

__all__ = [
    "EndGoalForm",
    "GoalForm",
    "GoalWordsForm",
    "MeasureForm",
    "NonCompletionForm",
    "RateForm",
    "RatingRemovalForm",
]

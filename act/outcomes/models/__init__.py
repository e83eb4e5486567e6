"""Goals, forms, and the time in which they are measured."""

from act.outcomes.models.assessment import SCALES, Assessment
from act.outcomes.models.course import Course
from act.outcomes.models.goal import MOST_GOALS, RATER_LABELS, Goal, GoalRating, Rater
from act.outcomes.models.non_completion import (
    GOALS,
    MEASURE_LABELS,
    REASON_LABELS,
    REFUSED_BY,
    NonCompletion,
    NonCompletionReason,
)

__all__ = [
    "GOALS",
    "MEASURE_LABELS",
    "MOST_GOALS",
    "RATER_LABELS",
    "REASON_LABELS",
    "REFUSED_BY",
    "SCALES",
    "Assessment",
    "Course",
    "Goal",
    "GoalRating",
    "NonCompletion",
    "NonCompletionReason",
    "Rater",
]

"""Line charts of one young person: ratings of a goal, and totals of a measure."""

from collections.abc import Sequence
from datetime import date

from act.design.charts import LineChart, Point, Series, Tick, line_chart
from act.design.words import full_date, short_date
from act.methods.instruments import goal_measure
from act.methods.timepoints import LAST_MONTH, point_name, time_points
from act.outcomes.models import RATER_LABELS
from act.outcomes.queries import GoalWithRatings
from act.outcomes.time_points import FormScores

ENOUGH_TO_DRAW = 2
"""Days from which a line says more than a sentence."""
MOST_TICKS = 5
HIGHEST_TOTAL = 40


def goal_chart(goal: GoalWithRatings) -> LineChart | None:
    """Draw a line for each rater; None before two days have ratings."""
    days = sorted({on for rated in goal.ratings.values() for on, _ in rated})
    if len(days) < ENOUGH_TO_DRAW:
        return None
    measure = goal_measure()
    return line_chart(
        [
            Series(
                RATER_LABELS[rater],
                tuple(Point(on.toordinal(), rating, label=full_date(on)) for on, rating in rated),
            )
            for rater, rated in goal.ratings.items()
        ],
        across=[Tick(on.toordinal(), short_date(on)) for on in _few(days)],
        up=[Tick(at, str(at)) for at in (measure.lowest, measure.halfway, measure.highest)],
    )


def totals_chart(label: str, baseline_on: date, forms: Sequence[FormScores]) -> LineChart | None:
    """Draw the totals of one measure by the day of each form; None before there are two."""
    totals = [(form.completed_on, form.values["total"]) for form in forms]
    if len([total for _, total in totals if total is not None]) < ENOUGH_TO_DRAW:
        return None
    points = tuple(Point(on.toordinal(), total, label=full_date(on)) for on, total in totals)
    return line_chart(
        [Series(label, points)],
        across=[Tick(point.due.toordinal(), point_name(point.month)) for point in time_points(baseline_on, LAST_MONTH)],
        up=[Tick(at, str(at)) for at in (0, HIGHEST_TOTAL // 2, HIGHEST_TOTAL)],
    )


def _few(days: list[date]) -> list[date]:
    return days if len(days) <= MOST_TICKS else [days[0], days[-1]]

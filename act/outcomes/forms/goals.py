"""Forms for goals and for ratings."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices
from act.methods.instruments import GOAL_OUTCOME_LABELS, GoalOutcome, goal_measure
from act.outcomes.models import RATER_LABELS, Goal, Rater
from act.trust import clock
from act.trust.web.forms import ActionForm, VersionedForm

LEFT_OUT = "left_out"
GOAL = "goal_"
NOT_ASKED = {GoalOutcome.CHANGED, GoalOutcome.TRANSFERRED}
"""What only a new goal in its place says, and what a move of the record says by itself."""


class GoalForm(VersionedForm):
    """A goal in the young person's own words, and the day they said it."""

    words = TextField(
        label="What do they want?",
        lines=3,
        help_text="In their own words. They may read this.",
        error_messages={"required": "Enter the goal in their own words"},
    )
    on = DayMonthYear(label="When did they say it?", noun="date they said it", initial=clock.today, latest=clock.today)


class GoalWordsForm(VersionedForm):
    """The words of a goal, to fix a typo."""

    words = TextField(
        label="The goal in their own words",
        lines=3,
        error_messages={"required": "Enter the goal in their own words"},
    )


class EndGoalForm(VersionedForm):
    """How a goal ended, as the young person sees it, and when."""

    outcome = RadioField(
        choices((value, label) for value, label in GOAL_OUTCOME_LABELS.items() if value not in NOT_ASKED),
        label="How did it end?",
        error_messages={"required": "Choose how the goal ended"},
    )
    on = DayMonthYear(label="When?", noun="date the goal ended", initial=clock.today, latest=clock.today)


class RateForm(ActionForm):
    """Who rates, on which day, and a number for each open goal."""

    repeatable = True

    rater = RadioField(
        choices(RATER_LABELS.items()),
        label="Who is rating?",
        initial=Rater.YOUNG_PERSON.value,
        error_messages={"required": "Choose who is rating"},
    )
    on = DayMonthYear(label="Which day?", noun="date", initial=clock.today, latest=clock.today)

    def __init__(self, *args: Any, goals: Iterable[Goal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for goal in goals:
            self.fields[f"{GOAL}{goal.pk}"] = _rating(goal)

    def ratings(self) -> dict[UUID, int]:
        """Return the ratings by the key of their goal, without those left out."""
        ratings = ((name, value) for name, value in self.cleaned_data.items() if name.startswith(GOAL))
        return {UUID(name.removeprefix(GOAL)): int(value) for name, value in ratings if value not in ("", LEFT_OUT)}


def _rating(goal: Goal) -> RadioField:
    measure = goal_measure()
    numbers = [Choice(str(number), str(number)) for number in range(measure.lowest, measure.highest + 1)]
    return RadioField([*numbers, Choice(LEFT_OUT, "Leave out")], label=f"“{goal.words}”", required=False)

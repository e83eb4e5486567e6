"""The forms for a task: one to add it in a few taps, one to edit it or say how it ended."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from act.design.forms import Choice, ConditionalFields, DayMonthYear, RadioField, TextField, offer
from act.plans.actions import TaskEnding, TaskFacts
from act.plans.forms.workers import worker_choices
from act.plans.models import LONGEST_NAME, LONGEST_TASK, OPEN, OTHER, Task, TaskOutcome
from act.trust import clock
from act.trust.models import User
from act.trust.web.forms import VersionedForm

ANOTHER_DAY = "day"
DAYS_AHEAD = {"today": 0, "tomorrow": 1, "week": 7}


class TaskForm(ConditionalFields, VersionedForm):
    """What needs doing, by when, and whose it is."""

    what = TextField(
        label="What needs doing?",
        help_text="A few words. For example: ring school about Monday.",
        max_length=LONGEST_TASK,
        error_messages={"required": "Enter what needs doing"},
    )
    due = RadioField(
        [
            Choice("today", "Today"),
            Choice("tomorrow", "Tomorrow"),
            Choice("week", "In a week"),
            Choice(ANOTHER_DAY, "Another day", reveals="due_on", missing="Enter the day"),
        ],
        label="By when?",
        initial="week",
        error_messages={"required": "Choose by when"},
    )
    due_on = DayMonthYear(label="Which day?", noun="day", example="4 11 2016", required=False)
    whose = RadioField([], label="Whose task is it?", error_messages={"required": "Choose whose task it is"})
    other_owner = TextField(
        label="Who?",
        help_text="A name or a role. For example: Nan, or the school nurse.",
        max_length=LONGEST_NAME,
        required=False,
    )

    def __init__(self, *args: Any, owners: Iterable[User], reader: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {str(owner.pk): owner for owner in owners}
        someone = Choice(OTHER, "Someone outside the service", reveals="other_owner", missing="Enter who it is")
        offer(self, whose=[*worker_choices(self.owners.values(), reader), someone])

    def due_day(self) -> date:
        """Return the day by which it is due."""
        answers: dict[str, Any] = self.cleaned_data
        ahead = DAYS_AHEAD.get(answers["due"])
        day: date = answers["due_on"] if ahead is None else clock.today() + timedelta(days=ahead)
        return day

    def facts(self) -> TaskFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return TaskFacts(
            what=answers["what"],
            due_on=self.due_day(),
            owner=self.owners.get(answers["whose"]),
            other_owner=answers["other_owner"],
        )


class TaskEditForm(TaskForm):
    """The same, and how it stands."""

    state = RadioField(
        [
            Choice(OPEN, "Still to do"),
            Choice(TaskOutcome.DONE.value, "Done", reveals="done_on", missing="Enter the day it was done"),
            Choice(
                TaskOutcome.NOT_NEEDED.value,
                "Not needed any more",
                reveals="why_not_needed",
                missing="Enter why it isn't needed any more",
            ),
        ],
        label="How does it stand?",
        error_messages={"required": "Choose how it stands"},
    )
    done_on = DayMonthYear(label="Which day was it done?", noun="day it was done", required=False, latest=clock.today)
    why_not_needed = TextField(label="Why not?", lines=2, required=False)

    def ending(self) -> TaskEnding | None:
        """Return how it ended; None while it is to do."""
        answers = self.cleaned_data
        if answers["state"] == OPEN:
            return None
        on = answers["done_on"] or clock.today()
        return TaskEnding(outcome=TaskOutcome(answers["state"]), on=on, because=answers["why_not_needed"])

    @staticmethod
    def initial_of(task: Task) -> dict[str, Any]:
        """Return the answers that a task was made from."""
        return {
            "seen": task.version,
            "what": task.what,
            "due": ANOTHER_DAY,
            "due_on": task.due_on,
            "whose": task.whose,
            "other_owner": task.other_owner,
            "state": task.state,
            "done_on": task.closed_on or clock.today(),
            "why_not_needed": task.why_not_needed,
        }


class FinishForm(VersionedForm):
    """Nothing is asked: sending it says that the task is done."""

"""What the forms of this room ask alike: a worker, and for how many minutes."""

from collections.abc import Iterable

from django import forms

from act.design.forms import Choice
from act.plans.models import LONGEST_APPOINTMENT
from act.trust.models import User


def worker_choices(workers: Iterable[User], reader: User) -> list[Choice]:
    """Return workers as answers in their order; the reader's own says "(you)"."""
    return [
        Choice(
            str(worker.pk),
            f"{worker.name} (you)" if worker.pk == reader.pk else worker.name,
            otherwise=worker.username,
        )
        for worker in workers
    ]


def minutes_field() -> forms.IntegerField:
    """Return the question how many minutes it takes, an hour beforehand."""
    return forms.IntegerField(
        label="How many minutes?",
        initial=60,
        min_value=1,
        max_value=LONGEST_APPOINTMENT,
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-4", "inputmode": "numeric"}),
        error_messages={
            "required": "Enter how many minutes, for example 60",
            "invalid": "Minutes must be a whole number, for example 60",
            "min_value": "Minutes must be 1 or more",
            "max_value": "Minutes must be 1440 (one day) or fewer",
        },
    )

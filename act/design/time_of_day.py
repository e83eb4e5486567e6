"""A time of day in one box, as people write it; and the moment that it makes with a day."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from act.design.words import clock, long_date
from act.methods.clock_time import never_was, read_time


class TimeOfDay(forms.TimeField):
    """A time such as 20:15, 20.15, 2015, 8pm or 8.15 pm; `example` stands in its messages."""

    def __init__(self, *, label: str, example: str = "22:15", **rest: Any) -> None:
        messages = {
            "required": f"Enter the time, for example {example}",
            "invalid": f"Enter a time of day, for example {example}",
        }
        widget = forms.TimeInput(format="%H:%M", attrs={"class": "govuk-input--width-5", "autocomplete": "off"})
        super().__init__(label=label, widget=widget, error_messages=messages, **rest)

    def to_python(self, value: Any) -> time | None:
        """Return the time, or None for an empty box. Raises ValidationError."""
        if isinstance(value, time):
            return value
        if value in self.empty_values:
            return None
        try:
            return read_time(str(value))
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], "invalid") from error


def check_hour(form: forms.BaseForm, day: str, at: str) -> None:
    """Add an error where the day and the time of two fields make an hour that never was."""
    on, clock_time = form.cleaned_data.get(day), form.cleaned_data.get(at)
    if on and clock_time is not None and never_was(on, clock_time):
        form.add_error(
            at,
            f"The clocks went forward on {long_date(on)}, so there was no {clock(clock_time)} that night. "
            "Check the time.",
        )


def moment(day: date, at: time) -> datetime:
    """Return the moment of a day and a time on a British clock."""
    return timezone.make_aware(datetime.combine(day, at))

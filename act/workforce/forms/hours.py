"""Forms for the hours somebody works, and for when they are away."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError

from act.design.forms import DayMonthYear, TextField
from act.methods.calendar.office_hours import WEEKDAYS
from act.methods.day_hours import DayHours, read_hours, write_hours
from act.trust import clock
from act.trust.web.forms import ActionForm, VersionedForm
from act.workforce.models import WorkPattern
from act.workforce.models.work_pattern import MOST_A_DAY

A_DAY = timedelta(days=1)


class HoursOfDay(TextField):
    """The hours of one day in one line: "09:00-17:00, 18:00-20:00"; empty for a day off."""

    def clean(self, value: Any) -> tuple[DayHours, ...]:
        """Return the hours. Raises ValidationError."""
        words = super().clean(value)
        try:
            hours = read_hours(words)
        except ValueError as error:
            raise ValidationError(f"Enter the hours of {self.label} from and until, for example 09:00-17:00") from error
        if len(hours) > MOST_A_DAY:
            raise ValidationError(f"{self.label} can have {MOST_A_DAY} times at most")
        return hours


class HoursForm(ActionForm):
    """The first day, and the hours of each day of the week."""

    repeatable = True

    begins = DayMonthYear(
        label="From which day?", noun="first day", example="31 10 2016", initial=lambda: clock.today()
    )

    def __init__(self, *args: Any, present: WorkPattern | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number, day in enumerate(WEEKDAYS):
            hours = present.week[number] if present else ()
            self.fields[day] = HoursOfDay(
                label=day.capitalize(), required=False, max_length=100, initial=write_hours(hours)
            )

    def week(self) -> tuple[tuple[DayHours, ...], ...]:
        """Return the hours of each day, Monday first."""
        return tuple(self.cleaned_data[day] for day in WEEKDAYS)


class AwayForm(ActionForm):
    """The first day away, and the day they are back."""

    begins = DayMonthYear(label="First day away", noun="first day away", example="31 10 2016", initial=clock.today)
    until = DayMonthYear(
        label="Back on",
        noun="day they are back",
        example="14 11 2016",
        help_text="The first day back at work. Don't say why here.",
    )


class EndAwayForm(VersionedForm):
    """Nothing is asked: they are back."""

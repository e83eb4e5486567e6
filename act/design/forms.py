"""What a room's forms.py needs beyond Django's own fields."""

from act.design.choices import CheckboxesField, Choice, ConditionalFields, RadioField, choices, offer
from act.design.day_month_year import DayMonthYear, ThreeBoxes, TypedDate
from act.design.text import NameField, TextField
from act.design.time_of_day import TimeOfDay, check_hour, moment

__all__ = [
    "CheckboxesField",
    "Choice",
    "ConditionalFields",
    "DayMonthYear",
    "NameField",
    "RadioField",
    "TextField",
    "ThreeBoxes",
    "TimeOfDay",
    "TypedDate",
    "check_hour",
    "choices",
    "moment",
    "offer",
]

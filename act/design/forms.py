"""What a room's forms.py needs beyond Django's own fields."""

from act.design.choices import Choice, OneOf, Revealing, SomeOf, choices
from act.design.day_month_year import DayMonthYear, ThreeBoxes, Typed

__all__ = ["Choice", "DayMonthYear", "OneOf", "Revealing", "SomeOf", "ThreeBoxes", "Typed", "choices"]

"""What a room's forms.py needs beyond Django's own fields."""

from act.design.choices import Choice, OneOf, Revealing, SomeOf, choices, offer
from act.design.day_month_year import DayMonthYear, ThreeBoxes, Typed
from act.design.text import Words

__all__ = ["Choice", "DayMonthYear", "OneOf", "Revealing", "SomeOf", "ThreeBoxes", "Typed", "Words", "choices", "offer"]

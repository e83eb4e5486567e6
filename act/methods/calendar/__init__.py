"""The working calendar of England: bank holidays, working days, office hours."""

from act.methods.calendar.holidays import bank_holiday
from act.methods.calendar.hour_kind import LONDON, HourKind, kind_of_hour
from act.methods.calendar.office_hours import OfficeHours, hours_for
from act.methods.calendar.office_minutes import SPLIT, office_minutes
from act.methods.calendar.working_days import add_working_days, is_working_day, working_days_between

__all__ = [
    "LONDON",
    "SPLIT",
    "HourKind",
    "OfficeHours",
    "add_working_days",
    "bank_holiday",
    "hours_for",
    "is_working_day",
    "kind_of_hour",
    "office_minutes",
    "working_days_between",
]

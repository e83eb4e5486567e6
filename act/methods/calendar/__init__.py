"""The working calendar of England: bank holidays, working days, office hours."""

from act.methods.calendar.holidays import bank_holiday
from act.methods.calendar.hour_kind import HourKind, is_out_of_hours, kind_of_hour
from act.methods.calendar.office_hours import OfficeHours, hours_for
from act.methods.calendar.working_days import add_working_days, is_working_day, working_days_between

__all__ = [
    "HourKind",
    "OfficeHours",
    "add_working_days",
    "bank_holiday",
    "hours_for",
    "is_out_of_hours",
    "is_working_day",
    "kind_of_hour",
    "working_days_between",
]

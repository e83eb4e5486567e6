"""On which days of 2016 a school near here was open. Fictional, and near to how the holidays lay that year."""

from datetime import date

from act.methods.calendar import is_working_day

HOURS = (9, 10, 11, 13)
"""When a visit begins at school: it is over before the last lesson."""
HOLIDAYS = (
    (date(2016, 2, 15), date(2016, 2, 19)),
    (date(2016, 3, 24), date(2016, 4, 8)),
    (date(2016, 5, 30), date(2016, 6, 3)),
    (date(2016, 7, 21), date(2016, 9, 5)),
    (date(2016, 10, 24), date(2016, 10, 28)),
)
"""First and last day of each, in order."""


def is_school_day(day: date) -> bool:
    """Tell whether there is school: no weekend, no bank holiday and no school holiday."""
    return is_working_day(day) and not any(first <= day <= last for first, last in HOLIDAYS)
